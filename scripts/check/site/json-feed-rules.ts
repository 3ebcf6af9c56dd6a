import { htmlProblems, rfc3339 } from "./feed-html.ts";
import type { FeedRule } from "./feed-rules.ts";

/** What the rules look at; anything may be missing. */
interface Item {
	readonly id?: unknown;
	readonly url?: string;
	readonly title?: string;
	readonly summary?: string;
	readonly content_html?: string;
	readonly date_published?: string;
	readonly date_modified?: string;
	readonly authors?: readonly { readonly name?: string }[];
}
interface Document {
	readonly [key: string]: unknown;
	readonly items?: readonly Item[];
}

const parse = (text: string) => JSON.parse(text) as Document;
const itemsOf = (text: string) => parse(text).items ?? [];
/** Changes a feed by its value, not by its text. */
const change = (text: string, edit: (document: Record<string, unknown>, first: object) => void) => {
	const document = parse(text) as Record<string, unknown> & { items: object[] };
	edit(document, document.items[0] ?? {});
	return JSON.stringify(document);
};
const unless = (isGood: boolean, problem: string) => (isGood ? [] : [problem]);

/** The paths of values that say nothing. */
function emptyIn(value: unknown, path: string): string[] {
	if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return [path];
	return typeof value === "object"
		? Object.entries(value).flatMap(([key, item]) => emptyIn(item, `${path}.${key}`))
		: [];
}

/** What a JSON Feed keeps to, by version 1.1. */
export const jsonFeedRules: readonly FeedRule[] = [
	{
		name: "is JSON Feed 1.1 with title, page, language and author",
		says: "是 JSON Feed 1.1，标题、网页、语言、作者齐全",
		check: ({ xml }) => [
			...unless(parse(xml)["version"] === "https://jsonfeed.org/version/1.1", "version"),
			...["title", "home_page_url", "language", "authors", "items"].filter(
				(key) => !(key in parse(xml)),
			),
		],
		spoil: (text) => change(text, (document) => delete document["language"]),
	},
	{
		name: "says its own address",
		says: "写明自己的网址",
		check: ({ xml, url }) => unless(parse(xml)["feed_url"] === url, String(parse(xml)["feed_url"])),
		spoil: (text) =>
			change(text, (document) => Object.assign(document, { feed_url: "/feed.json" })),
	},
	{
		name: "has whole items",
		says: "每一条的内容齐全",
		check: ({ xml }) =>
			itemsOf(xml).flatMap((item, index) =>
				(["id", "url", "title", "summary", "content_html", "date_published"] as const)
					.filter((key) => typeof item[key] !== "string")
					.map((key) => `item ${index + 1}: ${key}`),
			),
		spoil: (text) => change(text, (_, first) => Object.assign(first, { id: 7 })),
	},
	{
		name: "names each item once, by a name that is no address, and links absolutely",
		says: "每一条有自己的、不重复的编号，网址完整",
		check: ({ xml }) => {
			const ids = itemsOf(xml).map(({ id }) => String(id));
			return [
				...ids.filter((id, index) => !/^(?:urn|tag):/.test(id) || ids.indexOf(id) !== index),
				...itemsOf(xml).flatMap(({ url = "" }) => unless(/^https?:\/\//.test(url), url)),
			];
		},
		spoil: (text) => change(text, (_, first) => Object.assign(first, { url: "/news/" })),
	},
	{
		name: "dates by RFC 3339, no change before the publication",
		says: "日期用 RFC 3339，改动不早于发布",
		check: ({ xml }) =>
			itemsOf(xml).flatMap(
				({ date_published: published = "", date_modified: modified = published }) => [
					...[published, modified].filter((time) => !rfc3339.test(time)),
					...unless(Date.parse(modified) >= Date.parse(published), modified),
				],
			),
		spoil: (text) =>
			change(text, (_, first) => Object.assign(first, { date_published: "2025-09-04" })),
	},
	{
		name: "says nothing empty",
		says: "没有空的内容",
		check: ({ xml }) => {
			const { items = [], ...head } = parse(xml);
			return [...emptyIn(head, "feed"), ...items.flatMap((item) => emptyIn(item, "item"))];
		},
		spoil: (text) => change(text, (_, first) => Object.assign(first, { authors: [] })),
	},
	{
		name: "has no code, style or relative address in the text, and at most 50 items",
		says: "正文里没有代码、样式和不完整的网址，最多 50 条",
		check: ({ xml }) => [
			...itemsOf(xml).flatMap(({ content_html: html = "" }) => htmlProblems(html)),
			...unless(itemsOf(xml).length <= 50, "items"),
		],
		spoil: (text) => change(text, (_, first) => Object.assign(first, { content_html: "<script>" })),
	},
];
