import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { isPart, wrongCount } from "./member-counts.ts";
import { isOfOtherTime } from "./member-times.ts";
import type { Passage } from "./passages.ts";
import { completeness, type Seat, seatsAt } from "./rosters.ts";

/** What a text may call some of an alliance's members, longer names first, and which they are. */
const classes: readonly (readonly [noun: string, has: (seat: Seat) => boolean])[] = [
	["分院", ({ role }) => role === "branch"],
	["中心卫生院", ({ name }) => name.endsWith("中心卫生院")],
	["卫生院", ({ name }) => name.endsWith("卫生院")],
	["社区卫生服务中心", ({ name }) => name.endsWith("社区卫生服务中心")],
	["中医医院", ({ name }) => /中医医?院$/.test(name)],
	["中医院", ({ name }) => /中医医?院$/.test(name)],
	["妇幼保健院", ({ name }) => name.endsWith("妇幼保健院")],
	["人民医院", ({ name }) => name.endsWith("人民医院")],
	["乡镇成员单位", ({ name }) => name.endsWith("卫生院")],
];
const digits = "(?<![\\d.第约近超余])(\\d{1,2}|[一二两三四五六七八九十]{1,3})";
const nouns = `(${classes.map(([noun]) => noun).join("|")})`;
const counted = new RegExp(
	`${digits}[家个所]((?:医联体|医共体|联盟|集团)?(?:成员|基层|乡镇|成员单位)?)${nouns}`,
	"g",
);
/** 表格有|7列，一列一家分院: as many columns as branches. */
const oneForEach = new RegExp(`${digits}([列栏块张台面间套本行页])，一\\2一[家个所]${nouns}`, "g");

/** Words before a number that say whose members are counted: 医联体的|4家中医医院. */
const ofAlliance = /(?:医共体|医联体|联盟|集团)(?:的|内|内的|各|所属|下属|下辖|所辖)?$/;
/** Words after which the number is of all: 总院与|7家分院, 由1家总院和|7家分院组成. */
const besideLead = /(?:总院|牵头医院|牵头单位)(?:与|和|及|、)$/;
/** 来自|5家卫生院, 甲、乙、丙|3家卫生院 may be some of them. */
const mayBePart = /(?:来自|有|中|等|先|先行|对|给|为|向|[、和与及][^，。；]{2,12})$/;
const ofAll = /^[^，。；]{0,4}(?:全部|全都|都|均|一齐|无一)/;

/** How many names or parts the sentence gives behind a number: 门诊量5.2万人次，其中|松江2.3万人次、万宝2.9万人次. */
function partsBehind(behind: string): number {
	// 4家乡镇分院的院长甲、乙、丙、丁|观礼
	const named = behind.split(/[，。；]/, 1)[0]?.split("、").length ?? 0;
	if (named > 1) return named;
	const parts = behind.split("。", 1)[0]?.split("其中")[1];
	return parts?.split(/[、，；]/).filter((each) => /^\p{Script=Han}+\d/u.test(each)).length ?? 0;
}

/** 让6家卫生院…, of a county's 医共体 that has five; 医联体的5家中医医院 of four: its members are all that there are. */
export function classProblems(
	record: ContentRecord,
	passage: Passage,
	id: string,
	day: string,
	named: ReadonlySet<string>,
): Problem[] {
	const told = [counted, oneForEach].flatMap((pattern) => [...passage.text.matchAll(pattern)]);
	if (told.length === 0 || !completeness(record, id)) return [];
	const isCounty = record.alliances.get(id)?.data.kind === "county-consortium";
	const seats = seatsAt(record, id, day);
	return told.flatMap((match) => {
		const [words, value = "", whose = "", noun = ""] = match;
		const number = numericValue(value);
		const end = match.index + words.length;
		const before = passage.text.slice(0, match.index);
		// Where the leading hospital is one of them, it may be counted or not.
		const ofNoun = seats.filter(classes.find(([each]) => each === noun)?.[1] ?? (() => false));
		// 3家乡镇分院: the fourth is a hospital of the county.
		const same = whose.endsWith("乡镇")
			? ofNoun.filter(({ name }) => name.endsWith("卫生院"))
			: ofNoun;
		const count = same.length;
		const isLeadOne = same.some(({ role }) => role === "lead");
		if (count < 2 || number === count || (isLeadOne && number === count - 1)) return [];
		if (Math.abs(number - count) > 2 || isPart.test(before)) return [];
		const isOwn = ofAlliance.test(before) || /^[^成基乡]/.test(whose);
		const isWhole =
			whose.length === 1 || besideLead.test(before) || ofAll.test(passage.text.slice(end));
		const isTooMany =
			number > count && (isOwn || isWhole || noun === "分院" || (isCounty && count > 2));
		// 和|5家卫生院的院长, in an article that names all six.
		const areNamed =
			number === count - 1 && count > 3 && same.every((each) => named.has(each.hospital));
		const isTooFew =
			number < count && ((isWhole && (isOwn || isCounty)) || (areNamed && !mayBePart.test(before)));
		if (!isTooMany && !isTooFew) return [];
		if (!isWhole && partsBehind(passage.text.slice(end)) === number) return [];
		if (isOfOtherTime(passage.text, match.index, end, day)) return [];
		const inRecord = `记录里 ${day} 的成员中有 ${count} 家${noun}`;
		return [wrongCount(passage, match, { words: inRecord }, id)];
	});
}
