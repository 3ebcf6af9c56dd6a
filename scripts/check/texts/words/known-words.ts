import { readFileSync } from "node:fs";
import path from "node:path";
import { pairAt } from "../../../../src/domain/mentions/characters.ts";
import { particles, soloists } from "./lone-characters.ts";

const dictionary = new Intl.Segmenter("zh", { granularity: "word" });
/** So much of the text on each side decides where the dictionary cuts. */
const reach = 8;

let made: ReadonlySet<number> | undefined;

/** The words of known-words.txt, read once: a first character, then all that make a word with it. */
function knownWords(): ReadonlySet<number> {
	made ??= new Set(
		readFileSync(path.join(import.meta.dirname, "../../known-words.txt"), "utf8")
			.split("\n")
			.filter((line) => !line.startsWith("#"))
			.flatMap((line) => {
				const [first = "", seconds = ""] = line.split(" ");
				return [...seconds].map((second) => pairAt(first + second, 0));
			}),
	);
	return made;
}

/** Whether two characters are a common word that the runtime's dictionary does not have: 重试. */
export const isKnownWord = (text: string, start: number): boolean =>
	knownWords().has(pairAt(text, start));

/** Where the words about a place of a text begin, as the runtime's dictionary cuts it. */
function edgesAbout(text: string, start: number, end = start + 2): ReadonlySet<number> {
	const from = Math.max(0, start - reach);
	const to = Math.min(text.length, end + reach);
	const edges = new Set<number>([to]);
	for (const { index } of dictionary.segment(text.slice(from, to))) edges.add(from + index);
	return edges;
}

/**
 * Whether one of the two characters at a place makes such a word with its other neighbour, which belongs to no word
 * already: 舍入|值, where 入职 may be heard, but not 举起|手杌.
 */
export function touchesKnownWord(text: string, start: number): boolean {
	const [isLeft, isRight] = [isKnownWord(text, start - 1), isKnownWord(text, start + 1)];
	if (!isLeft && !isRight) return false;
	const edges = edgesAbout(text, start);
	return (isLeft && edges.has(start - 1)) || (isRight && edges.has(start + 3));
}

/** Whether a character is a word by itself: 字符|和. */
const standsAlone = (character: string) => particles.has(character) || soloists.has(character);

/**
 * Whether two characters belong to two words, one of which reaches beyond them: 字符|和元字符, 注意|建立, 随|防御者. What
 * is left of the two then begins a word itself, or is one.
 */
export function isAcrossWords(text: string, start: number): boolean {
	const edges = edgesAbout(text, start);
	if (!edges.has(start + 1)) return false;
	const isLeft = !edges.has(start);
	const isRight = !edges.has(start + 2);
	return (
		((isLeft || isKnownWord(text, start - 1)) && (isRight || isKnownWord(text, start + 1))) ||
		(isLeft && standsAlone(text.charAt(start + 1))) ||
		(isRight && standsAlone(text.charAt(start)))
	);
}

/** Whether the first or the last of three or more characters belongs to the word beside them: 围坐|介绍, where 作介绍 may be heard. */
export function reachesOut(text: string, start: number, end: number): boolean {
	const edges = edgesAbout(text, start, end);
	const isLeft = edges.has(start) ? isKnownWord(text, start - 1) && edges.has(start - 1) : true;
	const isRight = edges.has(end) ? isKnownWord(text, end - 1) && edges.has(end + 1) : true;
	return (isLeft && edges.has(start + 1)) || (isRight && edges.has(end - 1));
}
