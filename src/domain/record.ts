import type {
	Alliance,
	AllianceEvent,
	Article,
	Hospital,
	Organisation,
	Person,
} from "../schemas/index.ts";
import { shanghaiDay } from "./dates.ts";
import { groupBy } from "./group-by.ts";

/** An entry of a collection, in Astro's form. */
export interface Entry<Data> {
	readonly id: string;
	readonly data: Data;
}

/** All that the office has written down. */
export interface Collections<A extends Entry<Article>> {
	readonly articles: readonly A[];
	readonly hospitals: readonly Entry<Hospital>[];
	readonly people: readonly Entry<Person>[];
	readonly events: readonly Entry<AllianceEvent>[];
	readonly alliances: readonly Entry<Alliance>[];
}

/**
 * The living record: every entry by its id, and every way from one to the others, looked up and never searched for.
 * Articles and events stand newest first wherever they are listed, the others in the order of their ids.
 */
export type AllianceRecord<A extends Entry<Article>> = ReturnType<typeof indexRecord<A>>;

const byId = (a: Entry<unknown>, b: Entry<unknown>) => (a.id < b.id ? -1 : 1);

/** Newest first by a moment; those of one moment by id, so that every build gives the same order. */
function newestFirst<T extends Entry<unknown>>(
	items: readonly T[],
	momentOf: (item: T) => string,
): T[] {
	return items
		.map((item) => ({ item, ms: Date.parse(momentOf(item)) }))
		.sort((a, b) => b.ms - a.ms || byId(a.item, b.item))
		.map(({ item }) => item);
}

const ids = (references: readonly { id: string }[]) => references.map(({ id }) => id);

/** The hospitals of the record among organisations. */
function hospitalIds(organisations: readonly Organisation[]): string[] {
	return organisations.flatMap((organisation) =>
		"hospital" in organisation ? [organisation.hospital.id] : [],
	);
}

/** Every hospital that an event names: as organiser, host, party, signatory or recipient. */
export function hospitalsOfEvent({ data }: Entry<AllianceEvent>): string[] {
	return [
		...hospitalIds(data.organisers),
		...hospitalIds(data.hosts),
		...hospitalIds(data.parties),
		...data.agreements.flatMap(({ parties }) => ids(parties)),
		...hospitalIds(data.awards.flatMap(({ to, by }) => (by ? [to, by] : [to]))),
	];
}

/** Builds every index of the record once; linear in the number of references. */
export function indexRecord<A extends Entry<Article>>(collections: Collections<A>) {
	const articles = newestFirst(collections.articles, ({ data }) => data.date);
	const events = newestFirst(collections.events, ({ data }) => data.start);
	const hospitals = [...collections.hospitals].sort(byId);
	const people = [...collections.people].sort(byId);
	const alliances = [...collections.alliances].sort(byId);
	const map = <T extends Entry<unknown>>(entries: readonly T[]): ReadonlyMap<string, T> =>
		new Map(entries.map((entry) => [entry.id, entry]));
	return {
		articles,
		events,
		hospitals,
		people,
		alliances,
		articleById: map(articles),
		/** The place of each article among all, the newest first. */
		articleRank: new Map(articles.map(({ id }, rank) => [id, rank])) as ReadonlyMap<string, number>,
		hospitalById: map(hospitals),
		personById: map(people),
		eventById: map(events),
		allianceById: map(alliances),
		/** What is read out over rare characters, wherever a name or a title has them. */
		readings: hospitals.flatMap(({ data }) => data.reading ?? []),
		articlesOf: {
			event: groupBy(articles, ({ data }) => (data.event ? [data.event.id] : [])),
			hospital: groupBy(articles, ({ data }) => ids(data.hospitals)),
			person: groupBy(articles, ({ data }) => ids(data.people)),
			alliance: groupBy(articles, ({ data }) => ids(data.alliances)),
			topic: groupBy(articles, ({ data }) => data.topics),
			kind: groupBy(articles, ({ data }) => [data.kind]),
			series: groupBy(articles, ({ data }) => (data.series ? [data.series] : [])),
			year: groupBy(articles, ({ data }) => [shanghaiDay(data.date).slice(0, 4)]),
		},
		eventsOf: {
			hospital: groupBy(events, hospitalsOfEvent),
			person: groupBy(events, ({ data }) =>
				data.agenda.flatMap(({ person }) => (person ? [person.id] : [])),
			),
			alliance: groupBy(events, ({ data }) => (data.alliance ? [data.alliance.id] : [])),
		},
		peopleOf: groupBy(people, ({ data }) =>
			hospitalIds(data.appointments.map(({ organisation }) => organisation)),
		),
		membersOf: groupBy(hospitals, ({ data }) =>
			data.memberships.map(({ alliance }) => alliance.id),
		),
	};
}
