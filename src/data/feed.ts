import { articleItem } from "../domain/feeds/article-item.ts";
import type { Feed } from "../domain/feeds/feed.ts";
import { sanitiseHtml } from "../domain/feeds/sanitise-html.ts";
import { lastChange } from "../domain/last-change.ts";
import { absoluteUrl } from "../domain/urls.ts";
import { articleKinds, topics } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { type ArticleEntry, loadRecord, now } from "./record.ts";
import { sharePicture } from "./share-picture.ts";

/** Turns the text of an article into HTML; whoever has the components for it does. */
type RenderText = (article: ArticleEntry) => Promise<string>;

function categoriesOf({ data }: ArticleEntry) {
	return [
		{ label: articleKinds[data.kind], scheme: absoluteUrl({ page: "kind", id: data.kind }) },
		...data.topics.map((id) => ({
			label: topics[id].name,
			scheme: absoluteUrl({ page: "topic", id }),
		})),
	];
}

async function itemOf(article: ArticleEntry, renderText: RenderText) {
	const { id, data } = article;
	const url = absoluteUrl({ page: "article", id });
	const picture = await sharePicture(article);
	const replacement = data.withdrawn?.replacedBy?.id;
	return articleItem(data, {
		url,
		html: data.withdrawn ? "" : sanitiseHtml(await renderText(article), url),
		categories: categoriesOf(article),
		image: picture && {
			...picture,
			type: "image/jpeg",
			credit: data.cover?.credit,
		},
		replacement: replacement && absoluteUrl({ page: "article", id: replacement }),
	});
}

/** The newest articles as a feed, with their full text. */
export async function newsFeed(renderText: RenderText): Promise<Feed> {
	const { articles } = await loadRecord();
	const changes = articles.map(({ data }) => Date.parse(lastChange(data) ?? data.date));
	// Of the newest change, not of the build: the same content gives the same bytes.
	const updated = changes.length > 0 ? new Date(Math.max(...changes)) : now;
	return {
		id: "all",
		title: site.name,
		description: site.description,
		homeUrl: absoluteUrl({ page: "home" }),
		selfUrl: absoluteUrl({ page: "file", path: "feed.xml" }),
		language: site.language,
		author: site.owner.organiser,
		updated: updated.toISOString(),
		items: await Promise.all(
			articles.slice(0, site.pageSizes.feed).map((article) => itemOf(article, renderText)),
		),
	};
}
