import { shanghaiDay } from "../../../src/domain/dates.ts";
import { findMentions } from "../../../src/domain/mentions/find-mentions.ts";
import type { Mention } from "../../../src/domain/mentions/mention.ts";
import { createKnowledge, type Knowledge } from "../../../src/domain/mentions/reading.ts";
import type { Fix } from "../../lib/finding.ts";
import type { Position } from "../../lib/front-matter.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { fixIn } from "../fix/fix-in.ts";
import { acrossCells } from "./across-cells.ts";
import { datesIn } from "./dates.ts";
import { formerHolders } from "./former-holders.ts";
import { passagesOf, plainPassagesOf, timesIn } from "./passages.ts";

/** A mention with its place, and the words around it. */
export interface PlacedMention {
	readonly mention: Mention;
	readonly file: string;
	readonly place: Position;
	/** The name with its titles, as they are printed. */
	readonly words: string;
	/** The sentence that holds them, or the field. */
	readonly sentence: string;
	/** The day that decides which titles hold. */
	readonly day: string;
	/** The change that puts another name in the place of this one; none for an agenda. */
	readonly fixName?: (name: string) => Fix;
}

const knowledgeOf = new WeakMap<ContentRecord, Knowledge>();

/** The record made ready for reading texts, once for all rules. */
export function recordKnowledge(record: ContentRecord): Knowledge {
	const found = knowledgeOf.get(record);
	if (found) return found;
	const data = <Data>(entries: ReadonlyMap<string, { readonly data: Data }>) =>
		new Map([...entries].map(([id, entry]) => [id, entry.data] as const));
	const made = createKnowledge(data(record.people), data(record.hospitals));
	knowledgeOf.set(record, made);
	return made;
}

/** The day whose titles an article must print: its event's, else that of its first publication. */
export function dayOfArticle({ events }: ContentRecord, { data }: Entry<"articles">): string {
	const event = data.event && events.get(data.event.id);
	return shanghaiDay(event?.data.start ?? data.date);
}

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
function expectedIn({ events }: ContentRecord, { data }: Entry<"articles">): Set<string> {
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

/** The sentence around a place of a text, at most 80 characters. */
function sentenceAround(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, end + 40);
	const from = Math.max(...["。", "！", "？", "\n"].map((mark) => before.lastIndexOf(mark))) + 1;
	const to = after.search(/[。！？\n]/);
	return (before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1)))
		.replace(/\s+/g, " ")
		.trim();
}

const mentionsOf = new WeakMap<Entry<"articles">, PlacedMention[]>();

/** Everyone mentioned in an article, in reading order. */
export function mentionsIn(record: ContentRecord, article: Entry<"articles">): PlacedMention[] {
	const found = mentionsOf.get(article) ?? findIn(record, article);
	mentionsOf.set(article, found);
	return found;
}

function findIn(record: ContentRecord, article: Entry<"articles">): PlacedMention[] {
	const knowledge = recordKnowledge(record);
	const day = dayOfArticle(record, article);
	const expected = expectedIn(record, article);
	// A name that stands rightly anywhere in the article tells of a slip in its title.
	for (const { text } of passagesOf(article))
		for (const { name } of knowledge.people.namesIn(text)) {
			const [only, ...more] = knowledge.people.named(name);
			if (only && more.length === 0 && name.length > 2) expected.add(only.id);
		}
	const related = relatedIn(knowledge, article);
	const alsoDays = openingDay(
		article,
		plainPassagesOf(article)
			.filter(({ kind }) => kind === "paragraph")
			.map(({ text }) => text),
	);
	const setting = {
		day,
		alsoDays,
		expected,
		related,
		former: formerHolders(plainPassagesOf(article), knowledge.people),
		isOnce: (word: string) => timesIn(plainPassagesOf(article), word) === 1,
	};
	return passagesOf(article).flatMap((passage) => {
		const { file } = passage;
		const read = acrossCells(passage, knowledge) ?? passage;
		const { text, placeAt } = read;
		const mentions = findMentions(text, knowledge, setting);
		for (const { person } of mentions) if (person) expected.add(person);
		return mentions.map(
			(mention): PlacedMention => ({
				mention,
				file,
				place: placeAt(mention.start),
				words: text.slice(mention.start, mention.end).replace(/\s+/g, ""),
				sentence: sentenceAround(text, mention.start, mention.end),
				day,
				fixName: (name) => fixIn(read, mention.nameStart, mention.name, name),
			}),
		);
	});
}

/** Everyone on an event's agenda with a printed title, as if the title stood before the name. */
export function mentionsOnAgenda(record: ContentRecord, event: Entry<"events">): PlacedMention[] {
	const knowledge = recordKnowledge(record);
	const day = shanghaiDay(event.data.start);
	return event.data.agenda.flatMap(({ person, titleAsPrinted }, index) => {
		const name = person && record.people.get(person.id)?.data.name;
		if (!person || !name || !titleAsPrinted) return [];
		const text = `${titleAsPrinted}${name}`;
		const place = event.locate(["agenda", index, "titleAsPrinted"]);
		return findMentions(text, knowledge, { day, expected: new Set([person.id]) })
			.filter((mention) => mention.person === person.id)
			.map((mention) => ({ mention, file: event.file, place, words: text, sentence: text, day }));
	});
}
