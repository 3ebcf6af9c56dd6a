import { parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { exampleFeed, exampleItem } from "../../../tests/support/example-feed.ts";
import { writeJsonFeed } from "./write-json-feed.ts";

const text = writeJsonFeed(exampleFeed);

describe("JSON Feed 1.1", () => {
	it("is read by feedsmith as it was meant", () => {
		const feed = parseJsonFeed(text);
		expect(feed.title).toBe(exampleFeed.title);
		expect(feed.feed_url).toBe(exampleFeed.selfUrl);
		expect(feed.items?.[0]).toMatchObject({
			id: "urn:x-newsroom:article:news-0123456789ab",
			url: exampleItem.url,
			title: exampleItem.title,
			content_html: exampleItem.html,
			summary: exampleItem.summary,
			date_published: exampleItem.published,
			date_modified: exampleItem.updated,
			tags: ["启动会", "科室共建"],
			authors: [{ name: "记者甲" }, { name: "通讯员乙" }],
		});
	});

	it("states the version and what a feed must have", () => {
		const feed = JSON.parse(text);
		expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
		expect(feed.language).toBe("zh-CN");
		expect(feed.home_page_url).toBe(exampleFeed.homeUrl);
	});

	it("says nothing empty, but always lists its items", () => {
		expect(text).not.toMatch(/"hubs"|null|undefined/);
		expect(JSON.parse(writeJsonFeed({ ...exampleFeed, items: [] })).items).toEqual([]);
	});

	it("holds no control characters", () => {
		const item = { ...exampleItem, title: "一\u0007二" };
		expect(JSON.parse(writeJsonFeed({ ...exampleFeed, items: [item] })).items[0].title).toBe(
			"一二",
		);
	});
});
