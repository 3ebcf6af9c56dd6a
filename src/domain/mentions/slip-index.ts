import { pairAt } from "./characters.ts";
import { slipBetween, soundOf } from "./slips.ts";

/** Finds the names that a word may be a slip of, without comparing it with every name. */
export interface SlipIndex {
	readonly near: (word: string) => readonly string[];
	/** Whether some name of three has all but one of the characters from a position: a cheap question before `near`. */
	readonly isNearSome: (text: string, start: number) => boolean;
	/** The same of the beginning of any name. */
	readonly isLikeSome: (text: string, start: number) => boolean;
	/** Whether a misprint may begin at a position: a cheap question before `misprintedAs`. */
	readonly mayBeMisprint: (text: string, start: number) => boolean;
	/** The names of three of which a word is one with a character lost or printed twice: 骆怀, 骆怀怀民. */
	readonly misprintedAs: (word: string) => readonly string[];
}

/** A name of three with its second or third character lost, or the second printed twice. */
function misprintsOf(name: string): string[] {
	const [a = "", b = "", c = ""] = name;
	return name.length === 3 ? [a + b, a + c, a + b + b + c] : [];
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

/** The pairs of characters that names begin with: of three, one slip leaves one pair as it is. */
interface Pairs {
	readonly firstTwo: Set<number>;
	readonly outerTwo: Set<number>;
	readonly lastTwo: Set<number>;
}

const noPairs = (): Pairs => ({ firstTwo: new Set(), outerTwo: new Set(), lastTwo: new Set() });

const hasPairAt = ({ firstTwo, outerTwo, lastTwo }: Pairs, text: string, start: number) =>
	lastTwo.has(pairAt(text, start + 1)) ||
	outerTwo.has(outerPairAt(text, start)) ||
	firstTwo.has(pairAt(text, start));

/** Names indexed by every pattern that one slip leaves as it is, and by their sound. */
export function createSlipIndex(names: Iterable<string>): SlipIndex {
	const byPattern = new Map<string, string[]>();
	const byMisprint = new Map<string, string[]>();
	const add = (pattern: string, name: string) => {
		const known = byPattern.get(pattern);
		if (!known) byPattern.set(pattern, [name]);
		else if (!known.includes(name)) known.push(name);
	};
	const misprintHeads = new Set<number>();
	const ofThree = noPairs();
	const ofAll = noPairs();
	const addPairs = ({ firstTwo, outerTwo, lastTwo }: Pairs, name: string) => {
		firstTwo.add(pairAt(name, 0));
		outerTwo.add(outerPairAt(name, 0));
		lastTwo.add(pairAt(name, 1));
	};
	for (const name of names) {
		addPairs(ofAll, name);
		if (name.length === 3) addPairs(ofThree, name);
		// Where a text ends after two characters, one of them is left of a name of two.
		if (name.length === 2) {
			ofThree.outerTwo.add(outerPairAt(name, 0));
			ofThree.lastTwo.add(pairAt(name, 1));
		}
		for (const misprint of misprintsOf(name)) {
			byMisprint.set(misprint, [...(byMisprint.get(misprint) ?? []), name]);
			misprintHeads.add(pairAt(misprint, 0));
		}
		for (const pattern of patternsOf(name)) add(pattern, name);
		add(soundOf(name), name);
	}
	return {
		isNearSome: (text, start) => hasPairAt(ofThree, text, start),
		isLikeSome: (text, start) => hasPairAt(ofAll, text, start),
		mayBeMisprint: (text, start) => misprintHeads.has(pairAt(text, start)),
		misprintedAs: (word) => byMisprint.get(word) ?? [],
		near: (word) => {
			const found = new Set(byPattern.get(soundOf(word)) ?? []);
			for (const pattern of patternsOf(word))
				for (const name of byPattern.get(pattern) ?? []) found.add(name);
			return [...found].filter((name) => slipBetween(word, name) !== undefined);
		},
	};
}
