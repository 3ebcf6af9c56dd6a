import fc from "fast-check";
import { parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { exampleFeed, exampleItem } from "../../tests/support/example-feed.ts";
import { rfc822 } from "../domain/feeds/rss-elements.ts";
import { writeRss } from "./write-rss.ts";

const xml = await writeRss(exampleFeed);

/** The order in which the elements of the first item stand. */
const order = [
	...(/<item>.*<\/item>/s.exec(xml)?.[0] ?? "").matchAll(/<([a-z]+(?::\w+)?)[ >]/g),
].map(([, name]) => name);

describe("RSS 2.0", () => {
	it("is read by rss-parser as it was meant", async () => {
		const feed = await new Parser({ customFields: { item: ["atom:updated"] } }).parseString(xml);
		expect(feed.title).toBe(exampleFeed.title);
		expect(feed.items[0]).toMatchObject({
			title: exampleItem.title,
			link: exampleItem.url,
			guid: "urn:x-newsroom:article:news-0123456789ab",
			isoDate: "2025-09-04T10:00:00.000Z",
			"content:encoded": exampleItem.html,
			"atom:updated": exampleItem.updated,
		});
	});

	it("is read by feedsmith as it was meant", () => {
		const feed = parseRssFeed(xml);
		expect(feed.language).toBe("zh-cn");
		expect(feed.items?.[0]?.guid).toEqual({
			value: "urn:x-newsroom:article:news-0123456789ab",
			isPermaLink: false,
		});
		expect(feed.items?.[0]?.dc?.creators).toEqual(exampleItem.authors);
		expect(feed.items?.[0]?.media?.contents?.[0]).toMatchObject({ medium: "image", width: 1200 });
		expect(feed.items?.[0]?.media?.contents?.[0]?.credits?.[0]?.value).toBe("摄影丙");
		expect(feed.items?.[0]?.categories).toEqual([
			{ name: "启动会", domain: "https://news.example.cn/news/kinds/launch/" },
			{ name: "科室共建", domain: "https://news.example.cn/news/topics/joint-departments/" },
		]);
	});

	it("has a channel with all that the profile asks for", () => {
		for (const name of ["title", "link", "description", "language", "lastBuildDate", "ttl"])
			expect(xml).toContain(`<${name}>`);
		for (const prefix of ["atom", "content", "dc", "media"])
			expect(xml).toContain(`xmlns:${prefix}=`);
	});

	it("says its own address", () => {
		expect(xml).toContain(
			'<atom:link href="https://news.example.cn/rss.xml" rel="self" type="application/rss+xml"/>',
		);
	});

	it("has a picture whose title and link are the channel's", () => {
		expect(parseRssFeed(xml).image).toMatchObject({
			title: exampleFeed.title,
			link: exampleFeed.homeUrl,
		});
	});

	it("dates by first publication, with a four-digit year and the Chinese zone", () => {
		expect(xml).toContain("<pubDate>Thu, 04 Sep 2025 18:00:00 +0800</pubDate>");
		expect(rfc822("2024-12-31T17:05:00Z")).toBe("Wed, 01 Jan 2025 01:05:00 +0800");
	});

	it("puts the summary before the whole text", () => {
		expect(order.indexOf("description")).toBeLessThan(order.indexOf("content:encoded"));
	});

	it("writes & and < by their names alone", () => {
		expect(xml).not.toMatch(/&#x?/);
	});

	it("keeps a text that would end a CDATA section", () => {
		expect(exampleItem.html).toContain("]]>");
		expect(parseRssFeed(xml).items?.[0]?.content?.encoded).toBe(exampleItem.html);
	});

	it("has no enclosure, author, textInput or slash:comments", () => {
		expect(xml).not.toMatch(/<(?:enclosure|author|textInput|slash:)/);
	});

	it("names a hub only where there is one", async () => {
		expect(xml).not.toContain('rel="hub"');
		const hub = "https://hub.example.cn/";
		expect(await writeRss({ ...exampleFeed, hub })).toContain(`href="${hub}" rel="hub"`);
	});

	it("is whole whatever the text", async () => {
		const text = fc.string({ unit: "binary", maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(text, text, async (title, html) => {
				const item = { ...exampleItem, title: `题${title}`, html: `<p>${html}` };
				const written = await writeRss({ ...exampleFeed, items: [item, exampleItem] });
				// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
				expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
				expect((await new Parser().parseString(written)).items).toHaveLength(2);
			}),
		);
	});
});
