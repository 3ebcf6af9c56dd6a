import { evenMarks, sentencesOf } from "../front-matter/text.ts";
import { type OrganisationPhrase, readOrganisation, withoutLead } from "./organisation-phrase.ts";
import { isPersonName, readName } from "./person-name.ts";
import { titlePattern } from "./title-words.ts";

/** A person named in a text with a title. */
export interface PersonMention {
	readonly name: string;
	/** As printed, or carried on from the one before; undefined where the sentence names none. */
	readonly organisation: string | undefined;
	/** As printed: 党委副书记, 院长. */
	readonly titles: readonly string[];
	/** What the text says the person does: everything from the name to the end of the clause. */
	readonly does: string;
	readonly sentence: string;
	/** The title stands after the name (周兴福书记): mostly a short form of a fuller one. */
	readonly isShort: boolean;
}

/** What is known at a place of a sentence while it is read from left to right. */
interface Reading {
	readonly sentence: string;
	readonly article: string;
	readonly found: PersonMention[];
	organisation: string | undefined;
	/** Titles read since the last name: 党委副书记、 */
	titles: string[];
	/** Where the unread text begins. */
	from: number;
}

const boundary = /[，。；：！？、“”‘’《》（）()\s|…—]/;

/** The text before a place back to the last mark. */
function phraseBefore({ sentence, from }: Reading, at: number): string {
	let start = at;
	while (start > from && !boundary.test(sentence[start - 1] ?? "")) start -= 1;
	return sentence.slice(start, at);
}

/** 基层指导科、医联体办公室主任: a department before the mark shares the title after it. */
function departmentsBefore(reading: Reading, at: number): OrganisationPhrase | undefined {
	const phrase = phraseBefore(reading, at);
	const markAt = at - phrase.length - 1;
	if (phrase === "" || reading.sentence[markAt] !== "、" || reading.titles.length > 0)
		return undefined;
	const earlier = readOrganisation(phraseBefore(reading, markAt));
	const later = readOrganisation(phrase);
	if (!earlier?.department || !later || later.organisation !== undefined) return undefined;
	return {
		organisation: earlier.organisation,
		department: `${earlier.department}、${later.department}`,
	};
}

/** Units whose first character is also a surname: 宣传部, 康复科, 党委. */
const unitEnd = /[部局院委股处室会]$|..科$/;

const clauseFrom = (sentence: string, at: number) =>
	/^[^，。；！？]*/.exec(sentence.slice(at, at + 200))?.[0] ?? "";

/** Notes a person whose name begins at a place; further names joined by 、 share the title. Returns where they end. */
function notePeople(reading: Reading, at: number, name: string): number {
	const { sentence, article, found, organisation, titles } = reading;
	let end = at + name.length;
	const names = [name];
	while (/[、和]/.test(sentence[end] ?? "")) {
		const next = readName(sentence.slice(end + 1), article);
		// What follows a further name must end it at once, else it is the next person's organisation.
		const after = sentence.slice(end + 1 + (next?.length ?? 0));
		if (!next || !/^(?:[、，。；）]|$|和|等|分别|出席|参加)/.test(after)) break;
		names.push(next);
		end += 1 + next.length;
	}
	for (const each of names)
		found.push({
			name: each,
			organisation,
			titles,
			does: clauseFrom(sentence, end),
			sentence,
			isShort: false,
		});
	return end;
}

/** Reads one title and what stands around it. */
function readTitle(reading: Reading, at: number, title: string): void {
	const { sentence, article } = reading;
	if (at < reading.from) return;
	const end = at + title.length;
	const before = phraseBefore(reading, at);
	const bare = withoutLead(before);
	if (isPersonName(bare) && !unitEnd.test(bare)) {
		reading.found.push({
			name: bare,
			organisation: undefined,
			titles: [title],
			does: clauseFrom(sentence, end),
			sentence,
			isShort: true,
		});
		reading.from = end;
		reading.titles = [];
		return;
	}
	const place = departmentsBefore(reading, at) ?? readOrganisation(before);
	if (place?.organisation !== undefined) {
		reading.organisation = place.organisation;
		reading.titles = [];
	}
	// Nobody has more than eight titles; a line that lists them without end names nobody.
	reading.titles = [...reading.titles.slice(-7), `${place?.department ?? ""}${title}`];
	const name = readName(sentence.slice(end), article);
	reading.from = end;
	if (name) {
		reading.from = notePeople(reading, end, name);
		reading.titles = [];
	} else if (sentence[end] !== "、") reading.titles = [];
}

/** More people than any story names, and more text than tells how often a name stands in it: bounds for hostile input. */
const mostMentions = 2_000;
const mostCharacters = 50_000;

/** Brackets hold short forms and bylines, which would part a title from its name; they become nothing. */
const withoutBrackets = (text: string) => text.replace(/（[^（）]*）/g, "");

/**
 * Every person that a text names with a title, in its order: 单位+职务+姓名 in lists where organisation and titles
 * carry on, 姓名+职务, 职务+姓名, several titles joined by 、, and captions.
 */
export function findPeople(blocks: readonly string[]): PersonMention[] {
	const article = blocks.join("\n").slice(0, mostCharacters);
	const found: PersonMention[] = [];
	for (const sentence of blocks.flatMap((block) =>
		sentencesOf(withoutBrackets(evenMarks(block))),
	)) {
		if (found.length > mostMentions) break;
		const reading: Reading = {
			sentence,
			article,
			found,
			organisation: undefined,
			titles: [],
			from: 0,
		};
		for (const match of sentence.matchAll(titlePattern)) {
			if (found.length > mostMentions) break;
			readTitle(reading, match.index, match[0]);
		}
	}
	return found;
}
