import { isHanAt } from "./characters.ts";
import { dottedWordsAt, nameDots } from "./dotted-name.ts";
import { canEndName } from "./name-shape.ts";
import { doubleSurnames, notNames, surnames } from "./name-words.ts";

const beginsLikeName = (word: string) =>
	(surnames.has(word.charAt(0)) || doubleSurnames.has(word.slice(0, 2))) &&
	!notNames.has(word.slice(0, 2));

/** The words from a position that may be a name, the longest first. */
export function wordsFrom(text: string, start: number): string[] {
	const words = dottedWordsAt(text, start).reverse();
	for (let length = 4; length >= 2; length--) {
		const word = text.slice(start, start + length);
		const isWord = [...word].every((_, index) => isHanAt(text, start + index));
		if (isWord && beginsLikeName(word) && canEndName(text, start + length)) words.push(word);
	}
	return words;
}

/** The words that end at a position and may be a name, the longest first. */
export function wordsUntil(text: string, end: number): string[] {
	const words: string[] = [];
	if (!isHanAt(text, end - 1)) return words;
	for (let start = end - 2; start >= Math.max(0, end - 16); start--) {
		const isDot = nameDots.includes(text.charAt(start));
		if (!isHanAt(text, start) && !isDot) break;
		const word = text.slice(start, end);
		const isDotted = [...word].some((character) => nameDots.includes(character));
		const isName = isDotted || (word.length <= 4 && beginsLikeName(word));
		// 诸葛副院长 is called by the surname alone.
		if (!isDot && isName && !doubleSurnames.has(word)) words.unshift(word);
	}
	return words;
}
