import { paginate } from "../domain/paging.ts";
import { href, type Target } from "../domain/urls.ts";
import type { CountedLink } from "../domain/views/links.ts";
import type { PageInfo } from "../domain/views/page.ts";
import type { PageOf } from "../domain/views/paging.ts";
import { articleKinds, keysOf, series, topics } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { articleCard } from "./cards.ts";
import { describePage } from "./page.ts";
import { type ArticleEntry, loadRecord, type Record } from "./record.ts";

type ListTarget = Extract<Target, { number?: number }>;

/** One page of a list of articles. */
export interface Listing {
	readonly page: PageInfo;
	readonly title: string;
	readonly description: string;
	readonly list: PageOf<ArticleEntry>;
}

interface ListRequest {
	readonly title: string;
	readonly description: string;
	readonly articles: readonly ArticleEntry[];
	readonly targetOf: (number: number) => ListTarget;
}

/** Whether feeds follow a list of its own: not that of all news, which every page offers, nor a year, which is over. */
const hasFeed = ({ page }: ListTarget) => page !== "newsPage" && page !== "year";

/** All pages of one list of articles. */
function listingsOf({ title, description, articles, targetOf }: ListRequest): Listing[] {
	const addressOf = (number: number) => href(targetOf(number));
	return paginate(articles, site.pageSizes.news, addressOf).map((list) => {
		const isWhole = targetOf(1).page === "newsPage";
		const news = isWhole ? [] : [{ text: "新闻", href: href({ page: "news" }) }];
		const first = list.number > 1 ? [{ text: title, href: addressOf(1) }] : [];
		const suffix = list.number > 1 ? `（第${list.number}页）` : "";
		return {
			title,
			description,
			list,
			page: describePage({
				target: targetOf(list.number),
				...(hasFeed(targetOf(1)) ? { feed: { target: targetOf(1), name: title } } : {}),
				title: `${title}${suffix}`,
				description,
				section: "news",
				trail: [...news, ...first],
			}),
		};
	});
}

/** What a page of a list shows. */
export async function listingView({ page, title, description, list }: Listing) {
	const record = await loadRecord();
	return {
		page,
		title,
		description,
		list: { ...list, items: list.items.map((article) => articleCard(record, article)) },
	};
}

/** All news, page by page. */
async function newsListings(): Promise<Listing[]> {
	const { articles } = await loadRecord();
	return listingsOf({
		title: "新闻",
		description: "医联体的签约、启动、座谈、发布与年度总结，从新到旧。",
		articles,
		targetOf: (number) => ({ page: "newsPage", number }),
	});
}

/** The first page of all news, which has an address of its own. */
export async function newsFirstPage() {
	const [first] = await newsListings();
	if (!first) throw new Error("新闻列表没有第一页");
	return listingView(first);
}

/** The paths of the later pages of all news. */
export async function newsPaths() {
	const [, ...later] = await newsListings();
	return later.map((listing) => ({
		params: { number: String(listing.list.number) },
		props: { listing },
	}));
}

/** The paths of a list that has its own folder: its id, and page/2 below it. */
const pathsOf = (id: string, listings: readonly Listing[]) =>
	listings.map((listing) => ({
		params: { path: listing.list.number > 1 ? `${id}/page/${listing.list.number}` : id },
		props: { listing },
	}));

export async function kindPaths() {
	const { articlesOf } = await loadRecord();
	return keysOf(articleKinds).flatMap((id) =>
		pathsOf(
			id,
			listingsOf({
				title: articleKinds[id],
				description: `医联体新闻中类别为“${articleKinds[id]}”的全部报道。`,
				articles: articlesOf.kind.get(id) ?? [],
				targetOf: (number) => ({ page: "kind", id, number }),
			}),
		),
	);
}

export async function topicPaths() {
	const { articlesOf } = await loadRecord();
	return keysOf(topics).flatMap((id) =>
		pathsOf(
			id,
			listingsOf({
				title: topics[id].name,
				description: topics[id].description,
				articles: articlesOf.topic.get(id) ?? [],
				targetOf: (number) => ({ page: "topic", id, number }),
			}),
		),
	);
}

export async function seriesPaths() {
	const { articlesOf } = await loadRecord();
	return keysOf(series).flatMap((id) =>
		pathsOf(
			id,
			listingsOf({
				title: series[id].name,
				description: series[id].description,
				articles: articlesOf.series.get(id) ?? [],
				targetOf: (number) => ({ page: "series", id, number }),
			}),
		),
	);
}

/** The lists of every year that has an article. */
async function yearListings() {
	const { articlesOf } = await loadRecord();
	return [...articlesOf.year].flatMap(([year, articles]) =>
		listingsOf({
			title: `${year}年`,
			description: `${year}年首次发布的医联体新闻。`,
			articles,
			targetOf: (number) => ({ page: "year", year, number }),
		}).map((listing) => ({ year, number: listing.list.number, listing })),
	);
}

/** The paths of the first page of every year. */
export async function yearPaths() {
	const listings = await yearListings();
	return listings
		.filter(({ number }) => number === 1)
		.map(({ year, listing }) => ({ params: { year }, props: { listing } }));
}

/** The paths of the later pages of every year. */
export async function laterYearPaths() {
	const listings = await yearListings();
	return listings
		.filter(({ number }) => number > 1)
		.map(({ year, number, listing }) => ({
			params: { year, number: String(number) },
			props: { listing },
		}));
}

/** The ways into the news, each with its number of articles; what has none is left out. */
export interface NewsIndex {
	readonly kinds: CountedLink[];
	readonly years: CountedLink[];
	readonly topics: CountedLink[];
	readonly series: CountedLink[];
}

export function newsIndex({ articlesOf }: Record): NewsIndex {
	const links = <Id extends string>(
		idList: readonly Id[],
		group: ReadonlyMap<string, readonly ArticleEntry[]>,
		textOf: (id: Id) => string,
		targetOf: (id: Id) => ListTarget,
	) =>
		idList
			.map((id) => ({
				text: textOf(id),
				href: href(targetOf(id)),
				count: group.get(id)?.length ?? 0,
			}))
			.filter(({ count }) => count > 0);
	return {
		kinds: links(
			keysOf(articleKinds),
			articlesOf.kind,
			(id) => articleKinds[id],
			(id) => ({ page: "kind", id }),
		),
		years: links(
			[...articlesOf.year.keys()],
			articlesOf.year,
			(year) => `${year}年`,
			(year) => ({ page: "year", year }),
		),
		topics: links(
			keysOf(topics),
			articlesOf.topic,
			(id) => topics[id].name,
			(id) => ({ page: "topic", id }),
		),
		series: links(
			keysOf(series),
			articlesOf.series,
			(id) => series[id].name,
			(id) => ({ page: "series", id }),
		),
	};
}

/** The ways into the news of this build. */
export async function loadNewsIndex(): Promise<NewsIndex> {
	return newsIndex(await loadRecord());
}
