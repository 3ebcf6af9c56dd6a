import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsAt, overlaps } from "./spans.ts";

describe("spans", () => {
	it("touching each other do not overlap", () => {
		expect(overlaps({ from: "2020", until: "2021-03" }, { from: "2021-03" })).toBe(false);
		expect(overlaps({ from: "2020", until: "2021-03-02" }, { from: "2021-03" })).toBe(true);
	});

	it("overlap exactly when some day lies in both", () => {
		const day = fc
			.date({ min: new Date("2000-01-01"), max: new Date("2003-12-31"), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		const span = fc.tuple(day, fc.option(day, { nil: undefined })).map(([from, until]) => ({
			from,
			until: until === undefined || until <= from ? undefined : until,
		}));
		fc.assert(
			fc.property(span, span, (a, b) => {
				const later = a.from > b.from ? a.from : b.from;
				expect(overlaps(a, b)).toBe(holdsAt(a, later) && holdsAt(b, later));
			}),
			{ seed: 20250904, numRuns: 500 },
		);
	});
});
