import { beforeAll, describe, expect, test } from "vitest";
import { shanghaiDay } from "../../src/domain/dates.ts";
import type { Article } from "../../src/schemas/index.ts";
import { articleKinds, keysOf, series, topics } from "../../src/schemas/vocabulary.ts";
import { loadSiteData } from "./load-data.ts";
import { countsFor, makeCollections } from "./make-collections.ts";

/** Those that the made articles are of. */
const years = Array.from({ length: 8 }, (_, index) => String(2018 + index));

/** What each kind of page is about, and which articles name it. */
const followed: readonly (readonly [
	what: string,
	collection: "hospitals" | "people" | "events" | "alliances" | readonly string[],
	folder: string,
	names: (article: Article) => readonly (string | undefined)[],
])[] = [
	["hospital", "hospitals", "/hospitals/", ({ hospitals }) => hospitals.map(({ id }) => id)],
	["person", "people", "/people/", ({ people }) => people.map(({ id }) => id)],
	["event", "events", "/events/", ({ event }) => [event?.id]],
	["alliance", "alliances", "/alliances/", ({ alliances }) => alliances.map(({ id }) => id)],
	["topic", keysOf(topics), "/news/topics/", (article) => article.topics],
	["series", keysOf(series), "/news/series/", (article) => [article.series]],
	["kind", keysOf(articleKinds), "/news/kinds/", ({ kind }) => [kind]],
	["year", years, "/news/", ({ date }) => [shanghaiDay(date).slice(0, 4)]],
];

describe.each([1, 2, 3])("in the record of seed %i", (seed) => {
	const collections = makeCollections(countsFor(300), seed);
	const articles = collections.articles.map(({ id, data }) => ({ id, data: data as Article }));
	let shown: ReadonlyMap<string, readonly string[]>;
	beforeAll(async () => {
		shown = await (await loadSiteData(collections)).listedArticles();
	});

	test.each(followed)(
		"the pages of a %s list exactly the articles that name it, each once",
		(_, collection, folder, names) => {
			const ids =
				typeof collection === "string" ? collections[collection].map(({ id }) => id) : collection;
			let longest = 0;
			for (const id of ids) {
				const naming = articles
					.filter(({ data }) => names(data).includes(id))
					.map((article) => `/news/${article.id}/`);
				expect([...(shown.get(`${folder}${id}/`) ?? [])].sort(), id).toEqual(naming.sort());
				longest = Math.max(longest, naming.length);
			}
			expect(longest).toBeGreaterThan(0);
		},
	);

	test("an article is listed by nothing that it does not name", () => {
		const named = new Map(
			articles.map(({ id, data }) => [
				`/news/${id}/`,
				[
					"/news/",
					...followed.flatMap(([, , folder, names]) =>
						names(data).flatMap((each) => (each ? [`${folder}${each}/`] : [])),
					),
				],
			]),
		);
		for (const [page, listed] of shown)
			for (const article of listed) expect(named.get(article)).toContain(page);
	});
});
