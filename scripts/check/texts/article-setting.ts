import { shanghaiDay } from "../../../src/domain/dates.ts";
import type { Knowledge, Setting } from "../../../src/domain/mentions/reading.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { datesIn } from "./dates/dates.ts";
import { passagesOf, plainPassagesOf, timesIn } from "./passages.ts";
import { formerHolders } from "./people/former-holders.ts";

/** The day of which an article without an event tells: the first that its text names with a year, in the month before it. */
function openingDay({ data }: Entry<"articles">, texts: readonly string[]): string[] {
	if (data.event) return [];
	const published = shanghaiDay(data.date);
	const [first] = texts.flatMap((text) => datesIn(text)).filter(({ year }) => year !== undefined);
	if (!first) return [];
	const day = [first.year, first.month, first.day]
		.map((part) => String(part).padStart(2, "0"))
		.join("-");
	const age = Date.parse(published) - Date.parse(day);
	return age > 0 && age < 31 * 86_400_000 ? [day] : [];
}

/** The people who are known to be in an article, from its own list and its event's agenda. */
function listedIn({ events }: ContentRecord, { data }: Entry<"articles">): Set<string> {
	const agenda = (data.event && events.get(data.event.id)?.data.agenda) ?? [];
	return new Set([
		...data.people.map(({ id }) => id),
		...agenda.flatMap(({ person }) => (person ? [person.id] : [])),
	]);
}

/** The people of the organisations that an article names anywhere. */
function relatedIn(knowledge: Knowledge, article: Entry<"articles">): Set<string> {
	const keys = new Set<string>();
	for (const { text } of plainPassagesOf(article))
		for (let end = 2; end <= text.length; end++)
			for (const key of knowledge.organisations.endingAt(text, end, 0)?.keys ?? []) keys.add(key);
	return new Set(knowledge.people.at(keys).map(({ id }) => id));
}

/** Those of some people whose whole name, which nobody shares, stands anywhere in an article. */
function namedIn({ people }: Knowledge, article: Entry<"articles">): string[] {
	return passagesOf(article).flatMap(({ text }) =>
		people.namesIn(text).flatMap(({ name }) => {
			const [only, ...more] = people.named(name);
			return only && more.length === 0 && name.length > 2 ? [only.id] : [];
		}),
	);
}

/**
 * What is known of an article before its text is read. Whoever is found is added to those expected: a name that stands
 * rightly anywhere tells of a slip in its title.
 */
export function articleSetting(
	record: ContentRecord,
	article: Entry<"articles">,
	day: string,
	knowledge: Knowledge,
): Setting & { readonly expected: Set<string> } {
	const passages = plainPassagesOf(article);
	const paragraphs = passages.filter(({ kind }) => kind === "paragraph");
	return {
		day,
		alsoDays: openingDay(
			article,
			paragraphs.map(({ text }) => text),
		),
		expected: new Set([...listedIn(record, article), ...namedIn(knowledge, article)]),
		related: relatedIn(knowledge, article),
		former: formerHolders(passages, knowledge.people),
		isOnce: (word) => timesIn(passages, word) === 1,
	};
}
