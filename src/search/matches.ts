import type { HanMap } from "../domain/search/fold.ts";
import { segmentText, type Unit } from "../domain/search/units.ts";
import type { Piece } from "./result.ts";

/** Where a part of a query stands in a text: UTF-16 offsets. */
export interface Match {
	readonly part: number;
	readonly start: number;
	readonly end: number;
}

/** All places where the parts of a query stand in a text, by the same units that the index is made of. */
export function findMatches(
	text: string,
	parts: readonly (readonly Unit[])[],
	hanMap: HanMap,
): Match[] {
	const matches: Match[] = [];
	for (const units of segmentText(text, { hanMap })) {
		for (const [part, wanted] of parts.entries()) {
			for (let at = 0; at + wanted.length <= units.length; at++) {
				if (!wanted.every((unit, index) => units[at + index]?.text === unit.text)) continue;
				const first = units[at];
				const last = units[at + wanted.length - 1];
				if (first && last) matches.push({ part, start: first.start, end: last.end });
			}
		}
	}
	return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a text into pieces at its matches; those that overlap become one. */
export function markText(text: string, matches: readonly Match[]): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	for (const { start, end } of matches) {
		const from = Math.max(start, done);
		if (end <= from) continue;
		if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
		const last = pieces[pieces.length - 1];
		const marked = text.slice(from, end);
		if (last?.marked) pieces[pieces.length - 1] = { text: last.text + marked, marked: true };
		else pieces.push({ text: marked, marked: true });
		done = end;
	}
	if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
	return pieces;
}
