import { site } from "../site.config.ts";

/** What a page of the site is about: the one place that knows which address it has. */
export type Target =
	| {
			page:
				| "home"
				| "news"
				| "alliances"
				| "search"
				| "feeds"
				| "about"
				| "attachmentHelp"
				| "start"
				| "siteMap"
				| "figures"
				| "openData"
				| "notFound";
	  }
	| { page: "hospitals" | "people" | "events" | "agreements" | "corrections"; number?: number }
	| { page: "newsPage"; number: number }
	| { page: "kind"; id: string; number?: number }
	| { page: "year"; year: string; number?: number }
	| { page: "topic"; id: string; number?: number }
	| { page: "series"; id: string; number?: number }
	| { page: "article" | "event"; id: string }
	| { page: "hospital" | "person" | "alliance"; id: string; number?: number }
	| { page: "figuresOfYear"; year: string; number?: number }
	| { page: "yearReport"; id: string; year: string }
	| { page: "file"; path: string };

const fixedPages = {
	home: "/",
	news: "/news/",
	hospitals: "/hospitals/",
	people: "/people/",
	events: "/events/",
	alliances: "/alliances/",
	search: "/search/",
	feeds: "/feeds/",
	about: "/about/",
	attachmentHelp: "/about/attachments/",
	start: "/start/",
	siteMap: "/site-map/",
	agreements: "/agreements/",
	figures: "/figures/",
	corrections: "/corrections/",
	openData: "/data/",
	notFound: "/404.html",
} as const;

/** The path of the first page of a target. */
function firstPath(target: Target): string {
	switch (target.page) {
		case "newsPage":
			return fixedPages.news;
		case "kind":
			return `/news/kinds/${target.id}/`;
		case "year":
			return `/news/${target.year}/`;
		case "topic":
			return `/news/topics/${target.id}/`;
		case "series":
			return `/news/series/${target.id}/`;
		case "article":
			return `/news/${target.id}/`;
		case "hospital":
			return `/hospitals/${target.id}/`;
		case "person":
			return `/people/${target.id}/`;
		case "event":
			return `/events/${target.id}/`;
		case "alliance":
			return `/alliances/${target.id}/`;
		case "figuresOfYear":
			return `/figures/${target.year}/`;
		case "yearReport":
			return `/alliances/${target.id}/${target.year}/`;
		case "file":
			return `/${target.path.replace(/^\/+/, "")}`;
		default:
			return fixedPages[target.page];
	}
}

/** The path of a page from the root of the site, without `base`; the later pages of a list lie below its first. */
export function pathOf(target: Target): string {
	const number = "number" in target ? (target.number ?? 1) : 1;
	return firstPath(target) + (number > 1 ? `page/${number}/` : "");
}

/** `base` with a slash at both ends. */
function withSlashes(base: string): string {
	return `/${base}/`.replace(/\/{2,}/g, "/");
}

/** The address of a page for a link: from the root of the host, with the sub-path that the site is served under. */
export function href(
	target: Target,
	base: string = import.meta.env?.BASE_URL ?? site.base,
): string {
	return withSlashes(base) + pathOf(target).slice(1);
}

/** The absolute address of a page, for feeds, canonical links and shares. */
export function absoluteUrl(
	target: Target,
	origin: string = import.meta.env?.SITE ?? site.url,
	base?: string,
): string {
	return new URL(href(target, base), origin).href;
}
