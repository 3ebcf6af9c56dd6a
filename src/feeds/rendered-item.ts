import { loadRenderers } from "astro:container";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { feedComponents } from "../components/feed/components.ts";
import { renderArticle } from "../data/articles.ts";
import { feedItem } from "../data/feed-items.ts";
import type { ArticleEntry } from "../data/record.ts";
import type { FeedItem } from "../domain/feeds/feed.ts";

async function createContainer() {
	return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

let container: ReturnType<typeof createContainer> | undefined;

/** The text of an article as the site renders it. */
async function renderText(article: ArticleEntry): Promise<string> {
	if (article.data.withdrawn) return "";
	container ??= createContainer();
	const { Content } = await renderArticle(article);
	return (await container).renderToString(Content, { props: { components: feedComponents } });
}

const held = new Map<string, Promise<FeedItem>>();

/** An article as feeds carry it. It stands in a dozen feeds and is rendered once a build. */
export function renderedItem(article: ArticleEntry): Promise<FeedItem> {
	const render = async () => feedItem(article, await renderText(article));
	if (import.meta.env.DEV) return render();
	const item = held.get(article.id) ?? render();
	held.set(article.id, item);
	return item;
}
