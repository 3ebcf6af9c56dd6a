import { earliest } from "../../../src/domain/dates.ts";
import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { countOf, dayBefore, wrongCount } from "./member-counts.ts";
import type { Passage } from "./passages.ts";
import { completeness, joinedUntil, seatsAt } from "./rosters.ts";
import { sentenceAt, sentenceBefore } from "./sentence-at.ts";

const count = "(\\d+|[一二两三四五六七八九十]+)家";
const grown = new RegExp(
	`[由从]${count}(?:增加|增|扩大|扩展|扩|发展|变|上升)[到至为成]了?${count}`,
	"g",
);

/** So many days after a joining a text still tells of it without a name. */
const recent = 56;
const isRecent = (joined: string, day: string) =>
	Date.parse(day) - Date.parse(joined) <= recent * 86_400_000;

/** The words of the clause before two numbers, which say what grew: 成员单位|由5家增至7家; not 成员单位…，其中分院|由5家增至6家. */
const headOf = ({ text }: Passage, index: number) =>
	/[^，。；]*，?$/.exec(text.slice(Math.max(0, index - 16), index))?.[0] ?? "";

/** The day on which the one joined of whom a sentence tells: named in it, or the last one of these weeks. */
function joiningOf(
	record: ContentRecord,
	id: string,
	day: string,
	sentence: string,
): string | undefined {
	const named = seatsAt(record, id, day).filter(
		({ name, role }) => role !== "lead" && sentence.includes(name),
	);
	const [one, ...others] = named.flatMap(({ from }) => (from ? [earliest(from)] : []));
	if (one !== undefined) return others.length === 0 ? one : undefined;
	const last = joinedUntil(record, id, day).at(-1);
	return last !== undefined && isRecent(last, day) ? last : undefined;
}

/** 由12家增至13家, where the one that joined made twelve of eleven: both numbers are off by the same. */
export function shiftedGrowth(
	record: ContentRecord,
	passage: Passage,
	id: string,
	day: string,
): Problem[] {
	const told = [...passage.text.matchAll(grown)];
	const complete = told.length > 0 && completeness(record, id);
	if (!complete) return [];
	return told.flatMap((match) => {
		const [from, to] = [numericValue(match[1] ?? ""), numericValue(match[2] ?? "")];
		const sentence = sentenceAt(passage.text, match.index);
		const head = headOf(passage, match.index);
		const joined = joiningOf(record, id, day, sentence);
		if (to !== from + 1 || joined === undefined || !head.includes("成员")) return [];
		const [before] = countOf(record, id, dayBefore(joined))?.right ?? [];
		const [after] = countOf(record, id, joined)?.right ?? [];
		if (before === undefined || after !== before + 1) return [];
		const shift = from - before;
		// Counted without the one that leads, or with it, as the record does not.
		const isOtherWay = shift === (complete === "with-lead" ? -1 : 1);
		const isStated = /含牵头/.test(head) && complete === "with-lead";
		if (shift === 0 || Math.abs(shift) > 2 || (isOtherWay && !isStated)) return [];
		const words = `按成员加入的日期，${joined} 由 ${before} 家增至 ${after} 家`;
		return [wrongCount(passage, match, { words }, id)];
	});
}

/** A time that reaches back beyond the last joining: 八年来, 三年间, 任内, 自成立以来. */
const spanOfYears = /[年周]来|年间|周年|任内|以来|成立(?:之初|时|至今)/;

/** Ways of growing of which the record may tell the beginning: 由5家增至7家. */
const grownTo =
	/[由从](\d+|[一二两三四五六七八九十]+)家(?:增加|增|扩大|扩展|发展)[到至]了?(\d+|[一二两三四五六七八九十]+)家/g;

/** 由5家增至7家, where the last to join made seven of six. */
export function grownProblems(
	record: ContentRecord,
	passage: Passage,
	id: string,
	day: string,
): Problem[] {
	const told = [...passage.text.matchAll(grownTo)];
	if (told.length === 0 || !completeness(record, id)) return [];
	const joined = joinedUntil(record, id, day).at(-1);
	const after = countOf(record, id, day)?.right ?? [];
	const [before] = joined ? (countOf(record, id, dayBefore(joined))?.right ?? []) : [];
	// 任内由3家增加到5家 tells of years: only a joining of these weeks is the one that is meant.
	if (before === undefined || !isRecent(joined ?? day, day)) return [];
	return told.flatMap((match) => {
		const [, from = "", to = ""] = match;
		const isOf = headOf(passage, match.index).includes("成员");
		// Of another time, or counted with the one that leads.
		if (!isOf || !after.includes(numericValue(to)) || numericValue(from) === before) return [];
		// 成立八年来，由8家增至20家 begins with the founding; a slip is near what the last joining made.
		const off = Math.abs(numericValue(from) - before);
		if (off > 2 || spanOfYears.test(sentenceBefore(passage.text, match.index))) return [];
		const words = `按成员加入的日期，${joined} 以前是 ${before} 家`;
		return [wrongCount(passage, match, { words }, id)];
	});
}
