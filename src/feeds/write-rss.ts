import { getRssString } from "@astrojs/rss";
import type { Feed } from "../domain/feeds/feed.ts";
import { channelElements, itemElements } from "../domain/feeds/rss-elements.ts";
import { xmlCharacters } from "../domain/feeds/xml.ts";

/**
 * A feed as RSS 2.0 by the Best Practices Profile: served as application/rss+xml; charset=utf-8. The guid and pubDate
 * of the package give way to ours: its guid is the link, which a rename changes, its pubDate is in Greenwich time.
 */
export function writeRss(feed: Feed): Promise<string> {
	return getRssString({
		title: xmlCharacters(feed.title),
		description: xmlCharacters(feed.description),
		site: feed.homeUrl,
		xmlns: {
			atom: "http://www.w3.org/2005/Atom",
			dc: "http://purl.org/dc/elements/1.1/",
			media: "http://search.yahoo.com/mrss/",
		},
		customData: channelElements(feed),
		items: feed.items.map((item) => ({
			title: xmlCharacters(item.title),
			link: item.url,
			description: xmlCharacters(item.summary),
			content: xmlCharacters(item.html),
			customData: itemElements(item),
		})),
	});
}
