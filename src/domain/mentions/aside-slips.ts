import { readTitlesBeside } from "./beside-name.ts";
import { isHanAt } from "./characters.ts";
import { notNames } from "./name-words.ts";
import type { IndexedPerson } from "./person-index.ts";
import { isNearName } from "./slip-between.ts";
import { bearsOut, type NearPerson, type SlipSearch } from "./slip-search.ts";
import { standAlone } from "./word-cuts.ts";
import { wordsFrom } from "./words-at.ts";

/** The words from a position that may be a name with something said of it, though they begin with no surname. */
function appositionsFrom(text: string, start: number): string[] {
	const words = wordsFrom(text, start);
	const two = text.slice(start, start + 2);
	const isTwo = /^\p{Script=Han}{2}[，（]/u.test(text.slice(start, start + 3));
	return isTwo && !words.includes(two) && !notNames.has(two) ? [...words, two] : words;
}

/** Two to four characters before a comma or parenthesis, or some before a dot: a name with something said of it. */
const mayHaveAside = /^(?:.{2,4}[，（]|.{1,9}[·•・‧∙⋅])/s;

/**
 * Takes a slip at a position whose titles come after it, with the organisation: 廖梅，清河县中医院院长, or of two
 * characters that are in no word, where the surname may be the wrong one: 贵铮，清河县中医院急诊科主任.
 */
export function takeSlipWithAside({ reading, isTaken, near, add }: SlipSearch, at: number): void {
	const { text, knowledge } = reading;
	if (isHanAt(text, at - 1) || !mayHaveAside.test(text.slice(at, at + 11))) return;
	for (const word of appositionsFrom(text, at)) {
		const end = at + word.length;
		if (!/[，（]/.test(text.charAt(end)) || isTaken(at, end)) continue;
		const isLone = word.length === 2 && standAlone(text, at, 2);
		const nearest = near(word);
		if (nearest.length === 0 && !isLone) continue;
		const name = { start: at, end };
		const beside = readTitlesBeside(text, name, at, knowledge.organisations, () => false);
		const holder = beside?.titles[0]?.holder;
		if (!beside || holder?.kind !== "known") continue;
		const people = isLone ? nearOf(word, knowledge.people.at(holder.keys)) : nearest;
		const match = people.find(({ bearer }) => bearsOut(reading, at, beside, bearer));
		if (!match) continue;
		add(at, word, match.bearer.id, beside);
		return;
	}
}

const nearOf = (word: string, bearers: readonly IndexedPerson[]): NearPerson[] =>
	bearers
		.filter(({ person }) => isNearName(word, person.name))
		.map((bearer) => ({ name: bearer.person.name, bearer }));
