import { type Feed, type FeedItem, itemUrn } from "./feed.ts";
import { xmlCharacters } from "./xml.ts";

function itemObject(item: FeedItem) {
	return {
		id: itemUrn(item.uid),
		url: item.url,
		title: item.title,
		summary: item.summary,
		content_html: item.html,
		date_published: item.published,
		date_modified: item.updated,
		authors: item.authors.map((name) => ({ name })),
		tags: item.categories.map(({ label }) => label),
		image: item.image?.url,
		_image: item.image && {
			alt: item.image.alt,
			credit: item.image.credit,
			width: item.image.width,
			height: item.image.height,
		},
	};
}

/** A feed as JSON Feed 1.1: served as application/feed+json. What is unknown is absent, and so is an empty list. */
export function writeJsonFeed(feed: Feed): string {
	const document = {
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title,
		home_page_url: feed.homeUrl,
		feed_url: feed.selfUrl,
		description: feed.description,
		icon: feed.icon,
		language: feed.language,
		authors: [{ name: feed.author }],
		hubs: feed.hub ? [{ type: "WebSub", url: feed.hub }] : [],
		items: feed.items.map(itemObject),
	};
	const isEmpty = (key: string, value: unknown) =>
		key !== "items" && Array.isArray(value) && value.length === 0;
	return `${JSON.stringify(document, (key, value: unknown) =>
		isEmpty(key, value) ? undefined : typeof value === "string" ? xmlCharacters(value) : value,
	)}\n`;
}
