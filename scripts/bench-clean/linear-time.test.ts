import { describe, expect, it } from "vitest";
import { fittedGrowth } from "./linear-time.ts";

const points = (outcome: string, exponent: number, from = 0) =>
	Array.from({ length: 5 }, (_, step) => {
		const size = 10_000 * 2 ** (from + step);
		return { size, seconds: (size / 10_000) ** exponent / 100, outcome };
	});

describe("the growth of a line through all sizes", () => {
	it("is 2 where time grows with the size and 4 where it grows with the square, however short", () => {
		expect(fittedGrowth(points("cleaned", 1))).toBeCloseTo(2);
		expect(fittedGrowth(points("cleaned", 2))).toBeCloseTo(4);
	});

	it("begins again where an input is refused, which takes less", () => {
		const refused = points("too-many", 1, 5).map((each) => ({
			...each,
			seconds: each.seconds / 50,
		}));
		expect(fittedGrowth([...points("cleaned", 2), ...refused])).toBeCloseTo(4);
	});

	it("says nothing of three sizes", () => {
		expect(fittedGrowth(points("cleaned", 2).slice(0, 3))).toBe(1);
	});
});
