import { getRssString } from "@astrojs/rss";
import { parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, it } from "vitest";
import { exampleFeed, exampleItem } from "../../tests/support/example-feed.ts";
import { rssOptions } from "./rss-options.ts";

const xml = await getRssString(rssOptions(exampleFeed));

it("is read by rss-parser as it was meant", async () => {
	const feed = await new Parser({ customFields: { item: ["atom:updated"] } }).parseString(xml);
	expect(feed.title).toBe(exampleFeed.title);
	expect(feed.items[0]).toMatchObject({
		title: exampleItem.title,
		link: exampleItem.url,
		guid: "urn:x-newsroom:article:news-0123456789ab",
		pubDate: "Thu, 04 Sep 2025 18:00:00 +0800",
		"content:encoded": exampleItem.html,
		"atom:updated": exampleItem.updated,
	});
});

it("names authors, categories and the picture", () => {
	const item = parseRssFeed(xml).items?.[0];
	expect(item?.guid).toEqual({
		value: "urn:x-newsroom:article:news-0123456789ab",
		isPermaLink: false,
	});
	expect(item?.dc?.creators).toEqual(exampleItem.authors);
	expect(item?.categories?.map(({ name }) => name)).toEqual(["启动会", "科室共建"]);
	expect(item?.media?.contents?.[0]).toMatchObject({ medium: "image", width: 1200 });
});

it("says its own address, and stands the summary before the text", () => {
	expect(xml).toContain(
		'<atom:link href="https://news.example.cn/rss.xml" rel="self" type="application/rss+xml"/>',
	);
	expect(xml.indexOf("<description>甲院")).toBe(-1);
	const item = xml.slice(xml.indexOf("<item>"));
	expect(item.indexOf("<description>")).toBeLessThan(item.indexOf("<content:encoded>"));
	expect(xml).not.toMatch(/&#x/);
});
