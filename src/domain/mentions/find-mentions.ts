import { looksLike } from "./alike.ts";
import { findBareSlips } from "./bare-slips.ts";
import { readTitlesBeside } from "./beside-name.ts";
import { creditsIn } from "./credits.ts";
import { definitionsIn } from "./definitions.ts";
import { findDottedSlips } from "./dotted-slips.ts";
import { isCalledSo, isSpoken } from "./forms-of-address.ts";
import { judgeMention } from "./judge-mention.ts";
import type { Mention } from "./mention.ts";
import { canEndName, standsAsName } from "./name-shape.ts";
import { findNeighbourSlips } from "./neighbour-slips.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { FoundMention, Knowledge, Reading, Setting } from "./reading.ts";
import { slipBetween } from "./slips.ts";
import { blankOut, type Squeezed, squeeze } from "./squeeze.ts";
import { findStrangers } from "./strangers.ts";
import { findSurnameSlips } from "./surname-slips.ts";
import type { TitlePhrase } from "./title-phrase.ts";

const sentenceEnd = /[。！？!?\n\u2028]/;

/** The sentence around a position, and where it begins. */
function sentenceAround(text: string, index: number): { sentence: string; start: number } {
	let start = index;
	while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) start--;
	const length = text.slice(index).search(sentenceEnd);
	return { sentence: text.slice(start, length < 0 ? text.length : index + length), start };
}

