import { element, type Xml, xmlDocument } from "./xml.ts";

/** One feed in a list of subscriptions. */
export interface Subscription {
	readonly title: string;
	readonly description?: string | undefined;
	/** Absolute addresses of the feed and of the page that it follows. */
	readonly feedUrl: string;
	readonly homeUrl: string;
}

/** Subscriptions that belong together: 医院, 人物, 主题. */
export interface SubscriptionGroup {
	readonly title: string;
	readonly subscriptions: readonly Subscription[];
}

function outline({ title, description, feedUrl, homeUrl }: Subscription): Xml {
	return element("outline", {
		type: "rss",
		text: title,
		title,
		description,
		xmlUrl: feedUrl,
		htmlUrl: homeUrl,
	});
}

/** All feeds as OPML 2.0, to be taken over by a reader in one step: served as text/x-opml. */
export function writeOpml(title: string, groups: readonly SubscriptionGroup[]): string {
	return xmlDocument(
		element(
			"opml",
			{ version: "2.0" },
			element("head", {}, element("title", {}, title)),
			element(
				"body",
				{},
				...groups
					.filter(({ subscriptions }) => subscriptions.length > 0)
					.map((group) =>
						element(
							"outline",
							{ text: group.title, title: group.title },
							...group.subscriptions.map(outline),
						),
					),
			),
		),
	);
}
