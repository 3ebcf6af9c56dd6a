import { dayBefore, shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { inPassage, type Passage, plainPassagesOf } from "../passages.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { completeness } from "./completeness.ts";
import { isCountedOtherwise, timeToCome, wrongBeginning } from "./grown-members.ts";
import { meansAll } from "./member-kinds.ts";
import { againstOrdinal } from "./member-ordinals.ts";
import {
	countsMembers,
	isListed,
	leavesLeadOut,
	numbersOf,
	type Setting,
	saysWith,
	saysWithout,
} from "./member-readings.ts";
import { daysOf, rollOf } from "./member-rolls.ts";
import type { MemberStatement } from "./member-statements.ts";
import { changesOf, daysApart } from "./rosters.ts";
import { type ToldNumber, toldNumbers } from "./told-numbers.ts";
import { kindIsWhole } from "./whole-kinds.ts";
import { isLike, statesWhole } from "./whole-members.ts";

/** A number of members that is not the record's. */
const wrongCount = (
	passage: Passage,
	{ words, index }: Pick<MemberStatement, "words" | "index">,
	told: string,
	id: string,
): Problem => ({
	...inPassage(passage, index),
	message: `“${words}”与记录不合：${told}`,
	mend: `核对后改正文，或改 alliances/${id}.yaml 的 statedMembers（成员变动的，改医院的 memberships）`,
	words,
	record: told,
});

/** What stands before a number that holds after a joining: 增至7家，其中|乡镇分院5家. */
const afterJoining = /[增扩][至到]|达到|至此|(?:加入|退出|撤出|合并|并入)后/;

/** What the record says against a statement about an alliance; undefined where any reading of it agrees. */
function against(
	setting: Setting,
	{ passage, statement, time }: ToldNumber,
	id: string,
): string | undefined {
	const { record, article, day } = setting;
	const { before, after, noun, number, written, isGrown, lead } = statement;
	if (!time || !countsMembers(statement, time)) return undefined;
	if (time.kind !== "now" && !completeness(record, id)) return undefined;
	const then = daysOf(record, id, time);
	const published = shanghaiDay(article.data.date);
	const eve =
		!isGrown &&
		!lead &&
		!afterJoining.test(before) &&
		changesOf(record, id).some((each) => each <= day && daysApart(each, day) < 4);
	const current = [day, ...(published > day ? [published] : []), ...(eve ? [dayBefore(day)] : [])];
	const days = time.kind === "now" ? current : time.isTied ? then : [...then, ...current];
	const roll = rollOf(record, id, noun, [...new Set(days)].sort(), `${before}${after}`);
	if (!roll) return undefined;
	const right = numbersOf(setting, statement, roll, id);
	if (right.length === 0) return undefined;
	if (right.includes(number)) return wrongBeginning(setting, statement, time, id);
	const coming = timeToCome(setting, statement, id);
	if (coming) return wrongBeginning(setting, statement, coming, id);
	// Both counted the other way: 由11家增至12家, without the leading hospital.
	if (!lead && roll.other.includes(number) && isCountedOtherwise(setting, statement, time, id))
		return undefined;
	const isStrict = time.kind !== "now" && time.isTied;
	if (!isLike(number, written, right) || isListed(statement)) return undefined;
	const isWhole = meansAll(noun)
		? isStrict || statesWhole(statement, right)
		: kindIsWhole(setting, passage, statement, id, right, isStrict);
	return isWhole && !leavesLeadOut(setting, passage, statement, roll, right, id)
		? roll.words
		: undefined;
}

/** Whether another alliance that may be meant has so many members, counted in any way. */
function agrees(
	{ record, day }: Setting,
	{ statement: { before, noun, number }, time }: ToldNumber,
	id: string,
): boolean {
	const days = [...(time ? daysOf(record, id, time) : []), day];
	const roll = rollOf(record, id, noun, days, before);
	return roll !== undefined && [...roll.right, ...roll.other].includes(number);
}

/**
 * Numbers of members in an article that agree with no reading of the record. Each is read (member-statements), given the
 * alliance that it counts (alliance-meant) and the time of which it tells (member-days), and compared with what the record
 * has for that time (member-rolls), where it may mean all members (whole-members) or all of a kind (whole-kinds).
 */
export function memberProblems(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const { numbers, places } = toldNumbers(record, article);
	if (numbers.length + places.length === 0) return [];
	const passages = plainPassagesOf(article);
	const setting: Setting = {
		record,
		article,
		day: dayOfArticle(record, article),
		countsWithout: passages.some(saysWithout),
		countsWith: passages.some(saysWith),
	};
	const misplaced = places.flatMap(({ passage, place, ids: [id] }) => {
		const said = id && againstOrdinal(record, place, id, setting.day);
		return id && said ? [wrongCount(passage, place, said, id)] : [];
	});
	const miscounted = numbers.flatMap((told) => {
		const { passage, statement } = told;
		// One that has none of those that are counted is not meant.
		const [id, ...others] = told.ids.filter((each) =>
			rollOf(record, each, statement.noun, [setting.day], statement.before),
		);
		const said = id && against(setting, told, id);
		return said && !others.some((each) => agrees(setting, told, each))
			? [wrongCount(passage, statement, said, id)]
			: [];
	});
	return [...misplaced, ...miscounted];
}
