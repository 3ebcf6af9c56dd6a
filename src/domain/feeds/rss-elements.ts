import { type Feed, type FeedImage, type FeedItem, feedTypes, itemUrn } from "./feed.ts";
import { element, type Xml } from "./xml.ts";

/** The side of the icon: the largest that RSS 2.0 allows. */
const iconPx = "144";

/** How long a reader may keep a copy. */
const ttlMinutes = 60;

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A moment as RFC 822 has it, with a four-digit year and in Chinese time: Thu, 04 Sep 2025 09:30:00 +0800. */
export function rfc822(moment: string): string {
	const local = new Date(Date.parse(moment) + 8 * 60 * 60 * 1000);
	const two = (value: number) => String(value).padStart(2, "0");
	const day = `${weekdays[local.getUTCDay()]}, ${two(local.getUTCDate())} ${months[local.getUTCMonth()]}`;
	return `${day} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 19)} +0800`;
}

/** The picture of an item, with its words and credit. */
function mediaElement({ url, type, width, height, alt, credit }: FeedImage): Xml {
	return element(
		"media:content",
		{ url, type, medium: "image", width, height },
		element("media:description", { type: "plain" }, alt),
		credit ? element("media:credit", {}, credit) : undefined,
	);
}

const join = (elements: readonly (Xml | undefined)[]) =>
	elements.map((child) => child?.xml ?? "").join("");

/** What an item says beyond title, link, description and text, as XML. */
export function itemElements(item: FeedItem): string {
	return join([
		element("guid", { isPermaLink: "false" }, itemUrn(item.uid)),
		element("pubDate", {}, rfc822(item.published)),
		item.updated ? element("atom:updated", {}, item.updated) : undefined,
		...item.authors.map((author) => element("dc:creator", {}, author)),
		...item.categories.map(({ label, scheme }) => element("category", { domain: scheme }, label)),
		item.image ? mediaElement(item.image) : undefined,
	]);
}

/** What a channel says beyond title, link and description, as XML. */
export function channelElements(feed: Feed): string {
	return join([
		element("language", {}, feed.language.toLowerCase()),
		element("lastBuildDate", {}, rfc822(feed.updated)),
		element("generator", {}, "alliance-newsroom"),
		element("docs", {}, "https://www.rssboard.org/rss-specification"),
		element("ttl", {}, String(ttlMinutes)),
		element("atom:link", { href: feed.selfUrl, rel: "self", type: feedTypes.rss }),
		feed.hub ? element("atom:link", { href: feed.hub, rel: "hub" }) : undefined,
		// Title and link have to be the channel's own.
		feed.icon
			? element(
					"image",
					{},
					element("url", {}, feed.icon),
					element("title", {}, feed.title),
					element("link", {}, feed.homeUrl),
					element("width", {}, iconPx),
					element("height", {}, iconPx),
				)
			: undefined,
	]);
}
