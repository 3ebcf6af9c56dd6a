import { looksLike } from "./alike.ts";
import { canBegin, endsSurely, isRosterOfStrangers, slipAt } from "./bare-slips.ts";
import { isHanAt } from "./characters.ts";
import { standAlone } from "./lone-characters.ts";
import { canEndName } from "./name-shape.ts";
import { notNames } from "./name-words.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { slipBetween } from "./slips.ts";
import { titleCoreStartingAt } from "./title-core.ts";

/** The verbs of the running text that follow a name alone, where its form is no word of its own. */
const surelyActs = (text: string, index: number) =>
	/^(?:主持|出席|参加|致辞|讲话|发言|表示|指出|强调|介绍|汇报|总结|宣读|陪同|带队|说[，：“])/.test(
		text.slice(index, index + 2),
	);

/** Whether a word of three only sounds or looks like a name, and its characters are part of no word. */
const isSeen = (text: string, start: number, word: string, name: string) =>
	(slipBetween(word, name) === "sound" ||
		[0, 1, 2].some((index) => looksLike(word.charAt(index), name.charAt(index)))) &&
	standAlone(text, start, 3);

/** How long a name of three is with a character lost, or printed twice. */
const misprinted = [2, 4] as const;
const none = [] as const;

/**
 * Slips of the names of those who only may be in the article, because it names their organisation: a whole name of three
 * with one character off, between words that part it from the rest (会议由骆怀明主持), and of all a character lost or
 * printed twice (由骆怀主持, 骆怀怀民).
 */
export function findApartSlips(
	{ text, knowledge, setting }: Reading,
	others: readonly FoundMention[],
): FoundMention[] {
	const { people, slips } = knowledge;
	const here = new Set(others.map(({ person }) => person));
	const isHere = (id: string) =>
		setting.expected.has(id) || setting.related?.has(id) || here.has(id);
	const bearerOf = (names: readonly string[]) =>
		names.flatMap((name) => people.named(name)).find(({ id }) => isHere(id));
	const found: FoundMention[] = [];
	const isFree = (start: number, end: number) =>
		![...others, ...found].some(
			(other) => start < other.nameStart + other.name.length && other.nameStart < end,
		);
	const isWhole = (start: number, word: string) =>
		isHanAt(text, start) &&
		isHanAt(text, start + word.length - 1) &&
		people.named(word).length === 0 &&
		!notNames.has(word.slice(0, 2));
	const isRoster = isRosterOfStrangers(text, others);
	for (let start = 0; start < text.length - 1; start++) {
		for (const length of slips.mayBeMisprint(text, start) ? misprinted : none) {
			const word = text.slice(start, start + length);
			const names = slips.misprintedAs(word);
			const end = start + length;
			// 廖清主持 may be another person; after 由 or a title it is the one meant.
			if (names.length === 0 || (length === 2 && !isHanAt(text, start - 1))) continue;
			const ends = length === 2 ? surelyActs(text, end) : canEndName(text, end);
			if (!ends || !isWhole(start, word) || !canBegin(text, start) || !isFree(start, end)) continue;
			const bearer = bearerOf(names);
			if (bearer) found.push(slipAt(start, word, bearer.id));
		}
		const end = start + 3;
		if (!slips.isNearSome(text, start) || !isHanAt(text, start)) continue;
		const word = text.slice(start, end);
		if (!isWhole(start, word) || titleCoreStartingAt(text, start + 2)) continue;
		if (!canBegin(text, start) || !isFree(start, end)) continue;
		// In a roster of strangers a name of another character is another's.
		const ends = endsSurely(text, end) && !isRoster;
		if (!ends && !isHanAt(text, start + 2)) continue;
		const bearer = bearerOf(
			slips
				.near(word)
				.filter((name) => name.length === 3 && (ends || isSeen(text, start, word, name))),
		);
		if (bearer) found.push(slipAt(start, word, bearer.id));
	}
	return found;
}
