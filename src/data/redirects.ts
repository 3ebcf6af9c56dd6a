import { absoluteUrl, href } from "../domain/urls.ts";
import { loadRecord } from "./record.ts";

/** Every path that a page of an entry once had, with the address it has now. */
export async function redirectPaths() {
	const { articles, hospitals, people, events, alliances } = await loadRecord();
	const named = <Page extends "hospital" | "person" | "event" | "alliance">(
		page: Page,
		entries: readonly { id: string; data: { name: string; aliases: readonly string[] } }[],
	) =>
		entries.map(({ id, data }) => ({
			target: { page, id } as const,
			title: data.name,
			aliases: data.aliases,
		}));
	const moved = [
		...articles.map(({ id, data }) => ({
			target: { page: "article", id } as const,
			title: data.title,
			aliases: data.aliases,
		})),
		...named("hospital", hospitals),
		...named("person", people),
		...named("event", events),
		...named("alliance", alliances),
	];
	return moved.flatMap(({ target, title, aliases }) =>
		aliases.map((alias) => ({
			params: { alias: decodeURI(alias).replace(/^\/+|\/+$/g, "") },
			props: { title, to: href(target), canonical: absoluteUrl(target) },
		})),
	);
}
