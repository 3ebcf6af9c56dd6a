import { htmlProblems } from "./feed-html.ts";

/** An RSS feed as text, with the address at which it is served. */
export interface Feed {
	readonly xml: string;
	readonly url: string;
}

/**
 * What a feed keeps to, by RSS 2.0 and the Best Practices Profile of the RSS Advisory Board: gives what does not.
 * `spoil` breaks a good feed, so that the tests see the rule fail.
 */
export interface FeedRule {
	readonly name: string;
	/** What it asks for, in words for the office. */
	readonly says: string;
	readonly check: (feed: Feed) => readonly string[];
	readonly spoil: (xml: string) => string;
}

const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, found]) => found ?? "");
const itemsOf = ({ xml }: Feed) => matches(xml, /<item>([\s\S]*?)<\/item>/g);
const channelOf = ({ xml }: Feed) => xml.replaceAll(/<item>[\s\S]*?<\/item>/g, "");
/** The HTML that an item carries, as text of XML. */
const contentOf = (item: string) =>
	matches(item, /<content:encoded>([\s\S]*?)<\/content:encoded>/g)
		.join("")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
/** Without the HTML of the items, which has rules of its own. */
const markupOf = ({ xml }: Feed) =>
	xml.replaceAll(/<content:encoded>[\s\S]*?<\/content:encoded>/g, "");

const unless = (isGood: boolean, problem: string) => (isGood ? [] : [problem]);

/** RFC 822 with a four-digit year, in Chinese time. */
const rfc822 =
	/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} \+0800$/;

