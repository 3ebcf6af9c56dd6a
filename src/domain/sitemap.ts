import { element, xmlDocument } from "./feeds/xml.ts";

/** A page for search engines: its absolute address and the day or moment on which its content last changed. */
export interface SitemapEntry {
	readonly url: string;
	readonly lastChange?: string | undefined;
}

/** The later of moments and days, undefined where there is none. */
export function latest(moments: readonly (string | undefined)[]): string | undefined {
	return moments.reduce(
		(best, moment) =>
			moment !== undefined && (best === undefined || Date.parse(moment) > Date.parse(best))
				? moment
				: best,
		undefined,
	);
}

/** The map of a site for search engines (sitemaps.org); a page without a date of its own goes without one. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
	return xmlDocument(
		element(
			"urlset",
			{ xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
			...entries.map(({ url, lastChange }) =>
				element(
					"url",
					{},
					element("loc", {}, url),
					lastChange === undefined ? undefined : element("lastmod", {}, lastChange),
				),
			),
		),
	);
}
