import { href, pathOf, type Target } from "../urls.ts";
import { type FeedFormat, feedTypes } from "./feed.ts";

/** The name of the file of each format, beside the page that the feed follows. */
const fileNames = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;

/** The files of the feeds that follow a page; those of all news lie at the root. */
export function feedFiles(target: Target): Record<FeedFormat, Target & { page: "file" }> {
	const folder = target.page === "news" ? "/" : pathOf(target);
	const file = (format: FeedFormat) => ({
		page: "file" as const,
		path: `${folder}${fileNames[format]}`,
	});
	return { rss: file("rss"), atom: file("atom"), json: file("json") };
}

/** A feed as the head of a page and its text link it. */
export interface FeedLink {
	readonly title: string;
	readonly href: string;
	/** application/rss+xml */
	readonly type: string;
	/** RSS */
	readonly format: string;
}

const formatNames = { rss: "RSS", atom: "Atom", json: "JSON Feed" } as const;

/** The three feeds that follow a page. */
export function feedLinks(target: Target, name: string): FeedLink[] {
	const files = feedFiles(target);
	return (["rss", "atom", "json"] as const).map((format) => ({
		title: name,
		href: href(files[format]),
		type: feedTypes[format],
		format: formatNames[format],
	}));
}
