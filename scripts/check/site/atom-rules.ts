import { htmlProblems, rfc3339 } from "./feed-html.ts";
import type { Feed, FeedRule } from "./feed-rules.ts";

const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, found]) => found ?? "");
const entriesOf = ({ xml }: Feed) => matches(xml, /<entry>([\s\S]*?)<\/entry>/g);
const outside = ({ xml }: Feed) => xml.replaceAll(/<entry>[\s\S]*?<\/entry>/g, "");
const wordsIn = (text: string, name: string) =>
	new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(text)?.[1] ?? "";
const unless = (isGood: boolean, problem: string) => (isGood ? [] : [problem]);
const unescaped = (text: string) =>
	text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");

/** What an Atom feed keeps to, by RFC 4287. */
export const atomRules: readonly FeedRule[] = [
	{
		name: "is Atom with id, title, time, author and generator",
		says: "是 Atom，编号、标题、时间、作者等齐全",
		check: (feed) => [
			...unless(feed.xml.includes('xmlns="http://www.w3.org/2005/Atom"'), "namespace"),
			...["id", "title", "updated", "name", "generator"].filter(
				(name) => wordsIn(outside(feed), name) === "",
			),
		],
		spoil: (xml) => xml.replace(/<id>.*?<\/id>/, "<id></id>"),
	},
	{
		name: "says its own address and the page it follows",
		says: "写明自己的网址和对应的网页",
		check: (feed) => [
			...unless(
				outside(feed).includes(`rel="self" type="application/atom+xml" href="${feed.url}"`),
				"self",
			),
			...unless(/rel="alternate" type="text\/html" href="https?:/.test(outside(feed)), "alternate"),
		],
		spoil: (xml) => xml.replace('rel="self"', 'rel="via"'),
	},
	{
		name: "has whole entries, with a plain summary and the text as HTML",
		says: "每一条内容齐全，摘要是纯文字，正文是 HTML",
		check: (feed) =>
			entriesOf(feed).flatMap((entry, index) =>
				[
					"<id>",
					'<title type="text">',
					"<updated>",
					"<published>",
					'<link rel="alternate" type="text/html" href="http',
					'<summary type="text">',
					'<content type="html">',
				]
					.filter((part) => !entry.includes(part))
					.map((part) => `entry ${index + 1}: ${part}`),
			),
		spoil: (xml) => xml.replace("<published>", "<issued>"),
	},
	{
		name: "names each entry once, by a name that is no address",
		says: "每一条有自己的、不重复的编号",
		check: (feed) => {
			const ids = entriesOf(feed).map((entry) => wordsIn(entry, "id"));
			return ids.filter((id, index) => !/^(?:urn|tag):/.test(id) || ids.indexOf(id) !== index);
		},
		spoil: (xml) => xml.replace(/(<entry><id>)[^<]*/, "$1https://news.example.cn/a/"),
	},
	{
		name: "dates by RFC 3339, no change before the publication or after the feed's own",
		says: "日期用 RFC 3339，改动不早于发布、不晚于订阅源自己的时间",
		check: (feed) => {
			const updated = wordsIn(outside(feed), "updated");
			return entriesOf(feed).flatMap((entry) => {
				const times = [wordsIn(entry, "published"), wordsIn(entry, "updated"), updated];
				const moments = times.map((time) => Date.parse(time));
				return [
					...times.filter((time) => !rfc3339.test(time)),
					...unless(
						moments.every((moment, at) => moment >= (moments[at - 1] ?? 0)),
						times.join(),
					),
				];
			});
		},
		spoil: (xml) => xml.replace(/<published>[^<]*/, "<published>2099-01-01T00:00:00+08:00"),
	},
	{
		name: "has no code, style or relative address in the text",
		says: "正文里没有代码、样式和不完整的网址",
		check: (feed) =>
			entriesOf(feed).flatMap((entry) => htmlProblems(unescaped(wordsIn(entry, "content")))),
		spoil: (xml) => xml.replace('<content type="html">', '$&&lt;img src="/a.png"&gt;'),
	},
	{
		name: "has nothing empty, no control character, and at most 50 entries",
		says: "没有空的内容和控制字符，最多 50 条",
		check: (feed) => [
			...matches(
				feed.xml,
				/((?![\t\n\r])\p{Cc}|>undefined<|>null<|<(?:title|id|name|summary)[^>]*><)/gu,
			),
			...unless(entriesOf(feed).length <= 50, "entries"),
		],
		spoil: (xml) => xml.replace(/<title type="text">[^<]*/, '<title type="text">'),
	},
];
