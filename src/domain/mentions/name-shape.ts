import { isHanAt } from "./characters.ts";
import {
	doubleSurnames,
	functionCharacters,
	leftWords,
	nameFollowers,
	notNames,
	rightWords,
	surnames,
} from "./name-words.ts";
import { titleCoreEndingAt, titleCoreStartingAt } from "./title-core.ts";

/** The words that follow names, by their first character. */
const followers = new Map<number, string[]>();
for (const word of nameFollowers) {
	const first = word.charCodeAt(0);
	followers.set(first, [...(followers.get(first) ?? []), word]);
}

/** Whether a word that follows names begins at a position: one of so many characters, or the last one of the text. */
export function hasFollowerAt(text: string, index: number, shortest = 1): boolean {
	const words = followers.get(text.charCodeAt(index));
	return (
		words?.some(
			(word) =>
				text.startsWith(word, index) &&
				(word.length >= shortest || index + word.length === text.length),
		) ?? false
	);
}

/** Whether a name may end here: before punctuation, a word that follows names, or a title. */
export function canEndName(text: string, index: number): boolean {
	if (!isHanAt(text, index)) return true;
	return hasFollowerAt(text, index) || titleCoreStartingAt(text, index) !== undefined;
}

/** The personal name that begins at a position, by surname and by what follows; undefined where none is sure. */
export function nameStartingAt(text: string, start: number): string | undefined {
	const two = text.slice(start, start + 2);
	// 罗老, 王某 and 李总 are called so, and not named.
	if (/^.[老某总]$/.test(two) && canEndName(text, start + 2)) return undefined;
	if (two.length < 2 || notNames.has(two) || !isHanAt(text, start + 1)) return undefined;
	const isDouble = doubleSurnames.has(two);
	if (!isDouble && !surnames.has(two.charAt(0))) return undefined;
	const [long, short] = isDouble ? [4, 3] : [3, 2];
	const isShort = canEndName(text, start + short) || text.charAt(start + short) === "做";
	if (isLongName(text, start, long) && !(isShort && endsBefore(text, start, short, long)))
		return text.slice(start, start + long);
	return isShort ? text.slice(start, start + short) : undefined;
}

/** Whether, of a shorter and a longer name that are possible at a place, the shorter is meant. */
function endsBefore(text: string, start: number, short: number, long: number): boolean {
	const next = text.charAt(start + short);
	// 处长周益均，: what joins a name to the words behind stands before words.
	if (functionCharacters.has(next))
		return next === "等" || !/^(?:$|[，。；：、！？）])/.test(text.charAt(start + long));
	// 会长周益|和副会长: who has a title before the name has none behind it.
	if (next === "和" && titleCoreStartingAt(text, start + long) !== undefined)
		return titleCoreEndingAt(text, start) !== undefined;
	// 院长周益|做总结
	if (next === "做" && hasFollowerAt(text, start + long, 2)) return true;
	// 主任周益|首先介绍, 书记周益|陪同: 先介 and 同 are no words that follow a name.
	return hasFollowerAt(text, start + short, 2) && !hasFollowerAt(text, start + long, 2);
}

function isLongName(text: string, start: number, length: number): boolean {
	for (let index = start; index < start + length; index++) if (!isHanAt(text, index)) return false;
	return canEndName(text, start + length);
}

/**
 * Whether a known name at a position stands there as a name, and is not part of another word (双方明确) or of a longer
 * name (李明|华出席). Only names of two characters are so short that it happens.
 */
export function standsAsName(
	text: string,
	start: number,
	name: string,
	isExpected = false,
): boolean {
	const end = start + name.length;
	if (name.length > 2) return true;
	const isAnnounced = titleCoreEndingAt(text, start) !== undefined;
	const isWordBefore = !isAnnounced && leftWords.has(text.slice(start - 1, start + 1));
	if (canEndName(text, end)) return !isWordBefore || !isHanAt(text, end);
	if (rightWords.has(text.slice(end - 1, end + 1))) return false;
	if (isWordBefore) return false;
	return isExpected || !canEndName(text, end + 1);
}
