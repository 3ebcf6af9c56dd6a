import type { Unit } from "./units.ts";

/**
 * How text becomes the words of the index. Every unit is written together with the one after it (医联 联体):
 * a phrase is then a row of pairs, each of them far rarer than a single character, so that little has to be loaded.
 * What stands in a title is written once more with a mark; the mark comes last, so that the marked word lies
 * in the same part of the index as the plain one and costs no further request.
 */
const titleMark = "ː";
const nameMark = "ːː";

/** Takes two places in the row of words without being a word: neither pairs nor every other pair reach across it. */
export const gap = ". .";

export type Place = "body" | "title";

const markOf = (place: Place) => (place === "title" ? titleMark : "");

/** Every pair of some units, in order. A single unit is a word by itself. */
export function pairsOf(units: readonly Unit[], place: Place = "body"): string[] {
	const [first] = units;
	if (first && units.length === 1) return [first.text + markOf(place)];
	return units
		.slice(1)
		.map((unit, index) => (units[index]?.text ?? "") + unit.text + markOf(place));
}

/** A word of a row, and how far behind the first word it stands. */
export interface PlacedWord {
	readonly word: string;
	readonly distance: number;
}

/**
 * The words by which a part of a query is found: every other pair, and the last one. Together they hold all its units,
 * and their distances say that nothing stands between: half of the index is then enough.
 */
export function rowOf(units: readonly Unit[], place: Place = "body"): PlacedWord[] {
	return pairsOf(units, place)
		.map((word, distance) => ({ word, distance }))
		.filter(({ distance }, _, row) => distance % 2 === 0 || distance === row.length - 1);
}

/** All words of segments: the pairs, segment by segment, then every different unit once. */
function wordsOf(segments: readonly (readonly Unit[])[], place: Place): string[] {
	const words: string[] = [];
	for (const units of segments) if (units.length > 1) words.push(...pairsOf(units, place), gap);
	const single = new Set(segments.flatMap((units) => units.map((unit) => unit.text)));
	for (const text of single) words.push(text + markOf(place));
	words.push(gap);
	return words;
}

/** A number of 32 bits over a text (FNV-1a), in base 36: names are long and only compared. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) {
		hash ^= character.codePointAt(0) ?? 0;
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0).toString(36);
}

/** The word that stands for a whole title or name; it begins like the name itself, to lie beside it in the index. */
export function nameWord(segments: readonly (readonly Unit[])[]): string {
	const units = segments.flat();
	const beginning = units
		.slice(0, 2)
		.map((unit) => unit.text)
		.join("");
	return `${beginning}${titleMark}${fingerprint(units.map((unit) => unit.text).join(" "))}${nameMark}`;
}

/** What of a page is indexed: segments of its blocks, of its title, and of each of its names. */
export interface PageSegments {
	readonly blocks: readonly (readonly Unit[])[];
	readonly title: readonly (readonly Unit[])[];
	readonly names: readonly (readonly (readonly Unit[])[])[];
}

/** The text that Pagefind is given for a page. */
export function indexText({ blocks, title, names }: PageSegments): string {
	return [
		...wordsOf(blocks, "body"),
		...wordsOf(title, "title"),
		...new Set([title, ...names].filter((segments) => segments.length > 0).map(nameWord)),
	].join(" ");
}
