import { describe, expect, it } from "vitest";
import { countHan } from "../../../src/schemas/fields.ts";
import { isSlug, slugOf } from "./slug.ts";
import { summaryOf } from "./summary.ts";
import { uidOf } from "./uid.ts";

describe("summaryOf", () => {
	const sentence = `${"医".repeat(49)}。`;

	it("takes whole sentences of the first paragraph up to 120 Han", () => {
		expect(summaryOf(["图注", sentence.repeat(4)], "标题")).toBe(sentence.repeat(2));
	});

	it("takes clauses of a first sentence that is too long", () => {
		const clause = `${"院".repeat(49)}，`;
		expect(summaryOf([`${clause.repeat(4)}完。`], "标题")).toBe(
			`${(clause.repeat(2)).slice(0, -1)}……`,
		);
	});

	it("cuts one endless clause", () => {
		expect(countHan(summaryOf([`${"区".repeat(300)}。`], "标题"))).toBeLessThanOrEqual(120);
	});

	it("falls back on the title of an article without text", () => {
		expect(summaryOf([], "标题")).toBe("标题");
	});
});

describe("slugOf", () => {
	it.each([
		["同心聚力|云岭市人民医院召开医联体启动会", /yunling.*yiyuan/],
		["2031 Annual Report", /^2031-annual-report$/],
		["！！！", /^article$/],
	])("names %s", (title, slug) => {
		expect(slugOf(title)).toMatch(slug);
		expect(isSlug(slugOf(title))).toBe(true);
	});

	it("stays short", () => {
		expect(slugOf("医联体".repeat(100)).length).toBeLessThanOrEqual(56);
	});

	it("knows what cannot be an address", () => {
		for (const text of ["", "A", "a b", "-a", "a-", "a--b", "医", "a/b", "a".repeat(65)])
			expect(isSlug(text)).toBe(false);
	});
});

describe("uidOf", () => {
	it("is the same for the same day and title, and fits the schema", () => {
		expect(uidOf("2031-03-04", "甲")).toBe(uidOf("2031-03-04", "甲"));
		expect(uidOf("2031-03-04", "甲")).not.toBe(uidOf("2031-03-05", "甲"));
		expect(uidOf("2031-03-04", "甲")).toMatch(/^a20310304-[0-9a-f]{12}$/);
	});
});
