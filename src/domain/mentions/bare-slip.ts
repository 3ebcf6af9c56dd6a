import { looksLike } from "./alike.ts";
import { isHanAt } from "./characters.ts";
import { canBegin, endsSurely } from "./name-edges.ts";
import { canEndName, hasFollowerAt } from "./name-shape.ts";
import { functionCharacters, notNames, surnames } from "./name-words.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { slipBetween } from "./slip-between.ts";
import { isWordBehind } from "./surname-slips.ts";
import { standAlone } from "./word-cuts.ts";

/** What a name stands before, whatever is before it: 卫生院|杜秀英|名中医工作室. */
const ofStudio =
	/^(?:(?:全国|省级?|市级?)?名?老?(?:中医|医)(?:药?专家)?(?:传承)?|专家|劳模|创新)工作[室站]/;

/**
 * A name of three at the beginning of a clause, whatever follows: 梁广汉算过一笔账. It has the surname of the person or
 * its sound, and its last character is no beginning of the next word (李明|主持 is no slip of 李明珠).
 */
function isAtEdge(text: string, start: number, word: string, name: string): boolean {
	if (name.length !== 3 || word.length !== 3 || isHanAt(text, start - 1)) return false;
	if (!surnames.has(word.charAt(0)) || notNames.has(word.slice(0, 2))) return false;
	if (slipBetween(word, name) === "sound") return true;
	return word.charAt(0) === name.charAt(0) && !hasFollowerAt(text, start + 2);
}

/**
 * Whether a word of three with the surname of somebody is a slip whatever stands beside it: by its sound or its look (丁茂霖在, 燕凌泼授旗),
 * or because its first and last character are right (丁荗林). A last character may begin the next word.
 */
function isSlipAnywhere(text: string, start: number, word: string, name: string): boolean {
	if (name.length !== 3 || word.charAt(0) !== name.charAt(0) || notNames.has(word.slice(0, 2)))
		return false;
	if (slipBetween(word, name) === "sound") return true;
	if (slipBetween(word, name) !== "character") return false;
	if (word.charAt(2) === name.charAt(2)) return true;
	if (hasFollowerAt(text, start + 2)) return false;
	if (looksLike(word.charAt(2), name.charAt(2))) return true;
	// 局长的冯守娟宣布, of 冯守义: three characters that are part of no word.
	return (
		word.charAt(1) === name.charAt(1) &&
		!functionCharacters.has(word.charAt(2)) &&
		(canBegin(text, start) ||
			text.charAt(start - 1) === "的" ||
			ofStudio.test(text.slice(start + 3))) &&
		standAlone(text, start, 3)
	);
}

/**
 * Whether a word that opens a clause, and that the article has nowhere else, can only be somebody's name misprinted: the
 * half of a name of two before a verb, its characters in no word (祀远最后提醒 for 祝远), or two of three with a word of one
 * character behind them (鲁成则手把手 for 鲁成刚: nobody is called 鲁成).
 */
function isLostInText(
	{ text, setting }: Reading,
	start: number,
	word: string,
	name: string,
): boolean {
	const isOnce = setting.isOnce;
	if (!isOnce || isHanAt(text, start - 1) || word === name) return false;
	const head = word.slice(0, 2);
	if (name.length === 3)
		return (
			head === name.slice(0, 2) &&
			functionCharacters.has(word.charAt(2)) &&
			surnames.has(head.charAt(0)) &&
			!notNames.has(head) &&
			isOnce(word)
		);
	if (name.length !== 2 || !hasFollowerAt(text, start + 2, 2)) return false;
	const isSurnameRight = word.charAt(0) === name.charAt(0);
	if (!isSurnameRight && (word.charAt(1) !== name.charAt(1) || surnames.has(word.charAt(0))))
		return false;
	return !notNames.has(word) && standAlone(text, start, 2) && isOnce(word);
}

/** Whether one more character makes a name that ends better: 唐建|华院长. */
const mayGoOn = (text: string, end: number) =>
	isHanAt(text, end) && canEndName(text, end + 1) && !canEndName(text, end);

/** How a word may have come from a name: of two characters, one that looks like the right one tells as much as a sound. */
function slipOf(word: string, name: string): "sound" | "character" | "order" | undefined {
	const isAlike =
		name.length === 2 &&
		word.length === 2 &&
		[0, 1].some(
			(index) =>
				word[1 - index] === name[1 - index] && looksLike(word.charAt(index), name.charAt(index)),
		);
	return isAlike ? "sound" : slipBetween(word, name);
}

/** Whether a text is lines of names alone, none of which the record has: 青霞乡：羊晓梅、税永明. */
const isRosterOfStrangers = (text: string, others: readonly FoundMention[]) =>
	others.length === 0 && text.includes("、") && !/[，。；！？“]/.test(text);

/** Three or more characters of the same sound are no chance, nor is a name with a dot, where it stands apart. */
function isTelling(text: string, start: number, word: string, name: string, slip: string): boolean {
	const isLong = name.includes("·") || name.length > 4;
	if (!isLong && !(slip === "sound" && name.length > 2)) return false;
	if (name.length > 4 || endsSurely(text, start + name.length)) return true;
	// 前任烟肃清只说: of the same sound, with the right given name or in no word, whatever follows.
	return (
		canBegin(text, start) &&
		(word.slice(1) === name.slice(1) || standAlone(text, start, word.length))
	);
}

/** A name of the same sound after punctuation, of two characters too: 石垒接到电话. */
const isAtStart = (text: string, start: number, word: string, slip: string) =>
	slip === "sound" &&
	!isHanAt(text, start - 1) &&
	!mayGoOn(text, start + word.length) &&
	(surnames.has(word.charAt(0)) || standAlone(text, start, word.length));

/** Whether words that may stand beside a name do so on both sides, the surer the less the word itself tells. */
function isBetweenWords(text: string, start: number, name: string, slip: string): boolean {
	const end = start + name.length;
	if (!canBegin(text, start) || !canEndName(text, end)) return false;
	const isSure = endsSurely(text, end) || (name.length > 2 && !isHanAt(text, start - 1));
	return slip === "character" ? name.length > 2 && isSure : name.length > 2 || isSure;
}

/** Whether a word without a title is the name, misprinted, of somebody who is in the article. */
export function isBareSlip(
	reading: Reading,
	others: readonly FoundMention[],
	start: number,
	word: string,
	name: string,
): boolean {
	const { text } = reading;
	if (isLostInText(reading, start, word, name)) return true;
	const slip = slipOf(word, name);
	if (slip === undefined) return false;
	if (slip === "character" && (isWordBehind(word, name) || isRosterOfStrangers(text, others)))
		return false;
	return (
		isTelling(text, start, word, name, slip) ||
		isAtStart(text, start, word, slip) ||
		isAtEdge(text, start, word, name) ||
		isSlipAnywhere(text, start, word, name) ||
		isBetweenWords(text, start, name, slip)
	);
}
