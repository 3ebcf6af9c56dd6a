import { describe, expect, it } from "vitest";
import { articleSchema } from "./article.ts";
import { plainHelpers } from "./fields.ts";

const schema = articleSchema(plainHelpers);
const article = {
	uid: "sample-0001",
	title: "某县人民医院与三家卫生院签约共建",
	summary: "双方将在转诊和培训上合作。",
	kind: "signing",
	date: "2025-09-04T09:00:00+08:00",
	dateBasis: { kind: "stated", precision: "day" },
};
const messagesOf = (value: unknown) => {
	const result = schema.safeParse(value);
	return result.success
		? []
		: result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("articleSchema", () => {
	it("takes the least an article needs and fills the rest", () => {
		expect(schema.parse(article)).toMatchObject({
			draft: false,
			hospitals: [],
			metrics: [],
			corrections: [],
		});
	});

	it("names the nearest field where one is unknown, at the top and within", () => {
		expect(messagesOf({ ...article, sumary: "摘要" })[0]).toMatch(
			/没有“sumary”这个字段。是否想写“summary”/,
		);
		expect(messagesOf({ ...article, credits: { reporter: ["甲"] } })[0]).toMatch(
			/^credits: 没有“reporter”这个字段。是否想写“reporters”/,
		);
	});

	it("counts Han in the list title and the summary", () => {
		expect(messagesOf({ ...article, listTitle: "签".repeat(23) })).toEqual([
			"listTitle: 最多 22 个汉字",
		]);
		expect(messagesOf({ ...article, listTitle: `2025 ${"签".repeat(22)}` })).toEqual([]);
		expect(messagesOf({ ...article, summary: "要".repeat(121) })).toEqual([
			"summary: 最多 120 个汉字",
		]);
	});

	it("wants the evidence of an inferred date", () => {
		expect(messagesOf({ ...article, dateBasis: { kind: "inferred", precision: "day" } })).toEqual([
			"dateBasis.evidence: 推断或不详的日期要在 evidence 写明依据",
		]);
	});

	it("refuses an edit before the first publication", () => {
		expect(messagesOf({ ...article, updated: "2025-09-03T09:00:00+08:00" })).toEqual([
			"updated: updated 早于首次发布时间 date",
		]);
	});

	it.each(["//evil.example/", "https://evil.example/", "news/", "/a b/", "/100%/"])(
		"refuses the alias %s: it would leave the site, or cannot be read",
		(alias) => {
			expect(messagesOf({ ...article, aliases: [alias] })[0]).toMatch(/旧网址要以/);
		},
	);
});