/** The days that the sentence around a position names with their year, as exactly as it does. */
function daysOfSentence(text: string, index: number): string[] {
	if (!text.includes("年")) return [];
	const { sentence, start } = sentenceAround(text, index);
	// 2023年，…。同年4月，…: the year that was named before.
	const before = /同年|当年|那年/.test(sentence)
		? [...text.slice(Math.max(0, start - 200), start).matchAll(/((?:19|20)\d{2})年/g)].at(-1)?.[1]
		: undefined;
	const named = [
		...sentence.matchAll(/((?:19|20)\d{2})年(?!度)(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g),
	].map((match) =>
		[match[1], match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].filter(Boolean).join("-"),
	);
	return before ? [...named, before] : named;
}

/** The days from which the sentence around a position says that something holds: 9月1日起，高峰接任主任. */
function daysToCome(text: string, index: number, year: string): string[] {
	const sentence =
		text
			.slice(Math.max(0, index - 40), index)
			.split(sentenceEnd)
			.at(-1) ?? "";
	return [...sentence.matchAll(/(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日起/g)].map((match) =>
		[match[1] ?? year, match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].join("-"),
	);
}

/** Finds every person in a text: those of the record, those whom a title announces, slips of names, and credits. */
export function findMentions(source: string, knowledge: Knowledge, setting: Setting): Mention[] {
	const squeezed = blankOut(squeeze(source), definitionsIn);
	const { text } = squeezed;
	const reading: Reading = {
		text,
		knowledge,
		setting,
		daysAt: (index) => [
			setting.day,
			...(setting.alsoDays ?? []),
			...daysToCome(text, index, setting.day.slice(0, 4)),
			// 2025年以来: the year or month of the day itself says nothing of an earlier office.
			...daysOfSentence(text, index)
				.filter((day) => day < setting.day && !setting.day.startsWith(day))
				// 2020年年底: a year alone is any day of it.
				.flatMap((day) => (day.length === 4 ? [day, `${day}-12-31`] : [day])),
		],
	};
	const isNear = (word: string) =>
		word.length > 1 && word.length < 5 && knowledge.slips.near(word).length > 0;
	const credits = creditsIn(source, isNear);
	const known = findKnown(reading);
	const strangers = findStrangers(reading, known);
	const beside = findNeighbourSlips(reading, [...known, ...strangers]);
	const read = [...known, ...strangers, ...beside];
	const dotted = findDottedSlips(reading, read);
	const surnames = findSurnameSlips(reading, [...read, ...dotted]);
	const slips = findBareSlips(reading, [...read, ...dotted, ...surnames]);
	const named = [...read, ...dotted, ...surnames, ...slips].filter(
		(mention) => !isSomebodyElse(text, mention, knowledge),
	);
	const found = named.map((mention) => inSource(mention, squeezed));
	return [
		...found.filter(
			({ nameStart, person, kind }) =>
				(person !== undefined && kind === "office") ||
				!credits.some(({ start }) => start === nameStart),
		),
		...credits
			.filter(
				({ start }) =>
					!found.some(
						(mention) =>
							mention.kind === "office" &&
							mention.nameStart === start &&
							mention.person !== undefined,
					),
			)
			.map(
				({ role, name, start, end }): Mention => ({
					...slipOfCredit(name, knowledge, setting),
					start,
					end,
					nameStart: start,
					name,
					kind: "credit",
					namesakes: [],
					organisation: undefined,
					titles: [role],
					judgements: [],
				}),
			),
	].sort((a, b) => a.nameStart - b.nameStart);
}

/**
 * Whom a credited name may be a slip of: the same sound of three characters, or somebody of the article or of an
 * organisation that it names.
 */
function slipOfCredit(
	name: string,
	{ people, slips }: Knowledge,
	{ expected, related }: Setting,
): Pick<Mention, "person" | "verdict"> {
	const none = { person: undefined, verdict: "一致" } as const;
	if (people.named(name).length > 0) return none;
	const near = slips
		.near(name)
		.flatMap((right) => people.named(right).map(({ id }) => ({ right, id })))
		.find(({ right, id }) => {
			const slip = slipBetween(name, right);
			if (right.length !== name.length) return false;
			if (expected.has(id) || related?.has(id))
				return (
					name.length > 2 ||
					slip === "sound" ||
					[0, 1].some((index) => looksLike(name.charAt(index), right.charAt(index)))
				);
			return slip === "sound";
		});
	return near ? { person: near.id, verdict: "疑似错名" } : none;
}

/**
 * Whether a name that is nearly somebody's is another's: 李小民、李爱民. He stands rightly in the same sentence, and the
 * one character between them neither sounds nor looks like his.
 */
function isSomebodyElse(
	text: string,
	{ verdict, name, nameStart, person, phrase }: FoundMention,
	{ people }: Knowledge,
): boolean {
	if (verdict !== "疑似错名" || person === undefined || name.length !== 3) return false;
	// A title before it says whose name it is.
	if (phrase?.end === nameStart) return false;
	const right = people.byId.get(person)?.person.name;
	if (right === undefined || slipBetween(name, right) !== "character") return false;
	const off = [0, 1, 2].filter((at) => name.charAt(at) !== right.charAt(at));
	const isAlike = off.some((at) => looksLike(name.charAt(at), right.charAt(at)));
	return off.length === 1 && !isAlike && sentenceAround(text, nameStart).sentence.includes(right);
}

/** A mention at the places of the source text. */
function inSource({ phrase: _, ...mention }: FoundMention, { sourceOf }: Squeezed): Mention {
	return {
		...mention,
		start: sourceOf(mention.start),
		end: sourceOf(mention.end - 1) + 1,
		nameStart: sourceOf(mention.nameStart),
	};
}

/** Whether the first or last character of a name of three or more is printed twice: 陈书敏敏院长; not 主任|任晓东. */
const isDoubled = (text: string, end: number, name: string, isAfterTitle: boolean) =>
	name.length > 2 &&
	// 潘志远|远程会诊 is the beginning of a word.
	((text.charAt(end) === name.at(-1) &&
		text.charAt(end + 1) !== name.at(-1) &&
		canEndName(text, end + 1)) ||
		(!isAfterTitle && text.charAt(end - name.length - 1) === name.charAt(0)));

/**
 * Whether a title behind a name is how one of some people may be called: 马千里主任 of a 副主任; of one who left the office,
 * in speech or where the article says that he did.
 */
function isAddress(
	{ text, setting }: Reading,
	{ phrase, verdict }: FoundMention,
	nameEnd: number,
	bearers: readonly IndexedPerson[],
): boolean {
	const isFormer = bearers.some(({ id }) => setting.former?.has(id));
	if (verdict !== "不符" && !isFormer && !isSpoken(text, nameEnd)) return false;
	const [title, ...more] = phrase?.titles ?? [];
	if (!phrase || !title || more.length > 0 || phrase.start !== nameEnd) return false;
	// 尹海涛　市一院骨科主任 says whose office it is.
	if (verdict === "不符" && title.holder.kind !== "none") return false;
	return title.core.organ === "" && bearers.some(({ person }) => isCalledSo(person, title.core));
}

/** The people of the record in a text, each judged. */
function findKnown(reading: Reading): FoundMention[] {
	const { text, knowledge, setting } = reading;
	const names = knowledge.people.namesIn(text);
	const starts = new Set(names.map(({ start }) => start));
	const found: FoundMention[] = [];
	let floor = 0;
	for (const { start, name } of names) {
		const end = start + name.length;
		const bearers = knowledge.people.named(name);
		const isExpected = bearers.some(({ id }) => setting.expected.has(id));
		const phrase = readTitlesBeside(text, { start, end }, floor, knowledge.organisations, (index) =>
			starts.has(index),
		);
		const judge = (beside: TitlePhrase | undefined) =>
			judgeMention({ reading, start, name, phrase: beside, bearers, before: found.at(-1) });
		const told = judge(phrase);
		const isLeft =
			(told.verdict === "过时" || told.verdict === "不符") &&
			isAddress(reading, told, end, bearers);
		const mention = isLeft ? judge(undefined) : told;
		const isAfterTitle = phrase?.end === start;
		// A title that fits says that 宋浩|摄 is no name of three.
		const isSure = isAfterTitle && (mention.verdict === "一致" || mention.verdict === "简称");
		if (!isSure && !standsAsName(text, start, name, isExpected)) continue;
		found.push(
			isDoubled(text, end, name, isAfterTitle) ? { ...mention, verdict: "疑似错名" } : mention,
		);
		floor = Math.max(end, mention.end);
	}
	return found;
}
