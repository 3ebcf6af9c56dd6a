import { expect, test } from "vitest";
import { contentTypeOf } from "./content-types.ts";

test.each([
	["/feed.xml", "application/rss+xml; charset=utf-8"],
	["/hospitals/a/atom.xml", "application/atom+xml; charset=utf-8"],
	["/feed.json", "application/feed+json; charset=utf-8"],
	["/events/calendar.ics", "text/calendar; charset=utf-8"],
	["/feeds/subscriptions.opml", "text/x-opml; charset=utf-8"],
	["/sitemap.xml", "application/xml; charset=utf-8"],
	["/data/people.json", "application/json; charset=utf-8"],
	["/news/", undefined],
])("%s is %s", (pathname, type) => {
	expect(contentTypeOf(pathname)).toBe(type);
});
