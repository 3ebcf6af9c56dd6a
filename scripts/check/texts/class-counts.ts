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
const counted = new RegExp(
	`(?<![\\d.第约近超余])(\\d{1,2}|[一二两三四五六七八九十]{1,3})[家个所]((?:医联体|医共体|联盟|集团)?(?:成员|基层|乡镇|成员单位)?)(${classes.map(([noun]) => noun).join("|")})`,
	"g",
);

/** Words before a number that say whose members are counted: 医联体的|4家中医医院. */
const ofAlliance = /(?:医共体|医联体|联盟|集团)(?:的|内|内的|各|所属|下属|下辖|所辖)?$/;
/** Words after which the number is of all: 总院与|7家分院, 由1家总院和|7家分院组成. */
const besideLead = /(?:总院|牵头医院|牵头单位)(?:与|和|及|、)$/;
const ofAll = /^[^，。；]{0,4}(?:全部|全都|都|均|一齐|无一)/;

/** 让6家卫生院…, of a county's 医共体 that has five; 医联体的5家中医医院 of four: its members are all that there are. */
export function classProblems(
	record: ContentRecord,
	passage: Passage,
	id: string,
	day: string,
): Problem[] {
	const told = [...passage.text.matchAll(counted)];
	if (told.length === 0 || !completeness(record, id)) return [];
	const isCounty = record.alliances.get(id)?.data.kind === "county-consortium";
	const seats = seatsAt(record, id, day);
	return told.flatMap((match) => {
		const [words, digits = "", whose = "", noun = ""] = match;
		const number = numericValue(digits);
		const end = match.index + words.length;
		const before = passage.text.slice(0, match.index);
		// Where the leading hospital is one of them, it may be counted or not.
		const same = seats.filter(classes.find(([each]) => each === noun)?.[1] ?? (() => false));
		const count = same.length;
		const isLeadOne = same.some(({ role }) => role === "lead");
		if (count < 2 || number === count || (isLeadOne && number === count - 1)) return [];
		if (Math.abs(number - count) > 2 || isPart.test(before)) return [];
		const isOwn = ofAlliance.test(before) || /^(?:医|联盟|集团)/.test(whose);
		const isWhole = besideLead.test(before) || ofAll.test(passage.text.slice(end));
		const isTooMany =
			number > count && (isOwn || isWhole || noun === "分院" || (isCounty && count > 2));
		const isTooFew = number < count && isWhole && (isOwn || isCounty);
		if (!isTooMany && !isTooFew) return [];
		if (isOfOtherTime(passage.text, match.index, end, day)) return [];
		const inRecord = `记录里 ${day} 的成员中有 ${count} 家${noun}`;
		return [wrongCount(passage, match, { right: [count], words: inRecord }, id)];
	});
}
