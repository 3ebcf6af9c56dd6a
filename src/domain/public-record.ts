import type { Article, Person } from "../schemas/index.ts";
import type { Collections, Entry } from "./record.ts";

/** An article with the text after its front matter. */
type ArticleWithText = Entry<Omit<Article, "cover">> & { readonly body?: string | undefined };

/** What speaks for an entry: the article that it was taken from. */
interface Source {
	readonly article?: { readonly id: string } | undefined;
}

/** An entry by its collection and id, people/li-ming, with the keys of all to which it refers. */
interface Node {
	readonly key: string;
	readonly isHeldBack: boolean;
	readonly references: () => readonly string[];
}

/** Pages of single entries to which a text may link: /people/li-ming/. */
const entryAddress = /\/((?:hospitals|people|events|alliances)\/[a-z0-9-]+)/g;

/** The keys of all entries to which data refer, at any depth. */
function keysIn(value: unknown): string[] {
	if (typeof value !== "object" || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(keysIn);
	if ("collection" in value && "id" in value) return [`${value.collection}/${value.id}`];
	return Object.values(value).flatMap(keysIn);
}

/** The keys of what is not held back, and of all to which public articles and these entries refer. */
function shownKeys(articles: readonly ArticleWithText[], nodes: readonly Node[]): Set<string> {
	const isOpen = ({ isHeldBack }: Node) => !isHeldBack;
	if (nodes.every(isOpen)) return new Set(nodes.map(({ key }) => key));
	const nodeByKey = new Map(nodes.map((node) => [node.key, node]));
	const shown = new Set<string>();
	const next = [
		...articles.flatMap(({ data, body = "" }) => [
			...keysIn(data),
			...[...body.matchAll(entryAddress)].map(([, key = ""]) => key),
		]),
		...nodes.filter(isOpen).map(({ key }) => key),
	];
	for (let key = next.pop(); key !== undefined; key = next.pop()) {
		const node = shown.has(key) ? undefined : nodeByKey.get(key);
		if (!node) continue;
		shown.add(key);
		next.push(...node.references());
	}
	return shown;
}

/**
 * What the public may see of a record whose articles are the public ones: an entry taken from any other article comes
 * with that article. It is there before only where something public refers to it, and then without that source; an
 * appointment so known is there before only where its person has no other.
 */
export function publicRecord<A extends ArticleWithText>(
	collections: Collections<A>,
): Collections<A> {
	const articleIds = new Set(collections.articles.map(({ id }) => id));
	const isOut = (source: Source | undefined) =>
		source?.article === undefined || articleIds.has(source.article.id);
	const withoutHeldBack = (person: Entry<Person>): Entry<Person> => {
		const { appointments } = person.data;
		const open = appointments.filter(({ source }) => isOut(source));
		if (open.length === appointments.length) return person;
		const unsourced = appointments.map((each) => ({ ...each, source: undefined }));
		return {
			...person,
			data: { ...person.data, appointments: open.length > 0 ? open : unsourced },
		};
	};
	const people = collections.people.map(withoutHeldBack);
	const shown = shownKeys(collections.articles, [
		...collections.people.map(({ id, data }, index) => ({
			key: `people/${id}`,
			isHeldBack: data.appointments.every(({ source }) => !isOut(source)),
			// notSameAs shows nothing of the other.
			references: () => keysIn(people[index]?.data.appointments),
		})),
		...(["hospitals", "events"] as const).flatMap((collection) =>
			collections[collection].map(({ id, data }) => ({
				key: `${collection}/${id}`,
				isHeldBack: !isOut(data.source),
				references: () => keysIn(data),
			})),
		),
		...collections.alliances.map(({ id, data }) => ({
			key: `alliances/${id}`,
			isHeldBack: false,
			references: () => keysIn(data),
		})),
	]);
	return {
		articles: collections.articles,
		hospitals: collections.hospitals.filter(({ id }) => shown.has(`hospitals/${id}`)),
		people: people.filter(({ id }) => shown.has(`people/${id}`)),
		events: collections.events.filter(({ id }) => shown.has(`events/${id}`)),
		alliances: collections.alliances,
	};
}
