import { loadRenderers } from "astro:container";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { getRssString } from "@astrojs/rss";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { feedComponents } from "../components/feed/components.ts";
import { renderArticle } from "../data/articles.ts";
import { newsFeed } from "../data/feed.ts";
import { rssOptions } from "../data/rss-options.ts";

export async function GET(): Promise<Response> {
	const renderers = await loadRenderers([getContainerRenderer()]);
	const container = await AstroContainer.create({ renderers });
	const feed = await newsFeed(async (article) => {
		const Content = await renderArticle(article);
		return container.renderToString(Content, { props: { components: feedComponents } });
	});
	return new Response(await getRssString(rssOptions(feed)), {
		headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
	});
}
