import type { APIRoute } from "astro";
import { type FeedSubject, feedOf, loadFeedSubjects } from "../data/feed-subjects.ts";
import { type Feed, type FeedFormat, feedTypes } from "../domain/feeds/feed.ts";
import { feedFiles } from "../domain/feeds/feed-links.ts";
import { writeAtom } from "../domain/feeds/write-atom.ts";
import { writeJsonFeed } from "../domain/feeds/write-json-feed.ts";
import { renderedItem } from "../feeds/rendered-item.ts";
import { writeRss } from "../feeds/write-rss.ts";

const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed } as const satisfies Record<
	FeedFormat,
	(feed: Feed) => string | Promise<string>
>;
const formats = ["rss", "atom", "json"] as const;

interface Props {
	subject: FeedSubject;
	format: FeedFormat;
}

/** A path that a page had before; the folder of its feeds. */
const asFile = (path: string) => ({ page: "file" as const, path: path.replace(/\/?$/, "/") });

export async function getStaticPaths() {
	const subjects = await loadFeedSubjects();
	return subjects.flatMap((subject) =>
		formats.flatMap((format) =>
			[subject.target, ...subject.formerPaths.map(asFile)].map((target) => ({
				params: { feed: feedFiles(target)[format].path.slice(1) },
				props: { subject, format },
			})),
		),
	);
}

export const GET: APIRoute<Props> = async ({ props: { subject, format } }) => {
	const items = await Promise.all(subject.articles.map(renderedItem));
	return new Response(await writers[format](await feedOf(subject, format, items)), {
		headers: { "content-type": `${feedTypes[format]}; charset=utf-8` },
	});
};
