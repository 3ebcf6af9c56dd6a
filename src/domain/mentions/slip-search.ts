import { judgePerson } from "./judge-person.ts";
import { notNames } from "./name-words.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { slipBetween } from "./slip-between.ts";
import { isTaken, slipAt } from "./slip-mention.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Somebody of the record, by the name of which a word may be a slip. */
export interface NearPerson {
	readonly name: string;
	readonly bearer: IndexedPerson;
}

/** The search of one text for slips: what it has found, and whom a word may be meant for. */
export interface SlipSearch {
	readonly reading: Reading;
	readonly found: readonly FoundMention[];
	/** Whether a mention already has some of a span. */
	readonly isTaken: (start: number, end: number) => boolean;
	readonly near: (word: string) => readonly NearPerson[];
	readonly add: (start: number, word: string, id: string, beside?: TitlePhrase) => void;
}

export function createSlipSearch(reading: Reading, others: readonly FoundMention[]): SlipSearch {
	const { people, slips } = reading.knowledge;
	const found: FoundMention[] = [];
	return {
		reading,
		found,
		isTaken: (start, end) => isTaken(others, start, end) || isTaken(found, start, end),
		near: (word) =>
			people.named(word).length > 0
				? []
				: slips
						.near(word)
						.flatMap((name) => people.named(name).map((bearer) => ({ name, bearer }))),
		add: (start, word, id, beside) => void found.push(slipAt(start, word, id, beside)),
	};
}

/** Whether a slip is more than chance where no title fits: of two characters, one may differ in anybody's name. */
export const isTelling = (word: string, name: string) =>
	slipBetween(word, name) === "sound" || name.length > 2;

/** A name of three or more characters that only sounds right is nobody else's by chance. */
export const isSoundOfThree = (word: string, name: string) =>
	name.length > 2 && slipBetween(word, name) === "sound";

/** Whether two names of three share two characters, at their places. */
export const sharesTwo = (a: string, b: string) =>
	!notNames.has(a.slice(0, 2)) && [0, 1, 2].filter((index) => a[index] === b[index]).length === 2;

/** Whether the record bears out all titles that stand beside a word, where it is somebody's name. */
export const bearsOut = (
	{ daysAt, knowledge }: Reading,
	at: number,
	{ titles }: TitlePhrase,
	bearer: IndexedPerson,
): boolean => {
	const { verdict } = judgePerson(bearer, titles, daysAt(at), knowledge.organisations);
	return verdict === "一致" || verdict === "简称";
};
