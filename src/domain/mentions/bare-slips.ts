import { looksLike } from "./alike.ts";
import { isHanAt, wordEndingAt, wordEndings } from "./characters.ts";
import { isOneWord, standAlone } from "./lone-characters.ts";
import { canEndName, hasFollowerAt } from "./name-shape.ts";
import { doubleSurnames, functionCharacters, notNames, surnames } from "./name-words.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { slipBetween } from "./slips.ts";
import { titleCoreEndingAt, titleCoreStartingAt } from "./title-core.ts";

/** What a name stands before, whatever is before it: 卫生院|杜秀英|名中医工作室. */
const ofStudio =
	/^(?:(?:全国|省级?|市级?)?名?老?(?:中医|医)(?:药?专家)?(?:传承)?|专家|劳模|创新)工作[室站]/;

/** Words after which somebody is named without a title. */
const before = wordEndings(
	"由 为 图为 其中 有 是 和 与 及 在 对 向 请 让 被 据 听 称 上 后 时 随 随后 最后 首先 会上 记者 会议 仪式 同志 以及 包括 感谢 对话 专访 走近 对谈 前任 继任者 领队 搭档 同事".split(
		" ",
	),
);

export function canBegin(text: string, index: number): boolean {
	return (
		!isHanAt(text, index - 1) ||
		wordEndingAt(text, index, before) !== undefined ||
		titleCoreEndingAt(text, index) !== undefined
	);
}

/** Whether a word of two or more characters, or punctuation, ends a name here: one character alone proves little. */
export function endsSurely(text: string, index: number): boolean {
	if (!isHanAt(text, index) || /^[说称道][，：:“]/.test(text.slice(index, index + 2))) return true;
	return hasFollowerAt(text, index, 2);
}

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

/** Whether as many Han characters as a name has stand at a position, with its dot where it has one. */
function isWord(text: string, start: number, name: string): boolean {
	for (let index = 0; index < name.length; index++)
		if (!isHanAt(text, start + index) && name.charAt(index) !== "·") return false;
	return true;
}

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
export const isRosterOfStrangers = (text: string, others: readonly FoundMention[]) =>
	others.length === 0 && text.includes("、") && !/[，。；！？“]/.test(text);

/** Somebody whose name is misprinted at a place. */
export const slipAt = (start: number, word: string, id: string): FoundMention => ({
	start,
	end: start + word.length,
	nameStart: start,
	name: word,
	kind: "name",
	person: id,
	namesakes: [],
	organisation: undefined,
	titles: [],
	judgements: [],
	verdict: "疑似错名",
	phrase: undefined,
});

/** 8名|先进个人, beside 黎先进: the given name is a word, and what stands before it no surname for another. */
export const isWordBehind = (word: string, name: string) =>
	word.slice(1) === name.slice(1) &&
	!surnames.has(word.charAt(0)) &&
	!looksLike(word.charAt(0), name.charAt(0)) &&
	isOneWord(word.slice(1));

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
	const taken = (start: number, end: number) =>
		others.some((other) => start < other.nameStart + other.name.length && other.nameStart < end);
	const found: FoundMention[] = [];
	for (const { start, id, name } of sharedCharacters(text, people)) {
		if (found.some(({ nameStart }) => nameStart === start)) continue;
		const word = text.slice(start, start + name.length);
		if (!isWord(text, start, name) || knowledge.people.named(word).length > 0) continue;
		const end = start + name.length;
		if (taken(start, end) || notNames.has(word)) continue;
		// 诸葛副院长 is a surname with a title.
		const surname = doubleSurnames.has(word.slice(0, 2)) ? 2 : 1;
		if (titleCoreStartingAt(text, start + surname)) continue;
		if (isLostInText(reading, start, word, name)) {
			found.push(slipAt(start, word, id));
			continue;
		}
		const slip = slipOf(word, name);
		if (slip === undefined) continue;
		if (slip === "character" && isWordBehind(word, name)) continue;
		// Among strangers in a line of names, 羊晓梅 is another than 羊玉梅.
		if (slip === "character" && isRosterOfStrangers(text, others)) continue;
		// Three or more characters of the same sound are no chance, nor is a name with a dot.
		const isTelling =
			name.includes("·") || name.length > 4 || (slip === "sound" && name.length > 2);
		// 前任烟肃清只说: of the same sound, with the right given name or in no word, whatever follows.
		const isApart =
			name.length > 4 ||
			endsSurely(text, end) ||
			(canBegin(text, start) &&
				(word.slice(1) === name.slice(1) || standAlone(text, start, word.length)));
		if (isTelling && isApart) {
			found.push(slipAt(start, word, id));
			continue;
		}
		// A name of two after punctuation, of the same sound: 石垒接到电话.
		const isAtStart =
			slip === "sound" &&
			!isHanAt(text, start - 1) &&
			!mayGoOn(text, end) &&
			(surnames.has(word.charAt(0)) || standAlone(text, start, word.length));
		if (isAtStart) {
			found.push(slipAt(start, word, id));
			continue;
		}
		if (isAtEdge(text, start, word, name) || isSlipAnywhere(text, start, word, name)) {
			found.push(slipAt(start, word, id));
			continue;
		}
		if (!canBegin(text, start) || !canEndName(text, end)) continue;
		const isSure = endsSurely(text, end) || (name.length > 2 && !isHanAt(text, start - 1));
		if (slip === "character" ? name.length < 3 || !isSure : name.length === 2 && !isSure) continue;
		found.push(slipAt(start, word, id));
	}
	return found;
}
