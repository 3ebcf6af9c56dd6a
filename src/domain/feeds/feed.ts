/** An article as a feed carries it. */
export interface FeedItem {
	/** The article's own uid: no change of its name, text or address touches it. */
	readonly uid: string;
	/** Absolute, as every address here. */
	readonly url: string;
	readonly title: string;
	/** Plain text. */
	readonly summary: string;
	/** The whole text: sanitised, every address absolute. */
	readonly html: string;
	/** First publication (RFC 3339): an edit never moves it. */
	readonly published: string;
	/** The last change of content, where it was changed at all. */
	readonly updated?: string | undefined;
	readonly authors: readonly string[];
	readonly categories: readonly FeedCategory[];
	readonly image?: FeedImage | undefined;
}

export interface FeedCategory {
	readonly label: string;
	/** The absolute address of the list it stands for. */
	readonly scheme: string;
}

export interface FeedImage {
	readonly url: string;
	/** image/jpeg */
	readonly type: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
	readonly credit?: string | undefined;
}

/** Something to subscribe to, newest item first. */
export interface Feed {
	/** What it is about, independent of its address: all, hospital-first-hospital. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The page that it follows. */
	readonly homeUrl: string;
	/** Where this very file is served. */
	readonly selfUrl: string;
	/** zh-CN */
	readonly language: string;
	/** Whose feed it is. */
	readonly author: string;
	/** The last change of anything in it. */
	readonly updated: string;
	/** A small square picture of the site. */
	readonly icon?: string | undefined;
	/** A WebSub hub, where one is told of changes. */
	readonly hub?: string | undefined;
	readonly items: readonly FeedItem[];
}

/** The permanent name of an item in every format: independent of the site's domain and the article's address. */
export function itemUrn(uid: string): string {
	return `urn:x-newsroom:article:${uid}`;
}

/** The permanent name of a feed. */
export function feedUrn(id: string): string {
	return `urn:x-newsroom:feed:${id}`;
}

/** What is sent as the type of each format. */
export const feedTypes = {
	rss: "application/rss+xml",
	atom: "application/atom+xml",
	json: "application/feed+json",
} as const;
export type FeedFormat = keyof typeof feedTypes;
