import { slipBetween, soundOf } from "./slips.ts";

/** Finds the names that a word may be a slip of, without comparing it with every name. */
export interface SlipIndex {
	readonly near: (word: string) => readonly string[];
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

/** Names indexed by every pattern that one slip leaves as it is, and by their sound. */
export function createSlipIndex(names: Iterable<string>): SlipIndex {
	const byPattern = new Map<string, string[]>();
	const add = (pattern: string, name: string) => {
		const known = byPattern.get(pattern);
		if (!known) byPattern.set(pattern, [name]);
		else if (!known.includes(name)) known.push(name);
	};
	for (const name of names) {
		for (const pattern of patternsOf(name)) add(pattern, name);
		add(soundOf(name), name);
	}
	return {
		near: (word) => {
			const found = new Set(byPattern.get(soundOf(word)) ?? []);
			for (const pattern of patternsOf(word))
				for (const name of byPattern.get(pattern) ?? []) found.add(name);
			return [...found].filter((name) => slipBetween(word, name) !== undefined);
		},
	};
}
