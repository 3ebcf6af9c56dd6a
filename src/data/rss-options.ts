import type { RSSOptions } from "@astrojs/rss";
import { type Feed, type FeedItem, feedTypes, itemUrn } from "../domain/feeds/feed.ts";
import { mediaElement, rfc822 } from "../domain/feeds/write-rss.ts";
import { element, type Xml, xmlCharacters } from "../domain/feeds/xml.ts";

const join = (elements: readonly (Xml | undefined)[]) =>
	elements.map((item) => item?.xml ?? "").join("");

/**
 * An item for @astrojs/rss. What the package has no word for goes through `customData`, and so do guid and pubDate:
 * its own guid is the link, which a rename changes, and its own pubDate is in Greenwich time.
 */
function rssItem(item: FeedItem) {
	return {
		title: xmlCharacters(item.title),
		link: item.url,
		pubDate: new Date(item.published),
		description: xmlCharacters(item.summary),
		content: xmlCharacters(item.html),
		customData: join([
			element("guid", { isPermaLink: "false" }, itemUrn(item.uid)),
			element("pubDate", {}, rfc822(item.published)),
			item.updated ? element("atom:updated", {}, item.updated) : undefined,
			...item.authors.map((author) => element("dc:creator", {}, author)),
			...item.categories.map(({ label, scheme }) => element("category", { domain: scheme }, label)),
			item.image ? mediaElement(item.image) : undefined,
		]),
	};
}

/** A feed as @astrojs/rss takes it: RSS 2.0 with full text, by the Best Practices Profile. */
export function rssOptions(feed: Feed): RSSOptions {
	return {
		title: feed.title,
		description: feed.description,
		site: feed.homeUrl,
		xmlns: {
			atom: "http://www.w3.org/2005/Atom",
			dc: "http://purl.org/dc/elements/1.1/",
			media: "http://search.yahoo.com/mrss/",
		},
		customData: join([
			element("language", {}, feed.language.toLowerCase()),
			element("lastBuildDate", {}, rfc822(feed.updated)),
			element("generator", {}, "alliance-newsroom"),
			element("ttl", {}, "60"),
			element("atom:link", { href: feed.selfUrl, rel: "self", type: feedTypes.rss }),
		]),
		items: feed.items.map(rssItem),
	};
}
