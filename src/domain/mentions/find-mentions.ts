import { looksLike } from "./alike.ts";
import { findBareSlips } from "./bare-slips.ts";
import { findCredits } from "./credit-mentions.ts";
import { definitionsIn } from "./definitions.ts";
import { findDottedSlips } from "./dotted-slips.ts";
import { findKnown } from "./known-people.ts";
import type { Mention } from "./mention.ts";
import { findNeighbourSlips } from "./neighbour-slips.ts";
import type { FoundMention, Knowledge, Reading, Setting } from "./reading.ts";
import { daysAt, sentenceAround } from "./sentence-days.ts";
import { slipBetween } from "./slip-between.ts";
import { blankOut, type Squeezed, squeeze } from "./squeeze.ts";
import { findStrangers } from "./strangers.ts";
import { findSurnameSlips } from "./surname-slips.ts";

/** The searches for names that the record does not have, the surest first: each leaves alone what those before it took. */
const searches = [
	findStrangers,
	findNeighbourSlips,
	findDottedSlips,
	findSurnameSlips,
	findBareSlips,
] as const;

/** Finds every person in a text: those of the record, those whom a title announces, slips of names, and credits. */
export function findMentions(source: string, knowledge: Knowledge, setting: Setting): Mention[] {
	const squeezed = blankOut(squeeze(source), definitionsIn);
	const { text } = squeezed;
	const reading: Reading = {
		text,
		knowledge,
		setting,
		daysAt: (index) => daysAt(text, index, setting),
	};
	let read = findKnown(reading);
	for (const search of searches) read = [...read, ...search(reading, read)];
	const found = read
		.filter((mention) => !isSomebodyElse(text, mention, knowledge))
		.map((mention) => inSource(mention, squeezed));
	// A credited name that has an office beside it is no credit: 记者、宣传科科长李明.
	const offices = new Set(
		found.flatMap(({ kind, person, nameStart }) =>
			kind === "office" && person !== undefined ? [nameStart] : [],
		),
	);
	const credits = findCredits(source, knowledge, setting).filter(
		({ nameStart }) => !offices.has(nameStart),
	);
	const credited = new Set(credits.map(({ nameStart }) => nameStart));
	return [...found.filter(({ nameStart }) => !credited.has(nameStart)), ...credits].sort(
		(a, b) => a.nameStart - b.nameStart,
	);
}

/**
 * Whether a name that is nearly somebody's is another's: 李小民、李爱民. He stands rightly in the same sentence, and the
 * one character between them neither sounds nor looks like his.
 */
function isSomebodyElse(
	text: string,
	{ verdict, name, nameStart, person, phrase }: FoundMention,
	{ people }: Knowledge,
): boolean {
	if (verdict !== "疑似错名" || person === undefined || name.length !== 3) return false;
	// A title before it says whose name it is.
	if (phrase?.end === nameStart) return false;
	const right = people.byId.get(person)?.person.name;
	if (right === undefined || slipBetween(name, right) !== "character") return false;
	const off = [0, 1, 2].filter((at) => name.charAt(at) !== right.charAt(at));
	const isAlike = off.some((at) => looksLike(name.charAt(at), right.charAt(at)));
	return off.length === 1 && !isAlike && sentenceAround(text, nameStart).sentence.includes(right);
}

/** A mention at the places of the source text. */
function inSource({ phrase: _, ...mention }: FoundMention, { sourceOf }: Squeezed): Mention {
	return {
		...mention,
		start: sourceOf(mention.start),
		end: sourceOf(mention.end - 1) + 1,
		nameStart: sourceOf(mention.nameStart),
	};
}
