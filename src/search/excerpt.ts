import type { HanMap } from "../domain/search/fold.ts";
import type { Unit } from "../domain/search/units.ts";
import { findMatches, type Match, markText } from "./matches.ts";
import type { Piece } from "./result.ts";

/** A block shorter than this is a name or a label, which says less than a sentence. */
const leastSentence = 16;

/** UTF-16 units of an excerpt, and how many of them stand before the first mark. */
const excerptLength = 96;
const leadLength = 24;

interface Window {
	readonly start: number;
	readonly end: number;
	readonly parts: number;
}

/** The window of a block that holds the most different parts; the earliest of equals. */
function bestWindow(block: string, matches: readonly Match[]): Window {
	let best: Window = { start: 0, end: Math.min(block.length, excerptLength), parts: 0 };
	for (const { start: first } of matches) {
		const start = block.length <= excerptLength ? 0 : Math.max(0, first - leadLength);
		const end = Math.min(block.length, start + excerptLength);
		const within = matches.filter((match) => match.start >= start && match.end <= end);
		const parts = new Set(within.map(({ part }) => part)).size;
		if (parts > best.parts) best = { start, end, parts };
	}
	return best;
}

/** Never cuts a character of two UTF-16 units in half. */
function wholeCharacters(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/**
 * A passage of a page around what was searched for, with marks on that alone; a sentence rather than a label. Without a match elsewhere it is the summary.
 */
export function makeExcerpt(
	blocks: readonly string[],
	parts: readonly (readonly Unit[])[],
	hanMap: HanMap,
	fallback: string,
): Piece[] {
	let best: { block: string; matches: Match[]; window: Window } | undefined;
	for (const block of blocks) {
		const matches = findMatches(block, parts, hanMap);
		if (matches.length === 0) continue;
		const window = bestWindow(block, matches);
		const isSentence = block.length >= leastSentence;
		const isBetter =
			!best ||
			window.parts > best.window.parts ||
			(window.parts === best.window.parts && isSentence && best.block.length < leastSentence);
		if (isBetter) best = { block, matches, window };
		if (window.parts === parts.length && isSentence) break;
	}
	if (!best) return fallback ? [{ text: fallback, marked: false }] : [];
	const start = wholeCharacters(best.block, best.window.start);
	const end = wholeCharacters(best.block, best.window.end);
	const inside = best.matches
		.map((match) => ({ ...match, start: match.start - start, end: match.end - start }))
		.map((match) => ({
			...match,
			start: Math.max(0, match.start),
			end: Math.min(end - start, match.end),
		}))
		.filter((match) => match.start < match.end);
	const pieces = markText(best.block.slice(start, end), inside);
	if (start > 0) pieces.unshift({ text: "…", marked: false });
	if (end < best.block.length) pieces.push({ text: "…", marked: false });
	return pieces;
}