export const feedRules: readonly FeedRule[] = [
	{
		name: "is RSS 2.0 with every namespace it uses",
		says: "是 RSS 2.0，用到的命名空间都已声明",
		check: ({ xml }) => {
			const prefixes = new Set(
				matches(xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, ""), /<(\w+):/g),
			);
			return [
				...unless(/<rss version="2\.0"/.test(xml), "no rss 2.0"),
				...[...prefixes].filter((prefix) => !xml.includes(`xmlns:${prefix}=`)),
			];
		},
		spoil: (xml) => xml.replace("xmlns:dc=", "xmlns:cd="),
	},
	{
		name: "has a channel with title, link, description, language, date, generator and lifetime",
		says: "频道的标题、网址、说明、语言、日期等齐全",
		check: (feed) =>
			["title", "link", "description", "language", "lastBuildDate", "generator", "ttl"].filter(
				(name) => !new RegExp(`<${name}>[^<]+</${name}>`).test(channelOf(feed)),
			),
		spoil: (xml) => xml.replace(/<language>.*?<\/language>/, ""),
	},
	{
		name: "is in Chinese",
		says: "语言写明是中文",
		check: (feed) => unless(channelOf(feed).includes("<language>zh-cn</language>"), "language"),
		spoil: (xml) => xml.replace("<language>zh-cn<", "<language>en<"),
	},
	{
		name: "says its own address",
		says: "写明自己的网址",
		check: (feed) => {
			const [self] = matches(feed.xml, /<atom:link ([^>]*rel="self"[^>]*)\/>/g);
			return unless(
				(self?.includes(`href="${feed.url}"`) && self.includes('type="application/rss+xml"')) ??
					false,
				self ?? "no self link",
			);
		},
		spoil: (xml) => xml.replace(/rel="self"/, 'rel="via"'),
	},
	{
		name: "has a picture, if any, whose title and link are the channel's",
		says: "频道图片的标题和网址与频道一致",
		check: (feed) => {
			const channel = channelOf(feed);
			const [image] = matches(channel, /<image>([\s\S]*?)<\/image>/g);
			const outside = channel.replace(/<image>[\s\S]*?<\/image>/, "");
			return image === undefined
				? []
				: ["title", "link"].filter(
						(name) =>
							new RegExp(`<${name}>(.*?)</${name}>`).exec(image)?.[1] !==
							new RegExp(`<${name}>(.*?)</${name}>`).exec(outside)?.[1],
					);
		},
		spoil: (xml) =>
			xml.replace("<ttl>", "<image><title>别的</title><link>https://a.cn/</link></image><ttl>"),
	},
	{
		name: "has whole items",
		says: "每一条的内容齐全",
		check: (feed) =>
			itemsOf(feed).flatMap((item, index) =>
				["title", "link", "guid", "pubDate", "description", "content:encoded"]
					.filter((name) => !new RegExp(`<${name}[ >]`).test(item))
					.map((name) => `item ${index + 1}: ${name}`),
			),
		spoil: (xml) => xml.replace(/<content:encoded>[\s\S]*?<\/content:encoded>/, ""),
	},
	{
		name: "links by absolute addresses",
		says: "链接写完整的网址",
		check: (feed) =>
			matches(markupOf(feed), /<link>(.*?)<\/link>/g).filter((url) => !/^https?:\/\//.test(url)),
		spoil: (xml) => xml.replace("<item><title>", "<item><link>/news/</link><title>"),
	},
	{
		name: "has guids that are no addresses, each once",
		says: "每一条有自己的、不重复的编号",
		check: (feed) => {
			const guids = matches(markupOf(feed), /<guid isPermaLink="false">(.+?)<\/guid>/g);
			return [
				...unless(guids.length === itemsOf(feed).length, "guid without isPermaLink=false"),
				...guids.filter((guid, index) => /^https?:/.test(guid) || guids.indexOf(guid) !== index),
			];
		},
		spoil: (xml) => xml.replace(' isPermaLink="false"', ""),
	},
	{
		name: "dates by RFC 822 in Chinese time, newest first",
		says: "日期用 RFC 822、北京时间，新的在前",
		check: (feed) => {
			const dates = matches(markupOf(feed), /<(?:pubDate|lastBuildDate)>(.*?)<\//g);
			const published = matches(markupOf(feed), /<pubDate>(.*?)<\//g).map((date) =>
				Date.parse(date),
			);
			return [
				...dates.filter((date) => !rfc822.test(date)),
				...published
					.filter((date, index) => date > (published[index - 1] ?? Number.POSITIVE_INFINITY))
					.map((date) => `older item first: ${new Date(date).toISOString()}`),
			];
		},
		spoil: (xml) => xml.replace(/<pubDate>.*?<\/pubDate>/, "<pubDate>2025-09-04</pubDate>"),
	},
	{
		name: "describes in plain words, before the whole text",
		says: "摘要是纯文字，在正文之前",
		check: (feed) =>
			itemsOf(feed).flatMap((item) => {
				const description = /<description>([\s\S]*?)<\/description>/.exec(item)?.[1] ?? "";
				return [
					...unless(!/<|&lt;/.test(description), description),
					...unless(item.indexOf("<description>") < item.indexOf("<content:encoded>"), "order"),
				];
			}),
		spoil: (xml) => xml.replace(/(<item>[\s\S]*?<description>)/, "$1&lt;p&gt;"),
	},
	{
		name: "names authors without addresses, and encloses nothing",
		says: "写作者姓名而不写邮箱，不带附件",
		check: ({ xml }) =>
			matches(xml, /<(author|managingEditor|webMaster|enclosure|textInput|slash:\w+)[ >]/g),
		spoil: (xml) => xml.replace("<item>", "<item><author>张三</author>"),
	},
	{
		name: "sorts items under categories with a domain",
		says: "分类写明出处",
		check: (feed) => matches(markupOf(feed), /(<category(?! domain="https?:)[^>]*>)/g),
		spoil: (xml) => xml.replace(/<category domain="[^"]*"/, "<category"),
	},
	{
		name: "has no code, frame, form, style or data attribute in the text, and absolute addresses alone",
		says: "正文里没有代码、框架、表单和样式，网址都完整",
		check: (feed) => itemsOf(feed).map(contentOf).flatMap(htmlProblems),
		spoil: (xml) =>
			xml.replace("<content:encoded>", '<content:encoded>&lt;p style="color:red"&gt;'),
	},
	{
		name: "writes & and < by their names alone",
		says: "“&”和“<”只用名称写",
		check: ({ xml }) => matches(xml, /(&#x(?:26|3c);|&#(?:38|60);)/gi),
		spoil: (xml) => xml.replace("<item><title>", "<item><title>&#x26;"),
	},
	{
		name: "has no control characters and no empty elements",
		says: "没有控制字符和空元素",
		check: (feed) => [
			...matches(feed.xml, /((?![\t\n\r])\p{Cc}|\ufffe|\uffff)/gu),
			...matches(markupOf(feed), /(<\w+(?::\w+)?><\/\w+(?::\w+)?>|>undefined<|>null<)/g).filter(
				(found) => found !== "<content:encoded></content:encoded>",
			),
		],
		spoil: (xml) => xml.replace(/<title>.*?</, "<title><"),
	},
	{
		name: "has at most 50 items",
		says: "最多 50 条",
		check: (feed) => unless(itemsOf(feed).length <= 50, `${itemsOf(feed).length} items`),
		spoil: (xml) => xml.replace("<item>", `${"<item></item>".repeat(50)}<item>`),
	},
];
