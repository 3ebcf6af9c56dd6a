import { editDistance } from "../../schemas/nearest.ts";
import { isHanAt } from "./characters.ts";
import { nameDots } from "./dotted-name.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { isTaken, slipAt } from "./slip-mention.ts";
import { soundOf } from "./sound.ts";

const isDot = (character: string) => character !== "" && nameDots.includes(character);

/** The Han characters that end at a position, at most ten. */
function hanBefore(text: string, end: number): string {
	let start = end;
	while (end - start < 10 && isHanAt(text, start - 1)) start--;
	return text.slice(start, end);
}

/** The Han characters from a position, at most ten. */
function hanFrom(text: string, start: number): string {
	let end = start;
	while (end - start < 10 && isHanAt(text, end)) end++;
	return text.slice(start, end);
}

/** How a name with a dot is printed at a dot with a character lost, added or changed in one of its parts. */
function slipAround(
	left: string,
	right: string,
	name: string,
): readonly [string, string] | undefined {
	const dot = [...name].findIndex(isDot);
	const [first, last] = [name.slice(0, dot), name.slice(dot + 1)];
	const around = (words: readonly string[], part: string) =>
		words
			.filter((word) => word.length > 0 && Math.abs(word.length - part.length) <= 1)
			.map((word) => ({ word, distance: editDistance(word, part) }))
			.sort((a, b) => a.distance - b.distance || b.word.length - a.word.length)[0];
	const lefts = [0, -1, 1].map((more) =>
		left.slice(Math.max(0, left.length - first.length - more)),
	);
	const rights = [0, -1, 1].map((more) => right.slice(0, last.length + more));
	const [a, b] = [around(lefts, first), around(rights, last)];
	if (!a || !b || a.distance + b.distance === 0) return undefined;
	const isOne = a.distance + b.distance === 1;
	return isOne || soundOf(a.word + b.word) === soundOf(first + last) ? [a.word, b.word] : undefined;
}

/**
 * Slips of the names that have a dot, wherever they stand: a character lost, added or changed in one part (阿布都·买提),
 * or the dot itself lost (阿布都买买提). Such a name is nobody else's by chance.
 */
export function findDottedSlips(
	{ text, knowledge }: Reading,
	others: readonly FoundMention[],
): FoundMention[] {
	const { dotted } = knowledge.people;
	if (dotted.size === 0) return [];
	const found: FoundMention[] = [];
	const add = (start: number, word: string, id: string) => {
		const end = start + word.length;
		if (!isTaken([...others, ...found], start, end)) found.push(slipAt(start, word, id));
	};
	for (let index = 0; index < text.length; index++) {
		for (const { id, person } of dotted.get(text.charAt(index)) ?? []) {
			const name = person.name.replace(/\s+/g, "");
			const plain = [...name].filter((character) => !isDot(character)).join("");
			if (plain.length > 3 && text.startsWith(plain, index)) add(index, plain, id);
		}
		if (!isDot(text.charAt(index))) continue;
		const [left, right] = [hanBefore(text, index), hanFrom(text, index + 1)];
		if (left === "" || right === "") continue;
		for (const { id, person } of [...dotted.values()].flat()) {
			const name = person.name.replace(/\s+/g, "");
			if (!left.includes(name.charAt(0)) && !right.includes(name.at(-1) ?? "")) continue;
			const parts = slipAround(left, right, name);
			if (parts) add(index - parts[0].length, parts[0] + text.charAt(index) + parts[1], id);
		}
	}
	return found;
}
