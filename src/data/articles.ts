import { type CollectionEntry, getCollection } from "astro:content";

export type ArticleEntry = CollectionEntry<"articles">;

/** All articles of this build, newest first; those of one moment by id, so that every build gives the same order. */
export async function listArticles(): Promise<ArticleEntry[]> {
	const entries = await getCollection("articles");
	return entries.sort(
		(a, b) => Date.parse(b.data.date) - Date.parse(a.data.date) || (a.id < b.id ? -1 : 1),
	);
}
