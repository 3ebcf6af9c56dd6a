import { dayBefore, earliest } from "../../../../src/domain/dates.ts";
import { numericValue } from "../../../../src/domain/metrics.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { completeness } from "./completeness.ts";
import { everJoined, rollOf } from "./member-rolls.ts";
import { nextChange, seatsAt } from "./rosters.ts";

/** A place among the members, in the order of their joining: 成为医联体|第14家成员单位, |第六家成员单位上线远程影像. */
export interface MemberOrdinal {
	readonly index: number;
	readonly words: string;
	readonly number: number;
	readonly noun: string;
	readonly before: string;
	/** Whether the sentence says that somebody took it. */
	readonly isTaken: boolean;
}

const ordinal =
	/第(\d{1,3}|[一二三四五六七八九十]{1,3})[家个]((?:乡镇)?分院|成员(?:单位|医院)?|(?<=(?:成为|成了|作为|是)[^，。；]{0,12}(?:医联体|医共体|联盟|集团|协作网)的?第.{1,4})(?=[，。；：]|$))/g;
const taken = /(?:成为|成了|作为|是|为|有了|迎来|[添增吸]了?|接纳)[^，。；]{0,16}$/;
const heading = /^(?:：|——)[^，。；：]+/;
const toCome = /将|拟|计划|有望|争取|力争|预计/;

/** Every place among the members that a text tells. */
export const memberOrdinals = (text: string): MemberOrdinal[] =>
	[...text.matchAll(ordinal)].flatMap(({ 0: words, 1: number = "", 2: own = "", index }) => {
		// 成为联盟|第五家, 添|第七家成员
		const noun = own.endsWith("分院") ? own : "成员单位";
		const told = sentenceBefore(text, index);
		// 第四家分院：柳镇卫生院加入柳县医共体: who took it, and of what, stands behind it.
		const named = told === "" ? heading.exec(text.slice(index + words.length))?.[0] : undefined;
		const before = named ?? told;
		if (toCome.test(before)) return [];
		const isTaken = named !== undefined || taken.test(before);
		return [{ index, words, number: numericValue(number), noun, before, isTaken }];
	});

/** What the record says against a place: how many there were after the joining of the hospital that is named, or have ever joined. */
export function againstOrdinal(
	record: ContentRecord,
	place: MemberOrdinal,
	id: string,
	day: string,
): string | undefined {
	return againstJoining(record, place, id, day) ?? beyondAll(record, place, id, day);
}

/** Nobody is the eighth where six have joined, those that left among them. */
function beyondAll(
	record: ContentRecord,
	{ number, noun }: MemberOrdinal,
	id: string,
	day: string,
): string | undefined {
	if (!completeness(record, id)) return undefined;
	const most = everJoined(record, id, noun, nextChange(record, id, day) ?? day);
	return number > most && number <= most + 2
		? `按成员加入的日期，到 ${day} 先后有 ${most} 家`
		: undefined;
}

function againstJoining(
	record: ContentRecord,
	{ number, noun, before, isTaken }: MemberOrdinal,
	id: string,
	day: string,
): string | undefined {
	if (!isTaken) return undefined;
	const named = seatsAt(record, id, day).filter(({ hospital, role, from }) => {
		const data = record.hospitals.get(hospital)?.data;
		const former = data?.formerNames.map(({ name }) => name) ?? [];
		const names = data ? [data.name, ...data.shortNames, ...former] : [];
		return role !== "lead" && from && names.some((name) => before.includes(name));
	});
	const [one, ...others] = named;
	if (!one?.from || others.length > 0) return undefined;
	const joined = earliest(one.from);
	const after = rollOf(record, id, noun, [joined], before);
	const eve = rollOf(record, id, noun, [dayBefore(joined)], before);
	// Of those that founded it none is the fourth.
	if (!after || !eve) return undefined;
	const [least, most] = [Math.min(...eve.right) + 1, Math.max(...after.right)];
	const isNear = Math.abs(number - most) <= 2;
	// The seventh that joined is one of six, where one has left.
	if (number === everJoined(record, id, noun, joined)) return undefined;
	return isNear && (number < least || number > most) ? after.words : undefined;
}
