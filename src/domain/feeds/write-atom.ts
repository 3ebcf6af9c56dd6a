import { type Feed, type FeedItem, feedTypes, feedUrn, itemUrn } from "./feed.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

function entryElement(item: FeedItem): Xml {
	return element(
		"entry",
		{},
		element("id", {}, itemUrn(item.uid)),
		element("title", { type: "text" }, item.title),
		element("link", { rel: "alternate", type: "text/html", href: item.url }),
		element("published", {}, item.published),
		element("updated", {}, item.updated ?? item.published),
		...item.authors.map((name) => element("author", {}, element("name", {}, name))),
		...item.categories.map(({ label, scheme }) =>
			element("category", { term: label, scheme, label }),
		),
		element("summary", { type: "text" }, item.summary),
		element("content", { type: "html" }, item.html),
		item.image
			? element(
					"media:content",
					{
						url: item.image.url,
						type: item.image.type,
						medium: "image",
						width: item.image.width,
						height: item.image.height,
					},
					item.image.credit ? element("media:credit", {}, item.image.credit) : undefined,
				)
			: undefined,
	);
}

/** A feed as Atom 1.0 (RFC 4287): served as application/atom+xml; charset=utf-8. */
export function writeAtom(feed: Feed): string {
	return xmlDocument(
		element(
			"feed",
			{
				xmlns: "http://www.w3.org/2005/Atom",
				"xmlns:media": "http://search.yahoo.com/mrss/",
				"xml:lang": feed.language,
			},
			element("id", {}, feedUrn(feed.id)),
			element("title", { type: "text" }, feed.title),
			element("subtitle", { type: "text" }, feed.description),
			element("updated", {}, feed.updated),
			element("link", { rel: "self", type: feedTypes.atom, href: feed.selfUrl }),
			element("link", { rel: "alternate", type: "text/html", href: feed.homeUrl }),
			feed.icon ? element("icon", {}, feed.icon) : undefined,
			feed.hub ? element("link", { rel: "hub", href: feed.hub }) : undefined,
			element("author", {}, element("name", {}, feed.author)),
			element("generator", {}, "alliance-newsroom"),
			...feed.items.map(entryElement),
		),
	);
}
