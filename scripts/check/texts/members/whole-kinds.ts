import type { ContentRecord } from "../../../lib/record.ts";
import { namedHospitals } from "../hospitals/named-hospitals.ts";
import type { Passage } from "../passages.ts";
import type { Setting } from "./member-readings.ts";
import { seatsOfKind } from "./member-rolls.ts";
import type { MemberStatement } from "./member-statements.ts";
import { isPart, meansWhole } from "./whole-members.ts";

/** Words before a number that make of it what is left of the members. */
const isRest = /(?:其余|其他|另外)[^，。；]{0,2}$/;
/** Words before a number that say whose members are counted: 医联体的|4家中医医院. */
const ofAlliance = /(?:医共体|医联体|联盟|集团)(?:的|内|内的|各|所属|下属|下辖|所辖)?$/;
/** Words after which the number is of all: 总院与|7家分院, 由1家总院和|7家分院组成. */
const besideLead = /(?:总院|牵头医院|牵头单位)(?:与|和|及|、)$/;
/** 来自|5家卫生院, 甲、乙、丙|3家卫生院 may be some of them. */
const mayBePart = /(?:来自|有|中|等|先|先行|对|给|为|向|[、和与及][^，。；]{2,12})$/;
const ofAll = /^[^，。；]{0,4}(?:全部|全都|都|均|一齐|无一)/;
/** Of what the whole is made up: 成员单位8家，其中|分院6家、. */
const inParts = /(?:其中|包括|有|即|含|、|，|：|；)$/;
const whole = /成员[^。]*家|家[^，。]{0,8}(?:成员|单位)/;

/** How many names or parts the sentence gives behind a number: 门诊量5.2万人次，其中|松江2.3万人次、万宝2.9万人次. */
function partsBehind(behind: string): number {
	// 4家乡镇分院的院长甲、乙、丙、丁|观礼
	const named = behind.split(/[，。；]/, 1)[0]?.split("、").length ?? 0;
	if (named > 1) return named;
	const parts = behind.split("其中")[1];
	return parts?.split(/[、，；]/).filter((each) => /^\p{Script=Han}+\d/u.test(each)).length ?? 0;
}

/** 桃县的|4家卫生院, of an alliance of several counties: those of one of them. */
function isOfOneCounty(record: ContentRecord, id: string, before: string): boolean {
	const [, place = ""] = /(\p{Script=Han}{2}[县市区旗])(?:域|内|境内)?的?$/u.exec(before) ?? [];
	const region = record.alliances.get(id)?.data.region;
	return place !== "" && !`${region?.city ?? ""}${region?.county ?? ""}`.includes(place.slice(-2));
}

/** Whether a number of one kind of members says that these are all of that kind, of which the record has `count`. */
export function kindIsWhole(
	{ record, article, day }: Setting,
	passage: Passage,
	{ number, noun, form, before, after, words, index, isGrown, from }: MemberStatement,
	id: string,
	right: readonly number[],
	isTied: boolean,
): boolean {
	const count = Math.max(...right);
	// 医共体的|9家分院 are more than it has, however far off.
	const isBeyond = noun.endsWith("分院") && number > count && ofAlliance.test(before);
	if (!isBeyond && right.every((each) => Math.abs(number - each) > 2)) return false;
	if (form === "is") return true;
	if (isGrown || from) return true;
	if (form === "before")
		return (
			inParts.test(before) &&
			whole.test(passage.text.slice(0, index)) &&
			/^(?:$|[，。；、）])/.test(after)
		);
	if (isPart.test(before) || isRest.test(before) || isOfOneCounty(record, id, before)) return false;
	if (isTied) return true;
	if (count < 2) return false;
	const isOwn = ofAlliance.test(before) || /(?:医共体|医联体|联盟|集团|成员)/.test(words);
	const isCounty = record.alliances.get(id)?.data.kind === "county-consortium";
	const isAll = besideLead.test(before) || ofAll.test(after);
	if (number > count)
		return (
			(isOwn || isAll || noun.endsWith("分院") || (isCounty && count > 2)) &&
			(isAll || partsBehind(after) !== number)
		);
	// 和|5家卫生院的院长, in an article that names all six.
	const named = new Set(namedHospitals(record, article).flatMap(({ ids }) => ids));
	const areNamed =
		number === count - 1 &&
		count > 3 &&
		seatsOfKind(record, id, noun, day).some(
			(seats) => seats.length === count && seats.every(({ hospital }) => named.has(hospital)),
		);
	// 5家分院院长和|新任的己镇分院院长.
	const goesOn = /^[^，。；]{0,4}[和与及、]/.test(after);
	const isFew =
		(isAll && (isOwn || isCounty)) ||
		(noun === "分院" &&
			count > 3 &&
			number === count - 1 &&
			!goesOn &&
			meansWhole(before, after)) ||
		(areNamed && !mayBePart.test(before));
	return isFew && (isAll || partsBehind(after) !== number);
}
