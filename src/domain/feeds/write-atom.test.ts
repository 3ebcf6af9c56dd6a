import { parseAtomFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { exampleFeed, exampleItem } from "../../../tests/support/example-feed.ts";
import { writeAtom } from "./write-atom.ts";

const selfUrl = "https://news.example.cn/atom.xml";
const xml = writeAtom({ ...exampleFeed, selfUrl });

describe("Atom 1.0", () => {
	it("is read by rss-parser as it was meant", async () => {
		const feed = await new Parser().parseString(xml);
		expect(feed.items[0]).toMatchObject({
			id: "urn:x-newsroom:article:news-0123456789ab",
			title: exampleItem.title,
			link: exampleItem.url,
			pubDate: "2025-09-04T10:00:00.000Z",
			content: exampleItem.html,
			summary: exampleItem.summary,
		});
	});

	it("has what a feed and an entry must have", () => {
		const feed = parseAtomFeed(xml);
		expect(feed.id).toBe("urn:x-newsroom:feed:all");
		expect(feed.updated).toBe("2025-09-06T09:00:00+08:00");
		expect(feed.authors).toEqual([{ name: "示例医联体办公室" }]);
		expect(feed.links).toContainEqual({
			rel: "self",
			type: "application/atom+xml",
			href: selfUrl,
		});
		expect(feed.entries?.[0]).toMatchObject({
			id: "urn:x-newsroom:article:news-0123456789ab",
			published: exampleItem.published,
			updated: exampleItem.updated,
			authors: [{ name: "记者甲" }, { name: "通讯员乙" }],
		});
	});

	it("says that the summary is text and the content HTML", () => {
		expect(xml).toContain('<summary type="text">');
		expect(xml).toContain('<content type="html">&lt;p&gt;');
	});

	it("gives an article that was never changed its publication as updated", () => {
		const { updated: _, ...item } = exampleItem;
		expect(parseAtomFeed(writeAtom({ ...exampleFeed, items: [item] })).entries?.[0]?.updated).toBe(
			item.published,
		);
	});
});
