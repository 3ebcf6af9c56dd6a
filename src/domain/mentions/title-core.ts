import { wordEndingAt, wordEndings } from "./characters.ts";
import {
	droppableModifiers,
	headContinuations,
	headNames,
	neutralHeads,
	onceMarks,
	pastMarks,
	presentMarks,
	thenMarks,
	titleHeads,
	titleModifiers,
	titleOrgans,
	villageHeads,
} from "./title-words.ts";

/** The kernel of a title, without organisation and department: 原 | 党委 | 副 | 书记. */
export interface TitleCore {
	/** Where the organ, the modifiers or the head begin; a mark of time stands before it. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly organ: string;
	readonly modifiers: readonly string[];
	readonly head: string;
	/** Whether a word before it says that it no longer held (原院长), did then (时任院长), does (现任院长), or of a guest (挂职院长). */
	readonly mark: "past" | "then" | "once" | "present" | "lent" | undefined;
	/** Where the mark begins, else `start`. */
	readonly markStart: number;
	/** A rank or courtesy, which the record does not hold. */
	readonly isNeutral: boolean;
}

const isOfThen: ReadonlySet<string> = new Set(thenMarks);
const isOfOnce: ReadonlySet<string> = new Set(onceMarks);

function markOf(word: string): NonNullable<TitleCore["mark"]> {
	if (isOfThen.has(word)) return "then";
	return isOfOnce.has(word) ? "once" : "past";
}

const heads = wordEndings(titleHeads);
const modifierWords = wordEndings(titleModifiers);
const organs = wordEndings(titleOrgans);
const pastWords = wordEndings(pastMarks);
const presentWords = wordEndings(presentMarks);

/** Whether the character before a position can end a title: a cheap question before `titleCoreEndingAt`. */
export function canEndTitle(text: string, end: number): boolean {
	return heads.has(text.charCodeAt(end - 1));
}

/** Whether the word that ends here goes on as a word that is no office: 委员|会. */
function goesOn(text: string, end: number, head: string): boolean {
	return (headContinuations[head] ?? []).some((next) => text.startsWith(next, end));
}

/** Characters that make another word of 原, and those that make one of 前: 中原, 赛前. */
const ofPlaces = /[太中平高草病三固]/;
const ofTimesBefore =
	/[太中平高草病三固赛会之以日目年月周天时事术产餐饭课战睡节岁生面眼跟空提此先行婚孕台门床车楼屋窗村院]/;

/** The word of time that ends at a position: 时任|石桥县人民医院院长. */
export function markEndingAt(
	text: string,
	end: number,
): { readonly word: string; readonly mark: NonNullable<TitleCore["mark"]> } | undefined {
	const past = wordEndingAt(text, end, pastWords);
	const present = wordEndingAt(text, end, presentWords);
	if (present && present.length > (past?.length ?? 0))
		return { word: present, mark: present === "挂职" ? "lent" : "present" };
	if (!past) return undefined;
	const before = text.charAt(end - past.length - 1);
	// 太原, 病前, 赛前|新民县人民医院院长
	const isWord = (past === "前" ? ofTimesBefore : ofPlaces).test(before);
	return isWord ? undefined : { word: past, mark: markOf(past) };
}

/** The kernel of the title that ends at a position, or undefined where none does. */
export function titleCoreEndingAt(text: string, end: number): TitleCore | undefined {
	const head = wordEndingAt(text, end, heads);
	if (head === undefined || goesOn(text, end, head)) return undefined;
	let start = end - head.length;
	const modifiers: string[] = [];
	for (;;) {
		const modifier = wordEndingAt(text, start, modifierWords);
		if (modifier === undefined) break;
		modifiers.unshift(modifier);
		start -= modifier.length;
	}
	const organ = wordEndingAt(text, start, organs) ?? "";
	start -= organ.length;
	const marked = markEndingAt(text, start);
	return {
		start,
		end,
		text: text.slice(start, end),
		organ,
		modifiers,
		head,
		mark: marked?.mark,
		markStart: start - (marked?.word.length ?? 0),
		isNeutral: neutralHeads.has(head) && !modifiers.includes("总"),
	};
}

/** The kernel of the title that begins at a position, as after a name (盛玮院长); the longest, at most 8 characters. */
export function titleCoreStartingAt(text: string, start: number): TitleCore | undefined {
	let found: TitleCore | undefined;
	for (let end = start + 2; end <= Math.min(start + 8, text.length); end++) {
		if (!canEndTitle(text, end)) continue;
		const core = titleCoreEndingAt(text.slice(start, end + 2), end - start);
		if (core && core.markStart === 0) found = { ...core, start, end, markStart: start };
	}
	return found;
}

/** A title of the record taken apart: the department before the kernel (普外一科 | 主任). */
export interface RecordedTitle {
	readonly text: string;
	readonly department: string;
	/** Undefined where its last word is not known as a title's; it is then compared as a whole. */
	readonly core: TitleCore | undefined;
}

export function recordedTitle(text: string): RecordedTitle {
	const core = titleCoreEndingAt(text, text.length);
	return { text, department: core ? text.slice(0, core.markStart) : "", core };
}

/** How a printed word stands to the recorded one: the same, a right short form, or another. */
export type Fit = "same" | "short" | "different";

/** How a printed kernel stands to a recorded one: the same, a correct short form, or another office. */
export function compareCores(printed: TitleCore, recorded: TitleCore): Fit {
	const headOf = ({ head }: TitleCore) => headNames[head] ?? head;
	// 石书记 of the 第一书记 of a village.
	if (printed.text === "书记" && villageHeads.has(recorded.head)) return "short";
	if (headOf(printed) !== headOf(recorded)) return "different";
	if (printed.text === recorded.text) return "same";
	const kept = recorded.modifiers.filter((modifier) => !droppableModifiers.has(modifier));
	const sameModifiers =
		printed.modifiers.join() === recorded.modifiers.join() ||
		printed.modifiers.join() === kept.join();
	if (!sameModifiers) return "different";
	if (printed.organ === recorded.organ || printed.organ === "") return "short";
	// 院党委书记 and 党委书记 are one office; the record may give the organ as the organisation.
	return recorded.organ === "" && printed.organ !== "纪委" ? "short" : "different";
}
