import { isBareSlip } from "./bare-slip.ts";
import { isHanAt } from "./characters.ts";
import { doubleSurnames, notNames } from "./name-words.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { isTaken, slipAt } from "./slip-mention.ts";
import { titleCoreStartingAt } from "./title-core.ts";

/** Whether as many Han characters as a name has stand at a position, with its dot where it has one. */
function isWord(text: string, start: number, name: string): boolean {
	for (let index = 0; index < name.length; index++)
		if (!isHanAt(text, start + index) && name.charAt(index) !== "·") return false;
	return true;
}

interface Shared {
	/** Where a text has a character of a name. */
	readonly index: number;
	/** Where the name would begin. */
	readonly start: number;
	readonly id: string;
	readonly name: string;
}

/** Every place of a text that has a character of a name, and not the whole name there, in order. */
function sharedCharacters(
	text: string,
	people: Iterable<Pick<Shared, "id" | "name">>,
): readonly Shared[] {
	const found: Shared[] = [];
	for (const { id, name } of people)
		for (const character of name)
			for (let index = text.indexOf(character); index >= 0; ) {
				const start = index - name.indexOf(character);
				if (start >= 0 && !text.startsWith(name, start)) found.push({ index, start, id, name });
				index = text.indexOf(character, index + 1);
			}
	return found.sort((a, b) => a.index - b.index);
}

/**
 * Slips of names without a title (章西峰指出), of the people who are in the article anyway: the same sound, or one
 * character off in a name of three.
 */
export function findBareSlips(reading: Reading, others: readonly FoundMention[]): FoundMention[] {
	const { text, knowledge, setting } = reading;
	const ids = new Set(setting.expected);
	for (const { person } of others) if (person) ids.add(person);
	const people = [...ids].flatMap((id) => {
		const name = knowledge.people.byId.get(id)?.person.name ?? "";
		return name.length < 2 || (name.length > 7 && !name.includes("·")) ? [] : { id, name };
	});
	const found: FoundMention[] = [];
	for (const { start, id, name } of sharedCharacters(text, people)) {
		if (found.some(({ nameStart }) => nameStart === start)) continue;
		const word = text.slice(start, start + name.length);
		if (!isWord(text, start, name) || knowledge.people.named(word).length > 0) continue;
		if (isTaken(others, start, start + name.length) || notNames.has(word)) continue;
		// 诸葛副院长 is a surname with a title.
		const surname = doubleSurnames.has(word.slice(0, 2)) ? 2 : 1;
		if (titleCoreStartingAt(text, start + surname)) continue;
		if (isBareSlip(reading, others, start, word, name)) found.push(slipAt(start, word, id));
	}
	return found;
}
