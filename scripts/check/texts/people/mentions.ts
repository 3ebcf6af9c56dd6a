import { shanghaiDay } from "../../../../src/domain/dates.ts";
import { findMentions } from "../../../../src/domain/mentions/find-mentions.ts";
import type { Mention } from "../../../../src/domain/mentions/mention.ts";
import { createKnowledge, type Knowledge } from "../../../../src/domain/mentions/reading.ts";
import type { Fix } from "../../../lib/finding.ts";
import type { Position } from "../../../lib/front-matter.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { fixIn } from "../../fix/fix-in.ts";
import { readOnce } from "../../read-once.ts";
import { articleSetting } from "../article-setting.ts";
import { isOfBefore, passagesOf } from "../passages.ts";
import { acrossCells } from "./across-cells.ts";

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

/** The record made ready for reading texts, once for all rules. */
export const recordKnowledge = readOnce((record: ContentRecord): Knowledge => {
	const data = <Data>(entries: ReadonlyMap<string, { readonly data: Data }>) =>
		new Map([...entries].map(([id, entry]) => [id, entry.data] as const));
	return createKnowledge(data(record.people), data(record.hospitals));
});

/** The day whose titles an article must print: its event's, else that of its first publication. */
export function dayOfArticle({ events }: ContentRecord, { data }: Entry<"articles">): string {
	const event = data.event && events.get(data.event.id);
	return shanghaiDay(event?.data.start ?? data.date);
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

/** Everyone mentioned in an article, in reading order. */
export const mentionsIn = readOnce(findIn);

function findIn(record: ContentRecord, article: Entry<"articles">): PlacedMention[] {
	const knowledge = recordKnowledge(record);
	const day = dayOfArticle(record, article);
	const setting = articleSetting(record, article, day, knowledge);
	return passagesOf(article).flatMap((passage) => {
		const { file } = passage;
		const read = acrossCells(passage, knowledge) ?? passage;
		const { text, placeAt } = read;
		const isOld = isOfBefore(passage);
		const mentions = findMentions(text, knowledge, setting).map((mention) =>
			// Under 更名前 stands the office of before.
			isOld && mention.verdict === "过时" ? { ...mention, verdict: "一致" as const } : mention,
		);
		for (const { person } of mentions) if (person) setting.expected.add(person);
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
