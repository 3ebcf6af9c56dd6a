/** What a page of the site may weigh; the only place that says so. Bytes after gzip but for pictures. */
export const budgets = {
	/** An article's HTML, sheets and scripts beside its own words. */
	articleFrameBytes: 12_000,
	/** Any page's HTML: over a slow mobile line (50 KB/s) it is there within a second. */
	htmlBytes: 50_000,
	/** The sheets of a page together: they hold up the first sight of it. */
	cssBytes: 20_000,
	/** The scripts of a page together; the search loads its own when it is used. */
	jsBytes: 20_000,
	/** The pictures of a page as the plainest browser loads them, all of them. */
	picturesBytes: 4_000_000,
} as const;
