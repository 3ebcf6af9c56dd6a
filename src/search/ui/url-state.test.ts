import { expect, test } from "vitest";
import { readUrl, writeUrl } from "./url-state.ts";

test("what is written is read again", () => {
	const state = {
		query: "市一院 & 签约",
		filters: { kind: ["签约", "培训"], year: ["2025"], hospital: ["渭南市第一医院"] },
		sort: "date" as const,
	};
	expect(readUrl(writeUrl(state))).toEqual(state);
});

test("nothing asked, nothing written", () => {
	expect(writeUrl({ query: "", filters: {}, sort: "relevance" })).toBe("");
});

test("what nobody knows is passed over", () => {
	expect(readUrl("?q=a&sort=size&colour=red&kind=")).toEqual({
		query: "a",
		filters: { kind: [], year: [], hospital: [] },
		sort: "relevance",
	});
});
