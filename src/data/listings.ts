import { groupBy } from "../domain/group-by.ts";
import { href } from "../domain/urls.ts";
import type { CountedLink } from "../domain/views/links.ts";
import { articleKinds, keysOf, series, topics } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { articleCard } from "./cards.ts";
import { listPages, type PagedList } from "./paged-list.ts";
import { type ArticleEntry, loadRecord, type Record } from "./record.ts";

/** Every list of news: all of it, then by kind, topic, series and year. */
function newsLists({ articles, articlesOf }: Record): PagedList<ArticleEntry>[] {
	const shared = { section: "news", size: site.pageSizes.news };
	const below = { ...shared, trail: [{ text: "新闻", href: href({ page: "news" }) }] };
	const followed = (
		page: "kind" | "topic" | "series",
		id: string,
		{ name: title, description }: { readonly name: string; readonly description: string },
	): PagedList<ArticleEntry> => ({
		...below,
		title,
		description,
		items: articlesOf[page].get(id) ?? [],
		targetOf: (number) => ({ page, id, number }),
		hasFeed: true,
	});
	return [
		{
			...shared,
			title: "新闻",
			description: "医联体的签约、启动、座谈、发布与年度总结，从新到旧。",
			items: articles,
			targetOf: (number) => ({ page: "newsPage", number }),
		},
		...keysOf(articleKinds).map((id) => {
			const name = articleKinds[id];
			return followed("kind", id, {
				name,
				description: `医联体新闻中类别为“${name}”的全部报道。`,
			});
		}),
		...keysOf(topics).map((id) => followed("topic", id, topics[id])),
		...keysOf(series).map((id) => followed("series", id, series[id])),
		// No feed follows a year, which is over.
		...[...articlesOf.year].map(([year, items]) => ({
			...below,
			title: `${year}年`,
			description: `${year}年首次发布的医联体新闻。`,
			items,
			targetOf: (number: number) => ({ page: "year" as const, year, number }),
		})),
	];
}

/** The paths of every list of news, page by page. */
export async function newsPaths() {
	const record = await loadRecord();
	const ways = newsIndex(record);
	return newsLists(record).flatMap((news) =>
		listPages(news).map(({ path, page, list }) => ({
			params: { path },
			props: {
				page,
				title: news.title,
				description: news.description,
				list: { ...list, items: list.items.map((article) => articleCard(record, article)) },
				ways,
			},
		})),
	);
}

/** The ways into the news, each with its number of articles; what has none is left out. */
export function newsIndex(record: Record) {
	const lists = groupBy(newsLists(record), ({ targetOf }) => [targetOf(1).page]);
	const links = (page: "kind" | "year" | "topic" | "series"): CountedLink[] =>
		(lists.get(page) ?? [])
			.filter(({ items }) => items.length > 0)
			.map(({ title, targetOf, items }) => ({
				text: title,
				href: href(targetOf(1)),
				count: items.length,
			}));
	return {
		kinds: links("kind"),
		years: links("year"),
		topics: links("topic"),
		series: links("series"),
	};
}
