/**
 * What a server says of files whose name alone does not tell what they are: a preview has to show what the web server
 * will as the README asks it to. Longest end first.
 */
const types: readonly (readonly [end: string, type: string])[] = [
	["feed.xml", "application/rss+xml; charset=utf-8"],
	["atom.xml", "application/atom+xml; charset=utf-8"],
	["feed.json", "application/feed+json; charset=utf-8"],
	[".opml", "text/x-opml; charset=utf-8"],
	[".ics", "text/calendar; charset=utf-8"],
	[".csv", "text/csv; charset=utf-8"],
	[".xml", "application/xml; charset=utf-8"],
	[".json", "application/json; charset=utf-8"],
	[".txt", "text/plain; charset=utf-8"],
];

/** The type of a path; undefined where the server knows it as well. */
export function contentTypeOf(pathname: string): string | undefined {
	return types.find(([end]) => pathname.endsWith(end))?.[1];
}
