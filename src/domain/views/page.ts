import type { FeedLink } from "../feeds/feed-links.ts";
import type { Link } from "./links.ts";
import type { SharePicture } from "./pictures.ts";

/** What the head and the frame of every page say. */
export interface PageInfo {
	/** The visible title, without the name of the site. */
	readonly title: string;
	readonly description: string;
	readonly canonical: string;
	/** Whether the build shows drafts: every page then says so. */
	readonly isPreview: boolean;
	/** Undefined where a search engine may index the page. */
	readonly robots?: string | undefined;
	/** The entry of the navigation it belongs to. */
	readonly section?: string | undefined;
	/** From the home page to the page above; the page itself is not among them. */
	readonly trail: readonly Link[];
	readonly article?:
		| { readonly published: string; readonly modified?: string | undefined }
		| undefined;
	/** The cover of an article. */
	readonly picture?: SharePicture | undefined;
	/** The drawn pictures that go along when the page is shared: the wide one, then the square one. */
	readonly shares: readonly SharePicture[];
	/** What directories, crawlers and inspections are told. */
	readonly head: {
		readonly tags: readonly { readonly name: string; readonly content: string }[];
		readonly properties: readonly { readonly property: string; readonly content: string }[];
		readonly timeFactor?: string | undefined;
	};
	/** The feeds of all news. */
	readonly feeds: readonly FeedLink[];
	/** The feeds that follow this very page; empty where it has none. */
	readonly ownFeeds: readonly FeedLink[];
	/** JSON-LD, ready to stand in a script element. */
	readonly jsonLd: string;
}
