import { dayBefore, earliest } from "../../../../src/domain/dates.ts";
import { numericValue } from "../../../../src/domain/metrics.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { datesIn } from "../dates/told-dates.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { completeness } from "./completeness.ts";
import { everJoined, rollOf } from "./member-rolls.ts";
import { daysApart, nextChange, type Seat, seatsAt } from "./rosters.ts";

/** So many days after a joining a text tells of it as today's. */
const recent = 7;

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
	/第(\d{1,3}|[一二三四五六七八九十]{1,3})[家个]((?:乡镇)?分院|成员(?:单位|医院)?|(?<=(?:成为|成了|作为|是)[^，。；]{0,12}(?:医联体|医共体|联盟|集团|协作网)的?第.{1,4}|(?:成员|医联体|医共体|联盟|集团|协作网)[^。！？]{0,40}(?:迎来|[添增吸]|接纳)了?第.{1,4}|成员单位[^！？]{0,40}(?:院|中心)是第.{1,4})(?=[，。；：]|$))/g;
const taken = /(?:成为|成了|作为|是|为|有了|迎来|[添增吸]了?|接纳)[^，。；]{0,16}$/;
const heading = /^(?:：|——)[^，。；：]+/;
const toCome = /将|拟|计划|有望|争取|力争|预计/;

/** Every place among the members that a text tells. */
export const memberOrdinals = (text: string): MemberOrdinal[] =>
	[...text.matchAll(ordinal)].flatMap(({ 0: words, 1: number = "", 2: own = "", index }) => {
		// 成为联盟|第五家, 添|第七家成员, 联盟…，迎来|第三家, 甲院…都是成员单位。乙院是|第三家
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

/** What tells of another joining than the one of these days: 两年前成为…, 去年. */
const isOfThen =
	/[年月天日]前|去年|前年|上[个半]?[年月]|当[年时初]|那[年时次]|曾|早在|此前|之后，|原[来为]/;
/** A hospital by a name of its own: 桃县第二人民医院, 柳镇卫生院. */
const isNamed = /[省市县区镇乡旗州][^，。；、“”]{0,8}?(?:医院|保健院|卫生院|中心)/;

/** The names by which a text may call a hospital. */
function namesOf(record: ContentRecord, hospital: string): readonly string[] {
	const data = record.hospitals.get(hospital)?.data;
	return data ? [data.name, ...data.shortNames, ...data.formerNames.map(({ name }) => name)] : [];
}

/** Who took a place among the members: the one that the sentence names, or where it names none the only one that joined in these days. */
export function joinerOf(
	record: ContentRecord,
	{ before, isTaken }: MemberOrdinal,
	id: string,
	day: string,
): Seat | undefined {
	if (!isTaken) return undefined;
	const seats = seatsAt(record, id, day);
	const joined = seats.filter(({ role, from }) => role !== "lead" && from);
	const [one, ...others] = joined.filter(({ hospital }) =>
		namesOf(record, hospital).some((name) => before.includes(name)),
	);
	if (one) return others.length > 0 ? undefined : one;
	const ofLead = seats.flatMap(({ role, hospital }) =>
		role === "lead" ? namesOf(record, hospital) : [],
	);
	const told = ofLead.reduce((text, name) => text.replaceAll(name, ""), before);
	if (isOfThen.test(told) || isNamed.test(told)) return undefined;
	const [latest, ...more] = joined.filter(
		({ from }) => from && daysApart(earliest(from), day) <= recent,
	);
	const isOfToday =
		latest?.from &&
		datesIn(before, day).every(({ until }) => until >= earliest(latest.from ?? day));
	return more.length === 0 && isOfToday ? latest : undefined;
}

function againstJoining(
	record: ContentRecord,
	place: MemberOrdinal,
	id: string,
	day: string,
): string | undefined {
	const from = joinerOf(record, place, id, day)?.from;
	if (!from) return undefined;
	const { number, noun, before } = place;
	const joined = earliest(from);
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
