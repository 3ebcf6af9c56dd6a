import { describe, expect, test } from "vitest";
import { filterPages } from "./filter-pages.ts";
import type { FacetTable } from "./lists.ts";

const table: FacetTable = {
	labels: { kind: ["签约", "培训"], year: ["2025", "2024"], hospital: ["甲院", "乙院"] },
	pages: { kind: [0, 0, 1, -1], year: [0, 1, 0, -1], hospital: [[0, 1], 1, 0, -1] },
};
const all = [0, 1, 2, 3];

describe("filterPages", () => {
	test("values of one name widen, names narrow", () => {
		const { left } = filterPages(all, table, { kind: ["签约", "培训"], year: ["2025"] });
		expect(left).toEqual([0, 2]);
	});

	test("a value that no page has leaves none", () => {
		expect(filterPages(all, table, { hospital: ["丙院"] }).left).toEqual([]);
	});

	test("counts what each value would leave beside the other names", () => {
		const { counts } = filterPages(all, table, { kind: ["签约"] });
		expect(counts.kind).toEqual([
			["签约", 2],
			["培训", 1],
		]);
		expect(counts.year).toEqual([
			["2025", 1],
			["2024", 1],
		]);
		expect(counts.hospital).toEqual([
			["甲院", 1],
			["乙院", 2],
		]);
	});
});
