import { dayBefore } from "../../../../src/domain/dates.ts";
import { datesIn } from "../dates/told-dates.ts";
import { completeness } from "./completeness.ts";
import { spansYears, type ToldTime } from "./member-days.ts";
import { numbersOf, type Setting } from "./member-readings.ts";
import { daysOf, rollOf } from "./member-rolls.ts";
import type { MemberStatement } from "./member-statements.ts";
import { changesOf, daysApart, nextChange } from "./rosters.ts";
import { toldNumbers } from "./told-numbers.ts";

/** So many days after a joining a text still tells of it without a name. */
const recent = 56;

/** The time of a number that holds from a day to come: 3月1日起成员单位|由4家增加到6家, where two join on that day. */
export function timeToCome(
	setting: Setting,
	statement: MemberStatement,
	id: string,
): ToldTime | undefined {
	const { record, day } = setting;
	const { isGrown, before, noun, number } = statement;
	if (!isGrown && !/[日月]起[^，。；]*$/.test(before)) return undefined;
	const next = nextChange(record, id, day);
	const roll = next && rollOf(record, id, noun, [next], before);
	return roll && numbersOf(setting, statement, roll, id).includes(number)
		? { from: next, until: next, kind: "told", isTied: true }
		: undefined;
}

/** The last day until a told time on which members came or left. */
function lastChange({ record, day }: Setting, time: ToldTime, id: string) {
	const until = time.kind === "now" ? day : time.until;
	return { until, last: changesOf(record, id).findLast((each) => each <= until) };
}

/** The first of two numbers, 由|6家|增至7家, where the record knows what it was. */
export function wrongBeginning(
	setting: Setting,
	statement: MemberStatement,
	time: ToldTime,
	id: string,
): string | undefined {
	const { record, day } = setting;
	const { from, before, after, noun, words } = statement;
	if (!from || !completeness(record, id)) return undefined;
	const { until, last } = lastChange(setting, time, id);
	if (!last) return undefined;
	const isFounding = /最初|起初|成立|首批|组建|当初/.test(from.when);
	const isRecent = daysApart(last, until) <= recent && !spansYears(`${before}${from.when}${after}`);
	// 由2022年的5家增加到9家 says itself of when the first is.
	const [when] = datesIn(from.when, day);
	const dated = when && ({ ...when, kind: "told", isTied: true } as const);
	const past = daysOf(record, id, {
		from: until,
		until,
		kind: isFounding ? "founding" : "earlier",
		isTied: true,
	});
	const days = dated
		? daysOf(record, id, dated)
		: isFounding || !isRecent
			? past
			: // 从4家到7家 may begin with the founding, 由5家增至7家 begins before those who came last.
				[
					dayBefore(last),
					...(/家到/.test(words) ? daysOf(record, id, { ...time, kind: "founding" }) : []),
				];
	const roll = rollOf(record, id, noun, days, before);
	if (!roll) return undefined;
	const numbers = numbersOf(setting, statement, roll, id);
	const isNear = numbers.some((each) => Math.abs(each - from.number) <= 2);
	return numbers.includes(from.number) || !isNear ? undefined : roll.words;
}

/** Whether an article gives the number of members elsewhere as the record counts them, without the leading hospital. */
function countsAsRecord({ record, article, day }: Setting, id: string): boolean {
	if (completeness(record, id) !== "without-lead") return false;
	const { numbers, places } = toldNumbers(record, article);
	const told = [
		...numbers.map(({ ids, statement }) => ({ ids, ...statement })),
		...places.map(({ ids, place }) => ({ ids, ...place })),
	];
	const right = rollOf(record, id, "成员单位", [day], "")?.right;
	return told.some(
		({ ids, noun, number }) => ids[0] === id && noun.startsWith("成员") && right?.includes(number),
	);
}

/** Whether both numbers are counted the other way than the record does, from the founding or from the last change: 由11家增至12家, without the leading hospital. */
export function isCountedOtherwise(
	setting: Setting,
	{ from, noun, before }: MemberStatement,
	time: ToldTime,
	id: string,
): boolean {
	const { record } = setting;
	if (!from || !completeness(record, id) || countsAsRecord(setting, id)) return false;
	const { last } = lastChange(setting, time, id);
	const founding = daysOf(record, id, { ...time, kind: "founding" });
	const days = [...founding, ...(last ? [dayBefore(last)] : [])];
	return rollOf(record, id, noun, days, before)?.other.includes(from.number) ?? false;
}
