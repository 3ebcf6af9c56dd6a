import { expect, test } from "vitest";
import { withExampleContent } from "../../../../tests/support/example-content.ts";
import { checkContent } from "../../check-content.ts";
import { missingStages } from "./review-complete.ts";
import { plainName } from "./stages.ts";

const signed = (name: string) => ({ name, date: "2025-09-04" });

test("an office with two stages asks for these two", () => {
	const review = { first: signed("甲"), final: signed("乙") };
	expect(missingStages(review, ["first", "final"])).toEqual([]);
	expect(missingStages(review, ["first", "second", "final"])).toEqual(["second"]);
	expect(missingStages(undefined, ["first", "final"])).toEqual(["first", "final"]);
});

test("a name is the same with its role and with a blank", () => {
	expect(plainName("通讯员：张 三")).toBe("张三");
	expect(plainName("本报记者 张三")).toBe("张三");
});

const now = new Date("2026-06-01T00:00:00+08:00");
const article = (day: string) => `articles/2025/${day}-other/index.mdx`;
const review = (final: string) =>
	`review: { first: { name: 王某, date: 2025-09-05 }, second: { name: 赵某, date: 2025-09-05 }${final} }`;

test("who must act is told by name: the signer, and of a missing stage whoever signs it mostly", () =>
	withExampleContent(
		{
			[article("2025-09-05")]: review(", final: { name: 周某, date: 2025-09-05 }"),
			[article("2025-09-06")]: review(", final: { name: 周某, date: 2025-09-04 }"),
			[article("2025-09-07")]: review(""),
		},
		async (folder) => {
			const { findings } = await checkContent(folder, { now });
			const told = findings.filter(({ rule }) => rule.startsWith("review-"));
			expect(told.map(({ rule, who }) => [rule, who])).toEqual([
				["review-dates", "终审 周某"],
				["review-complete", "终审人（多由周某终审）"],
			]);
		},
	));

test("where nobody signs mostly, no one is named", () =>
	withExampleContent({ [article("2025-09-05")]: review("") }, async (folder) => {
		const { findings } = await checkContent(folder, { now });
		expect(findings.map(({ who }) => who)).toEqual(["终审人（还没有写姓名）"]);
	}));
