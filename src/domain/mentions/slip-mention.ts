import type { FoundMention } from "./reading.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Somebody whose name is misprinted at a place, with the titles that betray him where there are some. */
export const slipAt = (
	nameStart: number,
	word: string,
	id: string,
	beside?: TitlePhrase,
): FoundMention => ({
	start: Math.min(nameStart, beside?.start ?? nameStart),
	end: Math.max(nameStart + word.length, beside?.end ?? 0),
	nameStart,
	name: word,
	kind: beside ? "office" : "name",
	person: id,
	namesakes: [],
	organisation: undefined,
	titles: beside?.titles.map(({ text }) => text) ?? [],
	judgements: [],
	verdict: "疑似错名",
	phrase: undefined,
});

/** Whether the name of some mention has a character of a span. */
export const isTaken = (mentions: readonly FoundMention[], start: number, end: number) =>
	mentions.some(({ nameStart, name }) => start < nameStart + name.length && nameStart < end);
