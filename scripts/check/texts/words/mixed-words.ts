import { isHanAt, pairAt } from "../../../../src/domain/mentions/characters.ts";
import { commonSurnames } from "../../../../src/domain/mentions/name-words.ts";
import { wordsOfTwo } from "../../genre-words.ts";
import { mixedUpWith } from "../hospitals/mixed-up.ts";
import { isKnownWord, touchesKnownWord } from "./known-words.ts";
import { particles, soloists, whenDone } from "./lone-characters.ts";
import { isInRightWord } from "./right-words.ts";
import { isCompared, isVerbWithThing, isWord, type LikeWord } from "./word-likeness.ts";

interface Tables {
	readonly words: ReadonlySet<number>;
	/** The words of which one character is written as another, by what is printed then. */
	readonly meant: ReadonlyMap<number, readonly string[]>;
}

let tables: Tables | undefined;

function makeTables(): Tables {
	const known = wordsOfTwo();
	const meant = new Map<number, string[]>();
	for (const word of known)
		for (const index of [0, 1])
			for (const other of mixedUpWith(word.charAt(index))) {
				const printed = index === 0 ? other + word.charAt(1) : word.charAt(0) + other;
				if (known.has(printed)) continue;
				const pair = pairAt(printed, 0);
				meant.set(pair, [...(meant.get(pair) ?? []), word]);
			}
	return { words: new Set([...known].map((word) => pairAt(word, 0))), meant };
}

const dictionary = new Intl.Segmenter("zh", { granularity: "word" });
/** So much of the text on each side decides where the dictionary cuts. */
const reach = 8;

/** Where the words of a run begin that have a length. */
const wordsOf = (text: string, length: number) =>
	new Set(
		[...dictionary.segment(text)]
			.filter(({ segment }) => segment.length === length)
			.map(({ index }) => index),
	);

/** Whether two characters stand each for itself in their sentence, where the right word would be one. */
function isBroken(text: string, start: number, right: string): boolean {
	const from = Math.max(0, start - reach);
	const at = start - from;
	const before = text.slice(from, start);
	const after = text.slice(start + 2, start + 2 + reach);
	const single = wordsOf(before + text.slice(start, start + 2) + after, 1);
	if (!single.has(at) || !single.has(at + 1)) return false;
	// 先近后远, 海姆立克: where every character stands alone, the two are no broken word.
	const all = before + text.slice(start, start + 2) + after;
	const isAlone = (index: number) => single.has(index) && isHanAt(all, index);
	let first = at;
	while (isAlone(first - 1)) first--;
	let last = at + 1;
	while (isAlone(last + 1)) last++;
	if (last - first > 2) return false;
	// 王义珍, 费诊|…: a surname before or at the place, and single characters around it, are a name.
	if (commonSurnames.has(text.charAt(start - 1)) && single.has(at - 1)) return false;
	if (commonSurnames.has(text.charAt(start)) && single.has(at + 2)) return false;
	return wordsOf(before + right + after, 2).has(at);
}

/** Whether the character that is printed instead is a word by itself: 一|钱, 没|想. */
const isLone = (printed: string, word: string) =>
	[...printed].some(
		(character, index) =>
			character !== word.charAt(index) && (particles.has(character) || soloists.has(character)),
	);

/**
 * Every place of a text that is a word of two but for one character, which people write for the right one (问侯, 存挡):
 * it is no word, and neither half belongs to a word beside it.
 */
export function mixedWordsIn(text: string): LikeWord[] {
	tables ??= makeTables();
	const { meant, words } = tables;
	const found: LikeWord[] = [];
	for (let start = 0; start < text.length - 1; start++) {
		const likes = meant.get(pairAt(text, start));
		if (!likes) continue;
		const printed = text.slice(start, start + 2);
		if (isWord(printed) || isInRightWord(text, start, start + 2)) continue;
		if (isKnownWord(text, start) || touchesKnownWord(text, start)) continue;
		// 带上|近半年: one of the two belongs to the word beside it.
		if (words.has(pairAt(text, start - 1)) || words.has(pairAt(text, start + 1))) continue;
		// 吃|止疼药
		if (isWord(text.slice(start + 1, start + 3)) || isWord(text.slice(start - 1, start + 1)))
			continue;
		if (isVerbWithThing(text, start) || isCompared(text, start) || whenDone.test(printed)) continue;
		// 为|道县揭牌: the second begins the name of a place.
		if (text.charAt(start + 2) === "县") continue;
		const right = likes.find((word) => !isLone(printed, word) && isBroken(text, start, word));
		if (right) found.push({ start, words: printed, right, why: "音近或形近误写" });
	}
	return found;
}
