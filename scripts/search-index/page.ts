/** The kinds of things that have a page of their own. */
export const entityKinds = ["hospital", "person", "event", "alliance"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** A page as the index sees it. */
export interface Page {
	/** From the root of the site: /news/a/, without the sub-path that the site is served under. */
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	/** Written for search engines: shown where nothing else is, never searched. */
	readonly description: string;
	/** As it is shown. */
	readonly date: string;
	/** What pages are put in order by; empty where the page has no date. */
	readonly sortDate: string;
	readonly image: string;
	readonly kind: string;
	readonly years: readonly string[];
	readonly hospitals: readonly string[];
	/** What is searched, a line for each block. */
	readonly blocks: readonly string[];
	readonly entity: EntityKind | "";
	/** Other names of the entity. */
	readonly names: readonly string[];
	readonly note: string;
	readonly reading: string;
}
