import { nameAt } from "../domain/hospitals.ts";
import { paginate } from "../domain/paging.ts";
import { href } from "../domain/urls.ts";
import type { ArticleCard } from "../domain/views/article.ts";
import type { PageOf } from "../domain/views/paging.ts";
import { site } from "../site.config.ts";
import { articleCard } from "./cards.ts";
import { describePage } from "./page.ts";
import { numberedTitle } from "./paged-list.ts";
import { type ArticleEntry, loadRecord, type Record, today } from "./record.ts";

/** What has news of its own on its page: the newest there, the others on pages below it. */
type Followed = "hospital" | "person" | "alliance";

const sections = {
	hospital: { section: "hospitals", title: "医院" },
	person: { section: "people", title: "人物" },
	alliance: { section: "alliances", title: "医联体" },
} as const satisfies { [page in Followed]: { section: string; title: string } };

function newsPages(record: Record, page: Followed, id: string): PageOf<ArticleEntry>[] {
	return paginate(record.articlesOf[page].get(id) ?? [], site.pageSizes.news, (number) =>
		href({ page, id, number }),
	);
}

const cards = (record: Record, list: PageOf<ArticleEntry>): PageOf<ArticleCard> => ({
	...list,
	items: list.items.map((article) => articleCard(record, article)),
});

/** The newest articles that name a thing, with the way to all others. */
export function firstNews(record: Record, page: Followed, id: string): PageOf<ArticleCard> {
	const [first] = newsPages(record, page, id);
	if (!first) throw new Error(`${id} 的新闻没有第一页`);
	return cards(record, first);
}

/** The later pages of the news of every hospital, person or alliance. */
export async function laterNewsPaths(page: Followed) {
	const record = await loadRecord();
	const named = {
		hospital: record.hospitals.map(({ id, data }) => ({ id, name: nameAt(data, today) })),
		person: record.people.map(({ id, data }) => ({ id, name: data.name })),
		alliance: record.alliances.map(({ id, data }) => ({ id, name: data.name })),
	};
	return named[page].flatMap(({ id, name }) =>
		newsPages(record, page, id)
			.slice(1)
			.map((list) => ({
				params: { id, number: String(list.number) },
				props: { view: laterNewsView(record, page, { id, name, list }) },
			})),
	);
}

function laterNewsView(
	record: Record,
	page: Followed,
	{ id, name, list }: { id: string; name: string; list: PageOf<ArticleEntry> },
) {
	const { section, title } = sections[page];
	return {
		page: describePage({
			target: { page, id, number: list.number },
			title: numberedTitle(`${name}的新闻`, list),
			description: `本站提到${name}的报道，从新到旧，第${list.number}页，共${list.last}页。`,
			section,
			trail: [
				{ text: title, href: href({ page: section }) },
				{ text: name, href: href({ page, id }) },
			],
		}),
		title: `${name}的新闻`,
		list: cards(record, list),
	};
}
