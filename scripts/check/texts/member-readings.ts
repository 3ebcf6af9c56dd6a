import type { ContentRecord, Entry } from "../../lib/record.ts";
import type { ToldTime } from "./member-days.ts";
import { meansAll } from "./member-kinds.ts";
import type { Roll } from "./member-rolls.ts";
import type { MemberStatement } from "./member-statements.ts";
import type { Passage } from "./passages.ts";

/** What the numbers of one article are compared with. */
export interface Setting {
	readonly record: ContentRecord;
	readonly article: Entry<"articles">;
	readonly day: string;
	/** Whether the article counts the members without the leading hospital somewhere, and says so. */
	readonly countsWithout: boolean;
}

/** Whether a passage counts the members without the leading hospital, and says so. */
const withoutLead =
	/除(?:了|去)?[^，。；、]{1,16}[外余]，?的?(?!其[余他])[^，。；]{0,6}[\d一二两三四五六七八九十]|不含牵头/;
export const saysWithout = ({ text }: Passage): boolean => withoutLead.test(text);

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

/** The numbers of a roll that a statement may give, by what it says of the leading hospital and of those left out. */
export function numbersOf(
	{ record, countsWithout }: Setting,
	statement: MemberStatement,
	roll: Roll,
	id: string,
): readonly number[] {
	const { right, other, holdsLead } = roll;
	const { noun, lead, besides, before } = statement;
	const [withIt, without] = holdsLead ? [right, other] : [other, right];
	const isOfLead = besides && namesOfLead(record, id).some((name) => besides.includes(name));
	// 除己镇分院外的5家分院: who else is left out is for lists to tell.
	if (besides !== undefined && !isOfLead) return [];
	if (!meansAll(noun)) return right;
	if (isOfLead) return without;
	if (lead === "with") return withIt;
	if (lead === "without") return without;
	const isOfMembers = /成员/.test(noun) || before.includes("成员");
	if (!isOfMembers) return [...right, ...other];
	return countsWithout && !statement.isGrown ? [...right, ...without] : right;
}

/** 单位 and 医院 are the alliance's members only where the sentence says so: 12家单位（含牵头单位）, 首批7家单位. */
export function countsMembers(
	{ noun, lead, before, after }: MemberStatement,
	time: ToldTime,
): boolean {
	if (!/^(?:单位|医院|医疗机构)$/.test(noun)) return true;
	if (after.startsWith("之一") && /联盟|医联体|医共体|集团/.test(before)) return true;
	return (
		lead !== undefined ||
		(time.kind === "founding" &&
			/联盟|医联体|医共体|集团/.test(before) &&
			(/成立，$/.test(before) || /^(?:$|[，。；]|之一|都|均|加入|入盟|组成|结成)/.test(after)))
	);
}

/** Whether a number stands beside the hospital that leads, and leaves it out: 市二院和|12家成员单位, of 13 with it. */
export function isBesideLead(
	{ record }: Setting,
	{ number, form, lead, isGrown, before, after }: MemberStatement,
	roll: Roll,
	right: readonly number[],
	id: string,
): boolean {
	if (!roll.holdsLead || form !== "after" || lead || isGrown || !right.includes(number + 1))
		return false;
	const behind = after.startsWith("中") ? "" : after;
	const told = `${before.replace(speech, "")}，${behind}`.replace(ofAlliance, "");
	return namesOfLead(record, id).some((each) => told.includes(each));
}
