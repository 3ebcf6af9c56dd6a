import type { Setting } from "./reading.ts";

const sentenceEnd = /[。！？!?\n\u2028]/;

/** The sentence around a position, and where it begins. */
export function sentenceAround(text: string, index: number): { sentence: string; start: number } {
	let start = index;
	while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) start--;
	const length = text.slice(index).search(sentenceEnd);
	return { sentence: text.slice(start, length < 0 ? text.length : index + length), start };
}

/** The days that the sentence around a position names with their year, as exactly as it does. */
function daysOfSentence(text: string, index: number): string[] {
	if (!text.includes("年")) return [];
	const { sentence, start } = sentenceAround(text, index);
	// 2023年，…。同年4月，…: the year that was named before.
	const before = /同年|当年|那年/.test(sentence)
		? [...text.slice(Math.max(0, start - 200), start).matchAll(/((?:19|20)\d{2})年/g)].at(-1)?.[1]
		: undefined;
	const named = [
		...sentence.matchAll(/((?:19|20)\d{2})年(?!度)(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g),
	].map((match) =>
		[match[1], match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].filter(Boolean).join("-"),
	);
	return before ? [...named, before] : named;
}

/** The days from which the sentence around a position says that something holds: 9月1日起，高峰接任主任. */
function daysToCome(text: string, index: number, year: string): string[] {
	const sentence =
		text
			.slice(Math.max(0, index - 40), index)
			.split(sentenceEnd)
			.at(-1) ?? "";
	return [...sentence.matchAll(/(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日起/g)].map((match) =>
		[match[1] ?? year, match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].join("-"),
	);
}

/**
 * The days on which words at a position of a text may hold: those of the article, and the earlier and coming ones that
 * the sentence names.
 */
export function daysAt(
	text: string,
	index: number,
	{ day, alsoDays = [] }: Pick<Setting, "day" | "alsoDays">,
): readonly string[] {
	return [
		day,
		...alsoDays,
		...daysToCome(text, index, day.slice(0, 4)),
		// 2025年以来: the year or month of the day itself says nothing of an earlier office.
		...daysOfSentence(text, index)
			.filter((named) => named < day && !day.startsWith(named))
			// 2020年年底: a year alone is any day of it.
			.flatMap((named) => (named.length === 4 ? [named, `${named}-12-31`] : [named])),
	];
}
