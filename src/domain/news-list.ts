import { element, type Xml } from "./feeds/xml.ts";

/** What a list to include tells. */
interface NewsList {
	readonly hospital: string;
	/** The page of the hospital. */
	readonly url: string;
	readonly source: string;
	readonly articles: readonly {
		readonly title: string;
		readonly date: string;
		readonly url: string;
	}[];
}

/**
 * A list of news as a small page without scripts and styles, to be shown in a frame or taken over by a server: its
 * links leave the frame.
 */
export function writeNewsList({ hospital, url, source, articles }: NewsList): string {
	const link = (href: string, text: string) => element("a", { href, target: "_top" }, text);
	const items = articles.map(
		(article): Xml =>
			element(
				"li",
				{},
				link(article.url, article.title),
				" ",
				element("time", { datetime: article.date }, article.date),
			),
	);
	const page = element(
		"html",
		{ lang: "zh-CN" },
		element(
			"head",
			{},
			{ xml: '<meta charset="utf-8"><meta name="robots" content="noindex">' },
			element("title", {}, `${hospital}新闻`),
		),
		element(
			"body",
			{},
			element(
				"main",
				// The search of this site has the articles themselves.
				{ "data-pagefind-ignore": "all" },
				element("h1", {}, `${hospital}新闻`),
				articles.length > 0 ? element("ul", {}, ...items) : element("p", {}, "目前还没有报道。"),
				element("p", {}, "来源：", link(url, source)),
			),
		),
	);
	return `<!doctype html>\n${page.xml}\n`;
}
