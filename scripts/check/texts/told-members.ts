import { shanghaiDay } from "../../../src/domain/dates.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { alliancesMeant } from "./alliance-meant.ts";
import { daysApart, wrongBeginning } from "./grown-members.ts";
import { timeOf } from "./member-days.ts";
import { meansAll } from "./member-kinds.ts";
import {
	countsMembers,
	isBesideLead,
	numbersOf,
	type Setting,
	saysWithout,
} from "./member-readings.ts";
import { daysOf, rollOf } from "./member-rolls.ts";
import { type MemberStatement, memberStatements } from "./member-statements.ts";
import { dayOfArticle } from "./mentions.ts";
import { inPassage, type Passage, plainPassagesOf } from "./passages.ts";
import { changesOf, completeness, dayBefore, seatsAt } from "./rosters.ts";
import { kindIsWhole } from "./whole-kinds.ts";
import { isLike, statesWhole } from "./whole-members.ts";

/** A number of members that is not the record's. */
const wrongCount = (
	passage: Passage,
	{ words, index }: MemberStatement,
	told: string,
	id: string,
): Problem => ({
	...inPassage(passage, index),
	message: `“${words}”与记录不合：${told}`,
	mend: `核对后改正文，或改 alliances/${id}.yaml 的 statedMembers（成员变动的，改医院的 memberships）`,
	words,
	record: told,
});

/** What the record says against a statement about an alliance; undefined where any reading of it agrees. */
function against(
	setting: Setting,
	passage: Passage,
	statement: MemberStatement,
	id: string,
): string | undefined {
	const { record, article, day } = setting;
	const { index, before, after, noun, number, written, isGrown, lead } = statement;
	const passageBefore = passage.text.slice(0, index - before.length);
	const time = timeOf(statement, passageBefore, day);
	if (!time || !countsMembers(statement, time)) return undefined;
	if (time.kind !== "now" && !completeness(record, id)) return undefined;
	const then = daysOf(record, id, time);
	const published = shanghaiDay(article.data.date);
	const eve =
		!isGrown &&
		!lead &&
		changesOf(record, id).some((each) => each <= day && daysApart(each, day) < 4);
	const current = [day, ...(published > day ? [published] : []), ...(eve ? [dayBefore(day)] : [])];
	const days = time.kind === "now" ? current : time.isTied ? then : [...then, ...current];
	const roll = rollOf(record, id, noun, [...new Set(days)].sort(), `${before}${after}`);
	if (!roll) return undefined;
	const right = numbersOf(setting, statement, roll, id);
	if (right.length === 0) return undefined;
	if (right.includes(number)) return wrongBeginning(setting, statement, time, id);
	if (!time.isTied && number <= Math.max(...right)) return undefined;
	// Both counted the other way: 由11家增至12家, without the leading hospital.
	const isOther = statement.from && !lead && roll.other.includes(number);
	const way = roll.holdsLead ? "without" : "with";
	if (
		isOther &&
		completeness(record, id) &&
		wrongBeginning(setting, { ...statement, lead: way }, time, id) === undefined
	)
		return undefined;
	const isStrict = time.kind !== "now" && time.isTied;
	if (!isLike(number, written, right)) return undefined;
	const isWhole = meansAll(noun)
		? isStrict || statesWhole(statement, right)
		: kindIsWhole(setting, passage, statement, id, right, isStrict);
	return isWhole && !isBesideLead(setting, statement, roll, right, id) ? roll.words : undefined;
}

/** Numbers of members in an article that agree with no reading of the record. */
export function memberProblems(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const told = passages.flatMap((passage) =>
		memberStatements(passage.text).map((statement) => ({ passage, statement })),
	);
	if (told.length === 0) return [];
	const meant = alliancesMeant(record, article);
	const setting: Setting = {
		record,
		article,
		day: dayOfArticle(record, article),
		countsWithout: passages.some(saysWithout),
	};
	return told.flatMap(({ passage, statement }) => {
		const ids = meant(passage, statement.index, statement.before).filter((id) =>
			statement.noun.endsWith("分院")
				? seatsAt(record, id, setting.day).some(({ role }) => role === "branch")
				: true,
		);
		const [id] = ids;
		const said = ids.map((each) => against(setting, passage, statement, each));
		const [first] = said;
		return id && first && said.every((each) => each !== undefined)
			? [wrongCount(passage, statement, first, id)]
			: [];
	});
}
