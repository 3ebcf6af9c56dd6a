import { pairAt } from "./characters.ts";
import { slipBetween } from "./slip-between.ts";
import { soundOf } from "./sound.ts";

/** Finds the names that a word may be a slip of, without comparing it with every name. */
export interface SlipIndex {
	readonly near: (word: string) => readonly string[];
	/** Whether some name has two of the three characters from a position at its head: a cheap question before `near`. */
	readonly isLikeSome: (text: string, start: number) => boolean;
}

/** A word with each character in turn left open, and with each left out. */
function patternsOf(word: string): string[] {
	const patterns = [word, `${[...word].sort().join("")}~`];
	for (let index = 0; index < word.length; index++) {
		patterns.push(`${word.slice(0, index)}?${word.slice(index + 1)}`);
		if (word.length > 2) patterns.push(word.slice(0, index) + word.slice(index + 1));
	}
	return patterns;
}

/** The first and the third of three neighbouring characters as one number. */
const outerPairAt = (text: string, index: number) =>
	(text.charCodeAt(index) << 16) | text.charCodeAt(index + 2);

/** Names indexed by every pattern that one slip leaves as it is, and by their sound. */
export function createSlipIndex(names: Iterable<string>): SlipIndex {
	const byPattern = new Map<string, string[]>();
	const add = (pattern: string, name: string) => {
		const known = byPattern.get(pattern);
		if (!known) byPattern.set(pattern, [name]);
		else if (!known.includes(name)) known.push(name);
	};
	const firstTwo = new Set<number>();
	const outerTwo = new Set<number>();
	const lastTwo = new Set<number>();
	for (const name of names) {
		firstTwo.add(pairAt(name, 0));
		outerTwo.add(outerPairAt(name, 0));
		lastTwo.add(pairAt(name, 1));
		for (const pattern of patternsOf(name)) add(pattern, name);
		add(soundOf(name), name);
	}
	return {
		isLikeSome: (text, start) =>
			lastTwo.has(pairAt(text, start + 1)) ||
			outerTwo.has(outerPairAt(text, start)) ||
			firstTwo.has(pairAt(text, start)),
		near: (word) => {
			const found = new Set(byPattern.get(soundOf(word)) ?? []);
			for (const pattern of patternsOf(word))
				for (const name of byPattern.get(pattern) ?? []) found.add(name);
			return [...found].filter((name) => slipBetween(word, name) !== undefined);
		},
	};
}
