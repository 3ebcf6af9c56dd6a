import { readFileSync } from "node:fs";
import path from "node:path";
import { parseRssFeed } from "feedsmith";
import { parseFragment } from "parse5";
import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { atomRules } from "../../scripts/check/site/atom-rules.ts";
import { type Feed, type FeedRule, feedRules } from "../../scripts/check/site/feed-rules.ts";
import { jsonFeedRules } from "../../scripts/check/site/json-feed-rules.ts";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { attribute, readPages, textOf, walk } from "../../scripts/check/site/page.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { loadRecord } from "../../scripts/lib/record.ts";
import { isPublic } from "../../src/domain/visibility.ts";
import { site } from "../../src/site.config.ts";
import { buildNow } from "../support/build.ts";
import { builtSite } from "../support/site-folder.ts";

const readFeed = (file: string): Feed => ({
	xml: readFileSync(path.join(builtSite, file), "utf8"),
	url: new URL(file, `${site.url}${site.base}`).href,
});
const main = readFeed("feed.xml");

/** The rules of each format, and the name of its files. */
const formats: readonly (readonly [file: string, rules: readonly FeedRule[]])[] = [
	["feed.xml", feedRules],
	["atom.xml", atomRules],
	["feed.json", jsonFeedRules],
];

describe.each(formats)("every %s", (name, rules) => {
	const files = listFiles(builtSite).filter((file) => file.split("/").at(-1) === name);
	const ofAll = readFeed(name);

	describe.each(rules)("$name", ({ check, spoil }) => {
		test.each(files)("%s", (file) => {
			expect(check(readFeed(file))).toEqual([]);
		});

		test("and one that does not is found", () => {
			const xml = spoil(ofAll.xml);
			expect(xml).not.toBe(ofAll.xml);
			expect(check({ ...ofAll, xml })).not.toEqual([]);
		});
	});
});

describe("the feed of everything", () => {
	const now = new Date(process.env["NEWSROOM_NOW"] ?? buildNow);
	const { articles } = loadRecord(path.join(projectRoot, "content"));
	const published = [...articles.values()].filter(({ data }) => isPublic(data, now));

	test("is read by two readers that know nothing of this project", async () => {
		const first = await new Parser().parseString(main.xml);
		const second = parseRssFeed(main.xml);
		expect(first.items.map(({ title }) => title)).toEqual(
			(second.items ?? []).map(({ title }) => title),
		);
		expect(first.items.length).toBe(Math.min(published.length, site.pageSizes.feed));
	});

	test("gives each article with its uid and the moment of its first publication", async () => {
		const { items } = await new Parser().parseString(main.xml);
		for (const { data } of published.slice(0, site.pageSizes.feed)) {
			const item = items.find(({ guid }) => guid?.endsWith(data.uid));
			expect(item?.title).toBe(data.title);
			expect(Date.parse(item?.pubDate ?? "")).toBe(Date.parse(data.date));
		}
	});

	/** What a page says, without the readings over rare characters. */
	const plainText = (node: Parameters<typeof textOf>[0]): string => {
		if (/^r[tp]$/.test(node.nodeName)) return "";
		return "childNodes" in node ? node.childNodes.map(plainText).join("") : textOf(node);
	};

	test("holds the whole text of every article, without readings", async () => {
		const { items } = await new Parser().parseString(main.xml);
		const pages = readPages(builtSite);
		const words = (text: string) => text.replaceAll(/\s/g, "");
		for (const item of items) {
			const page = pages.find(({ address }) => address === new URL(item.link ?? "").pathname);
			const prose = page?.elements.find((element) => attribute(element, "class") === "prose");
			const paragraphs = prose ? [...walk(prose)].filter(({ tagName }) => tagName === "p") : [];
			expect(paragraphs.length).toBeGreaterThan(3);
			const text = words(textOf(parseFragment(item["content:encoded"] ?? "")));
			for (const paragraph of paragraphs) {
				// A reader's software needs no word on opening a file in WeChat: an attachment is its link.
				const isAttachment = attribute(paragraph, "class") === "attachment";
				const told = isAttachment
					? [...walk(paragraph)].find(({ tagName }) => tagName === "a")
					: paragraph;
				expect(told).toBeDefined();
				if (told) expect(text).toContain(words(plainText(told)));
			}
		}
		expect(main.xml).not.toContain("ruby>");
		expect(pages.some(({ elements }) => elements.some(({ tagName }) => tagName === "ruby"))).toBe(
			true,
		);
	});
});
