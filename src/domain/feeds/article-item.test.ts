import { describe, expect, it } from "vitest";
import { plainHelpers } from "../../schemas/fields.ts";
import { schemas } from "../../schemas/index.ts";
import { articleItem } from "./article-item.ts";

const context = {
	url: "https://news.example.cn/news/2025/2025-09-04-launch/",
	html: "<p>正文。</p>",
	categories: [],
};

function itemOf(fields: Record<string, unknown> = {}, replacement?: string) {
	const data = schemas.articles(plainHelpers).parse({
		uid: "news-0123456789ab",
		title: "科室共建启动",
		summary: "摘要。",
		kind: "launch",
		date: "2025-09-04T18:00+08:00",
		dateBasis: { kind: "stated", precision: "minute" },
		...fields,
	});
	return articleItem(data, { ...context, replacement });
}

const correction = { date: "2025-09-06", note: "李某的职务应为“副院长”。" };

describe("an article in a feed", () => {
	it("has no change where it stands as first published", () => {
		expect(itemOf().updated).toBeUndefined();
		expect(itemOf().published).toBe("2025-09-04T18:00:00+08:00");
	});

	it("keeps its publication and says its change where it was edited, corrected or withdrawn", () => {
		const changes = [
			{ updated: "2025-09-05T08:00:00+08:00" },
			{ corrections: [correction] },
			{ withdrawn: { date: "2025-09-07", reason: "重复发布。" } },
		];
		const items = changes.map((change) => itemOf(change));
		expect(new Set(items.map(({ published }) => published))).toEqual(new Set([itemOf().published]));
		expect(items.map(({ updated }) => updated)).toEqual([
			"2025-09-05T08:00:00+08:00",
			"2025-09-06T00:00:00+08:00",
			"2025-09-07T00:00:00+08:00",
		]);
	});

	it("has no change before its publication: a correction of the same day counts from the publication", () => {
		expect(itemOf({ corrections: [{ ...correction, date: "2025-09-04" }] }).updated).toBe(
			"2025-09-04T18:00:00+08:00",
		);
	});

	it("says a correction before the text and in the summary", () => {
		const item = itemOf({ corrections: [correction] });
		expect(item.html).toBe(
			`<p><strong>更正（2025年9月6日）：${correction.note}</strong></p><p>正文。</p>`,
		);
		expect(item.summary).toContain(correction.note);
	});

	it("gives the reason in the place of a withdrawn text", () => {
		const withdrawn = {
			date: "2025-09-07",
			reason: "数字<有误>。",
			replacedBy: "2025/2025-09-08-b",
		};
		const item = itemOf({ withdrawn, corrections: [correction] }, "https://news.example.cn/b/");
		expect(item.title).toBe("【已撤回】科室共建启动");
		expect(item.html).toContain("数字&lt;有误>");
		expect(item.html).toContain('href="https://news.example.cn/b/"');
		expect(item.html).not.toContain("正文");
		expect(item.html).not.toContain(correction.note);
	});

	it("names every author once", () => {
		const credits = { reporters: ["甲", "乙"], correspondents: ["乙", "丙"] };
		expect(itemOf({ credits }).authors).toEqual(["甲", "乙", "丙"]);
	});
});
