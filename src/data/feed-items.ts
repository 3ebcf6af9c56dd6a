import { articleItem } from "../domain/feeds/article-item.ts";
import type { FeedItem } from "../domain/feeds/feed.ts";
import { sanitiseHtml } from "../domain/feeds/sanitise-html.ts";
import { absoluteUrl } from "../domain/urls.ts";
import { articleKinds, topics } from "../schemas/vocabulary.ts";
import type { ArticleEntry } from "./record.ts";
import { sharePicture } from "./share-picture.ts";

async function imageOf(article: ArticleEntry): Promise<FeedItem["image"]> {
	const picture = await sharePicture(article);
	return picture && { ...picture, type: "image/jpeg", credit: article.data.cover?.credit };
}

/** An article as feeds carry it; `html` is its text as the site renders it. */
export async function feedItem(article: ArticleEntry, html: string): Promise<FeedItem> {
	const { id, data } = article;
	const url = absoluteUrl({ page: "article", id });
	return articleItem(data, {
		url,
		html: sanitiseHtml(html, url),
		image: await imageOf(article),
		replacement:
			data.withdrawn?.replacedBy &&
			absoluteUrl({ page: "article", id: data.withdrawn.replacedBy.id }),
		categories: [
			{ label: articleKinds[data.kind], scheme: absoluteUrl({ page: "kind", id: data.kind }) },
			...data.topics.map((topic) => ({
				label: topics[topic].name,
				scheme: absoluteUrl({ page: "topic", id: topic }),
			})),
		],
	});
}
