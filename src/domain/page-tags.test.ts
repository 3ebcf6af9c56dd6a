import { describe, expect, it } from "vitest";
import { type PageTagRequest, pageTags } from "./page-tags.ts";

const page: PageTagRequest = { siteName: "医联体新闻中心", siteDomain: "news.example.cn" };
const column = {
	name: "签约",
	description: "签约的全部报道。",
	keywords: ["签约", "医联体"],
	type: "工作动态",
};
const article = {
	title: "两院签约",
	published: "2025-09-04T16:05:00Z",
	source: "示例日报",
	keywords: ["转诊会诊"],
	description: "两院签约。",
	url: "https://news.example.cn/news/2025/2025-09-05-signing/",
};

const names = (request: PageTagRequest) => pageTags(request).map(({ name }) => name);

describe("网页标签规范", () => {
	it("names the site on every page", () => {
		expect(names(page)).toEqual(["SiteName", "SiteDomain"]);
	});

	it("leaves out the code of a site that has none", () => {
		expect(names({ ...page, siteIdCode: "" })).not.toContain("SiteIDCode");
		expect(names({ ...page, siteIdCode: "6105000001" })).toContain("SiteIDCode");
	});

	it("names the column by four tags", () => {
		expect(names({ ...page, column }).slice(2)).toEqual([
			"ColumnName",
			"ColumnDescription",
			"ColumnKeywords",
			"ColumnType",
		]);
	});

	it("dates an article in Chinese time with 24 hours", () => {
		const tags = pageTags({ ...page, column, article });
		expect(tags).toContainEqual({ name: "PubDate", content: "2025-09-05 00:05" });
		expect(tags).toContainEqual({ name: "ContentSource", content: "示例日报" });
	});

	it("has one value for a name and nothing empty", () => {
		const tags = pageTags({ ...page, column, article: { ...article, keywords: [], author: "" } });
		expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
		expect(tags.filter(({ content }) => content === "")).toEqual([]);
		expect(tags.map(({ name }) => name)).not.toContain("Keywords");
	});
});
