import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { countOf, wrongCount } from "./member-counts.ts";
import type { Passage } from "./passages.ts";
import { completeness, membersIn, seatsAt } from "./rosters.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Whether a number is of another time than the article's: 由7家成员单位增至8家, 成立之初, 2019年, 将达到. */
export function isOfOtherTime(text: string, start: number, end: number, day: string): boolean {
	const clause = /[^，、。；！？]*$/.exec(text.slice(0, start))?.[0] ?? "";
	const rest = /^[^，。；！？]*/.exec(text.slice(end))?.[0] ?? "";
	// 退出后，成员单位为7家，此次签约后增至8家
	const further = /^[^。！？]*/.exec(text.slice(end))?.[0] ?? "";
	// 从成立时的8家发展到现在的|9家
	if (/(?:现在|目前|如今|现有)的?$/.test(clause)) return false;
	const years = [...clause.matchAll(/((?:19|20)\d{2})年/g)].map(([, year]) => year);
	return (
		(/[由从]$/.test(clause) && /[增扩展长壮]/.test(rest)) ||
		/(?:此次|这次|本次|今天|签约|加入)[^。，；]{0,6}(?:增至|增加到|达到|扩大到|变为)/.test(
			further,
		) ||
		// 永峡县医院退出后，成员单位为7家；…加入后，又回到8家
		/(?:退出|成立|组建)(?:后|时)，[^，。；]{0,12}$/.test(text.slice(0, start)) ||
		/成立时|之初|最初|起初|原有|原来|当初|当年|曾|此前|以前|力争|计划|预计|目标/.test(clause) ||
		// 将达到15家 is to come; 经验将向9家成员单位推广 counts today's.
		/将[^，。；]{0,4}(?:[达增扩发突覆吸纳超]|有$|[到至为]$|新)[^，。；]{0,6}$/.test(clause) ||
		(years.length > 0 && !years.includes(day.slice(0, 4)))
	);
}

/**
 * Whether a number was right in the year that its sentence tells of: 2024年，护理部…，到10家成员单位培训. Each month of it
 * may be meant, and some of the members of that time too: 去年的督查覆盖7家成员单位.
 */
export function isRightThen(
	record: ContentRecord,
	id: string,
	number: number,
	sentence: string,
	day: string,
): boolean {
	const now = Number(day.slice(0, 4));
	const told = [...sentence.matchAll(/((?:19|20)\d\d)年|(去年|上年)|(前年)/g)].map(
		([, year, last, before]) => (year ? Number(year) : last ? now - 1 : before ? now - 2 : now),
	);
	const years = [...new Set(told)].filter((year) => year !== now);
	return years.some((year) =>
		Array.from({ length: 13 }, (_, month) =>
			month === 12 ? `${year}-12-31` : `${year}-${String(month + 1).padStart(2, "0")}-01`,
		).some((each) => number <= Math.max(0, ...(countOf(record, id, each)?.right ?? []))),
	);
}

const count = "(\\d+|[一二两三四五六七八九十百]+)家";
const atFirst = new RegExp(
	`(?:最初|起初|成立之初|成立时|创立时|组建时)(?:的?(?:只有|仅有|共有|有)?|，?成员单位(?:（含牵头[^（）]{0,10}）)?(?:为|有|共)?)${count}`,
	"g",
);
const inYear = new RegExp(
	`((?:19|20)\\d\\d)年[^，。；\\d]{0,6}，?(?:已经?)?(?:是|有|达到|增至|发展到|扩大到)了?${count}(?=[，。；]|成员)`,
	"g",
);
const thatYear = new RegExp(
	`(?:那一?年)，?[^，。；\\d]{0,8}(?:只有|仅有|共有|有)${count}成员`,
	"g",
);

/** 联盟2023年6月8日成立，最初的4家单位都是中医院: the alliance's own first members. */
const foundedThen = /(?:联盟|医联体|医共体|集团)[^，。；]{0,14}(?:成立|组建|启动)/;

/** Counts of another time, where the record knows it: 由最初的5家, 到了2025年，已经是7家, 那一年，只有5家成员单位. */
export function pastProblems(record: ContentRecord, passage: Passage, id: string): Problem[] {
	const { text } = passage;
	if (!text.includes("家")) return [];
	const founded = record.alliances.get(id)?.data.founded;
	const told = [
		...[...text.matchAll(atFirst)].map((match) => ({
			match,
			year: founded?.slice(0, 4),
			value: match[1],
		})),
		...[...text.matchAll(inYear)].map((match) => ({ match, year: match[1], value: match[2] })),
		...[...text.matchAll(thatYear)].map((match) => ({
			match,
			year: [...text.slice(0, match.index).matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1],
			value: match[1],
		})),
	];
	const complete = told.length > 0 && completeness(record, id);
	if (!complete) return [];
	return told.flatMap(({ match, year, value }): Problem[] => {
		// 各地、三县 of another thing: the sentence itself speaks of the members, or of the alliance that was founded.
		const sentence = sentenceAt(text, match.index);
		const isOfMembers = /成员/.test(sentence);
		if (year === undefined || !(isOfMembers || foundedThen.test(sentence))) return [];
		const seats = Array.from({ length: 13 }, (_, month) =>
			month === 12 ? `${year}-12-31` : `${year}-${String(month + 1).padStart(2, "0")}-01`,
		)
			.map((day) => seatsAt(record, id, day))
			.filter((each) => membersIn(each) > 0);
		const counts = [
			...(isOfMembers && complete === "with-lead" ? [] : seats.map(membersIn)),
			...(isOfMembers && complete === "without-lead" ? [] : seats.map(({ length }) => length)),
		];
		const number = numericValue(value ?? "");
		const [least, most] = [Math.min(...counts), Math.max(...counts)];
		if (counts.length === 0 || (number >= least && number <= most)) return [];
		const words = `按成员加入和退出的日期，${year} 年是 ${least === most ? most : `${least} 至 ${most}`} 家`;
		return [wrongCount(passage, match, { words }, id)];
	});
}
