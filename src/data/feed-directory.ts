import type { FeedLink } from "../domain/feeds/feed-links.ts";
import { feedFiles, feedLinks } from "../domain/feeds/feed-links.ts";
import { type SubscriptionGroup, writeOpml } from "../domain/feeds/write-opml.ts";
import { groupBy } from "../domain/group-by.ts";
import { absoluteUrl, href } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import { site } from "../site.config.ts";
import { type FeedGroup, feedGroups, loadFeedSubjects } from "./feed-subjects.ts";

/** Feeds of one kind, each with its page. */
export interface FeedGroupView {
	readonly title: string;
	readonly count: number;
	/** The list of the pages that offer them, where they are too many to stand here. */
	readonly index?: Link | undefined;
	readonly feeds: readonly { readonly page: Link; readonly links: readonly FeedLink[] }[];
}

const groupNames = Object.keys(feedGroups) as FeedGroup[];

/** More feeds of a group than so many are left to the pages they follow. */
const mostListed = 120;

/** Where the things of a group are listed. */
const indexes: Partial<{ [group in FeedGroup]: Link }> = {
	hospital: { text: "医院", href: href({ page: "hospitals" }) },
	person: { text: "人物", href: href({ page: "people" }) },
	alliance: { text: "医联体", href: href({ page: "alliances" }) },
};

/** All feeds but those of all news, by group. */
export async function feedDirectory(): Promise<FeedGroupView[]> {
	const groups = groupBy(await loadFeedSubjects(), ({ group }) => [group]);
	return groupNames
		.filter((group) => group !== "all")
		.map((group) => {
			const subjects = groups.get(group) ?? [];
			const index = subjects.length > mostListed ? indexes[group] : undefined;
			return {
				title: feedGroups[group],
				count: subjects.length,
				index,
				feeds: (index ? [] : subjects).map(({ name, target }) => ({
					page: { text: name, href: href(target) },
					links: feedLinks(target, name),
				})),
			};
		})
		.filter(({ count }) => count > 0);
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
