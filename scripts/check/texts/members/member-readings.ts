import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Passage } from "../passages.ts";
import { joinFirst, type ToldTime } from "./member-days.ts";
import { meansAll } from "./member-kinds.ts";
import type { Roll } from "./member-rolls.ts";
import { isByFounders, listedBefore, type MemberStatement } from "./member-statements.ts";
import { toldNumbers } from "./told-numbers.ts";

/** What the numbers of one article are compared with. */
export interface Setting {
	readonly record: ContentRecord;
	readonly article: Entry<"articles">;
	readonly day: string;
	/** Whether the article counts the members without the leading hospital somewhere, or with it, and says so. */
	readonly countsWithout: boolean;
	readonly countsWith: boolean;
}

/** Whether a passage counts the members without the leading hospital, and says so. */
const withoutLead =
	/除(?:了|去)?[^，。；、]{1,16}[外余]，?的?(?!其[余他])[^，。；]{0,6}[\d一二两三四五六七八九十]|不含牵头/;
export const saysWithout = ({ text }: Passage): boolean => withoutLead.test(text);

/** Whether a passage says that the leading hospital is counted: 成员单位（含牵头单位）13家, 加上牵头的市医院，一共是13家. */
export const saysWith = ({ text }: Passage): boolean =>
	/(?<!不)(?:含|包括|连同)牵头|(?:加上|算上|连)牵头[^。；]{2,20}?[\d两二三四五六七八九十]家/.test(
		text,
	);

/** Whose words a sentence gives: 市一院院长某某说，|医联体12家成员单位…. */
const speech = /^.*(?:说|指出|强调|表示|介绍|要求|宣布|提出|回忆)，/;
/** The name of an alliance holds that of the hospital that leads it: 市一院（以下简称…）医联体. */
const ofAlliance =
	/[^，。；、（）]{2,16}(?:医院|保健院|院)(?:（[^（）]*）)?(?=医联体|医共体|医疗集团|医疗联合体)/g;
/** The names by which a text may call the hospital that leads an alliance. */
function namesOfLead(record: ContentRecord, id: string): readonly string[] {
	const lead = record.alliances.get(id)?.data.lead;
	const data = lead && record.hospitals.get(lead.id)?.data;
	return data ? [data.name, ...data.shortNames, "牵头", "总院"] : [];
}

/** What an article states of all members of an alliance elsewhere: 成员单位增至7家, 现在是7家. */
function toldElsewhere({ record, article }: Setting, statement: MemberStatement, id: string) {
	return toldNumbers(record, article).numbers.flatMap(({ ids, statement: other, time }) =>
		other !== statement &&
		ids[0] === id &&
		time?.kind === "now" &&
		other.noun.startsWith("成员") &&
		other.lead === undefined &&
		other.besides === undefined &&
		(other.isGrown || other.form !== "after")
			? [other.number]
			: [],
	);
}

/** The numbers of a roll that a statement may give, by what it says of the leading hospital and of those left out. */
export function numbersOf(
	setting: Setting,
	statement: MemberStatement,
	roll: Roll,
	id: string,
): readonly number[] {
	const { record, countsWithout, countsWith } = setting;
	const { right, other, holdsLead } = roll;
	const { noun, form, lead, besides, before } = statement;
	const [withIt, without] = holdsLead ? [right, other] : [other, right];
	const isOfLead = besides && namesOfLead(record, id).some((name) => besides.includes(name));
	// 除己镇分院外的5家分院: who else is left out is for lists to tell.
	if (besides !== undefined && !isOfLead) return [];
	if (!meansAll(noun)) return right;
	if (isOfLead) return without;
	if (lead === "with") return withIt;
	if (lead === "without") return without;
	if (isByFounders(statement)) return [...right, ...withIt];
	const isOfMembers =
		/成员/.test(noun) || before.includes("成员") || joinFirst.test(statement.after);
	if (!isOfMembers) return [...right, ...other];
	// 中医院加入，“一家人”增至7家, of which the text says that they are so many 加上牵头的县医院.
	if (countsWith && form === "bare" && !before.includes("成员")) return [...right, ...withIt];
	if (countsWithout && !statement.isGrown) return [...right, ...without];
	const { members } = roll;
	const elsewhere = members && isOfMembers ? toldElsewhere(setting, statement, id) : [];
	// 成员单位增至8家, the leading hospital among them, where the same text counts 7 without it.
	return members && elsewhere.length > 0 && elsewhere.every((each) => members.includes(each))
		? members
		: right;
}

const isAlliance = /联盟|入盟|医联体|医共体|集团/;
/** 单位 and 医院 are the alliance's members only where the sentence says so: 12家单位（含牵头单位）, 首批7家单位. */
export function countsMembers(statement: MemberStatement, time: ToldTime): boolean {
	const { noun, lead, before, after, from } = statement;
	if (!/^(?:单位|医院|医疗机构)$/.test(noun)) return true;
	if (lead !== undefined || before.endsWith("牵头")) return true;
	if (!isAlliance.test(before + after)) return false;
	if (from || isByFounders(statement) || after.startsWith("之一")) return true;
	return (
		time.kind === "founding" &&
		(/成立，$/.test(before) || /^(?:$|[，。；]|之一|中|都|均|加入|入盟|组成|结成)/.test(after))
	);
}

/** What states the whole: 目前有|12家成员单位. */
const states = /[有由共达是为]$/;

/**
 * Whether a number leaves out the hospital that leads, of 13 with it: 市二院和|12家成员单位; a headline's 12家成员单位齐练兵,
 * and |12家成员单位各派3人 in an article that says elsewhere 13家（含牵头单位）.
 */
export function leavesLeadOut(
	{ record, countsWith }: Setting,
	{ kind }: Passage,
	{ number, form, lead, isGrown, before, after }: MemberStatement,
	roll: Roll,
	right: readonly number[],
	id: string,
): boolean {
	if (!roll.holdsLead || form !== "after" || lead || isGrown || !right.includes(number + 1))
		return false;
	if ((countsWith || kind === "title") && !states.test(before)) return true;
	const behind = after.startsWith("中") ? "" : after;
	const told = `${before.replace(speech, "")}，${behind}`.replace(ofAlliance, "");
	return namesOfLead(record, id).some((each) => told.includes(each));
}

/** Whether the text itself lists as many right behind a number, or before it: 8家成员单位是：甲、乙、…. */
export function isListed({ number, before, after }: MemberStatement): boolean {
	const list =
		/^[^，。；：、]{0,6}(?:：|——|（)([^。；）]*)/.exec(after)?.[1] ??
		listedBefore.exec(before)?.[1];
	if (list === undefined || number < 2) return false;
	return [/、/, /[、和与及]/].some((mark) => list.split(mark).length === number);
}
