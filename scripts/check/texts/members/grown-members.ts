import { dayBefore } from "../../../../src/domain/dates.ts";
import { spansYears, type ToldTime } from "./member-days.ts";
import { numbersOf, type Setting } from "./member-readings.ts";
import { daysOf, rollOf } from "./member-rolls.ts";
import type { MemberStatement } from "./member-statements.ts";
import { changesOf, completeness, daysApart } from "./rosters.ts";

/** So many days after a joining a text still tells of it without a name. */
const recent = 56;

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
	const { record } = setting;
	const { from, before, noun } = statement;
	if (!from || !completeness(record, id)) return undefined;
	const { until, last } = lastChange(setting, time, id);
	if (!last) return undefined;
	const isFounding = /最初|起初|成立|首批|组建|当初/.test(from.when);
	const isRecent = daysApart(last, until) <= recent && !spansYears(`${before}${from.when}`);
	const past = daysOf(record, id, {
		from: until,
		until,
		kind: isFounding ? "founding" : "earlier",
		isTied: true,
	});
	const days = isFounding || !isRecent ? past : [dayBefore(last)];
	const roll = rollOf(record, id, noun, days, before);
	if (!roll) return undefined;
	const numbers = numbersOf(setting, statement, roll, id);
	const isNear = numbers.some((each) => Math.abs(each - from.number) <= 2);
	return numbers.includes(from.number) || !isNear ? undefined : roll.words;
}

/** Whether both numbers are counted the other way than the record does, from the founding or from the last change: 由11家增至12家, without the leading hospital. */
export function isCountedOtherwise(
	setting: Setting,
	{ from, noun, before }: MemberStatement,
	time: ToldTime,
	id: string,
): boolean {
	const { record } = setting;
	if (!from || !completeness(record, id)) return false;
	const { last } = lastChange(setting, time, id);
	const founding = daysOf(record, id, { ...time, kind: "founding" });
	const days = [...founding, ...(last ? [dayBefore(last)] : [])];
	return rollOf(record, id, noun, days, before)?.other.includes(from.number) ?? false;
}
