import type { FeedLink } from "../domain/feeds/feed-links.ts";
import { feedFiles, feedLinks } from "../domain/feeds/feed-links.ts";
import { type SubscriptionGroup, writeOpml } from "../domain/feeds/write-opml.ts";
import { absoluteUrl, href } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import { site } from "../site.config.ts";
import { type FeedGroup, feedGroups, loadFeedSubjects } from "./feed-subjects.ts";

/** Feeds of one kind, each with its page. */
export interface FeedGroupView {
	readonly title: string;
	readonly feeds: readonly { readonly page: Link; readonly links: readonly FeedLink[] }[];
}

const groupNames = Object.keys(feedGroups) as FeedGroup[];

/** All feeds but those of all news, by group. */
export async function feedDirectory(): Promise<FeedGroupView[]> {
	const subjects = await loadFeedSubjects();
	return groupNames
		.filter((group) => group !== "all")
		.map((group) => ({
			title: feedGroups[group],
			feeds: subjects
				.filter((subject) => subject.group === group)
				.map(({ name, target }) => ({
					page: { text: name, href: href(target) },
					links: feedLinks(target, name),
				})),
		}))
		.filter(({ feeds }) => feeds.length > 0);
}

/** Where the list of all feeds lies. */
export const opmlFile = { page: "file", path: "feeds/subscriptions.opml" } as const;

/** All feeds as one file that a reader takes over in one step. */
export async function subscriptions(): Promise<string> {
	const subjects = await loadFeedSubjects();
	const groups: SubscriptionGroup[] = groupNames.map((group) => ({
		title: feedGroups[group],
		subscriptions: subjects
			.filter((subject) => subject.group === group)
			.map(({ name, target }) => ({
				title: group === "all" ? site.name : name,
				feedUrl: absoluteUrl(feedFiles(target).rss),
				homeUrl: absoluteUrl(target),
			})),
	}));
	return writeOpml(`${site.name}的全部订阅`, groups);
}
