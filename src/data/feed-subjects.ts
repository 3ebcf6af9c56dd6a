import { shanghaiMoment } from "../domain/dates.ts";
import type { Feed, FeedFormat, FeedItem } from "../domain/feeds/feed.ts";
import { feedFiles } from "../domain/feeds/feed-links.ts";
import { firstId } from "../domain/first-id.ts";
import { nameAt } from "../domain/hospitals.ts";
import { lastChange } from "../domain/last-change.ts";
import { absoluteUrl, type Target } from "../domain/urls.ts";
import { isPublic } from "../domain/visibility.ts";
import { articleKinds, keysOf, series, topics } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { type ArticleEntry, loadRecord, now, type Record, today } from "./record.ts";

/** Something that has feeds: the whole site, a hospital, a person, a kind, a topic, a series, an alliance. */
export interface FeedSubject {
	/** Permanent: the feeds' own ids are made of it. */
	readonly id: string;
	readonly group: FeedGroup;
	readonly name: string;
	/** The page that the feeds follow. */
	readonly target: Target;
	/** Where its page was before it was renamed or merged: its feeds stay there too. */
	readonly formerPaths: readonly string[];
	/** Newest first; no more than a feed holds. */
	readonly articles: readonly ArticleEntry[];
}

/** In the order in which they are offered. */
export const feedGroups = {
	all: "全部新闻",
	alliance: "医联体",
	kind: "类别",
	topic: "主题",
	series: "系列",
	hospital: "医院",
	person: "人物",
} as const;
export type FeedGroup = keyof typeof feedGroups;

/** What a preview shows and the public may not see is in no feed. */
const feedArticles = (articles: readonly ArticleEntry[] = []) =>
	articles.filter(({ data }) => isPublic(data, now)).slice(0, site.pageSizes.feed);

/** Every subject of feeds of a record, in the order of the groups. */
export function feedSubjects({ articles, articlesOf, ...record }: Record): FeedSubject[] {
	const subject = (
		group: Exclude<FeedGroup, "all">,
		id: string,
		name: string,
		formerPaths: readonly string[] = [],
	): FeedSubject => {
		const target = { page: group, id };
		return {
			id: `${group}-${firstId(target, formerPaths) ?? id}`,
			group,
			name,
			target,
			formerPaths,
			articles: feedArticles(articlesOf[group].get(id)),
		};
	};
	return [
		{
			id: "all",
			group: "all",
			name: site.name,
			target: { page: "news" },
			formerPaths: [],
			articles: feedArticles(articles),
		},
		...record.alliances.map(({ id, data }) => subject("alliance", id, data.name, data.aliases)),
		...keysOf(articleKinds).map((id) => subject("kind", id, articleKinds[id])),
		...keysOf(topics).map((id) => subject("topic", id, topics[id].name)),
		...keysOf(series).map((id) => subject("series", id, series[id].name)),
		...record.hospitals.map(({ id, data }) =>
			subject("hospital", id, nameAt(data, today), data.aliases),
		),
		...record.people.map(({ id, data }) => subject("person", id, data.name, data.aliases)),
	];
}

/** The last change of any of some articles; of a site without articles, the moment of the build. */
function lastOf(articles: readonly ArticleEntry[], otherwise: string): string {
	return (
		articles.reduce((latest, { data }) => {
			const changed = lastChange(data) ?? data.date;
			return latest === "" || Date.parse(changed) > Date.parse(latest) ? changed : latest;
		}, "") || otherwise
	);
}

/** The feed of a subject in one format, of items that the caller has made from its articles. */
export async function feedOf(
	subject: FeedSubject,
	format: FeedFormat,
	items: readonly FeedItem[],
): Promise<Feed> {
	const { articles } = await loadRecord();
	const isAll = subject.group === "all";
	// An empty feed changed when the site did: nothing else can be said of it.
	const updated = lastOf(subject.articles, lastOf(feedArticles(articles), now.toISOString()));
	return {
		id: subject.id,
		title: isAll ? site.name : `${subject.name} - ${site.name}`,
		description: isAll ? site.description : `${site.name}中关于“${subject.name}”的报道。`,
		homeUrl: absoluteUrl(subject.target),
		selfUrl: absoluteUrl(feedFiles(subject.target)[format]),
		language: site.language,
		author: site.owner.organiser,
		updated: shanghaiMoment(updated),
		// A PNG: RSS knows no SVG.
		icon: absoluteUrl({ page: "file", path: "icon.png" }),
		items,
	};
}

/** The subjects of this build. */
export async function loadFeedSubjects(): Promise<FeedSubject[]> {
	return feedSubjects(await loadRecord());
}
