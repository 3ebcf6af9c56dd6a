import { earliest } from "../../../src/domain/dates.ts";
import { membershipsAt } from "../../../src/domain/hospitals.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { inPassage, type Passage } from "./passages.ts";

/** Words before a number that make of it a part of the members. */
export const isPart = /(?:新增|新加入|新吸纳|其中|又|还|再|新)[^，。；]{0,2}$/;

/** How many members the record gives. */
export interface Count {
	/** Which numbers agree with the record. */
	readonly right: readonly number[];
	readonly words: string;
}

/** The day before all records: who is a member then is one of unknown beginning. */
const allTime = "0001-01-01";

/** The roles of an alliance's hospitals on a day; one of unknown beginning is taken to have held before it was seen. */
export function rolesAt(record: ContentRecord, id: string, day: string): readonly string[] {
	return [...record.hospitals.values()].flatMap(({ data }) => {
		const memberships = data.memberships.filter(({ alliance }) => alliance.id === id);
		if (memberships.length === 0) return [];
		return membershipsAt(
			{
				memberships: memberships.map((each) =>
					each.from === undefined ? { ...each, from: allTime } : each,
				),
			},
			day,
		).map(({ role }) => role);
	});
}

/** How many of the roles are not the one that leads. */
export const membersIn = (roles: readonly string[]) =>
	roles.filter((role) => role !== "lead").length;

/** How many members the record gives an alliance at a day: what it states, with those who came or left between, else those it names. */
export function countOf(record: ContentRecord, id: string, day: string): Count | undefined {
	const alliance = record.alliances.get(id)?.data;
	if (!alliance) return undefined;
	const { statedMembers } = alliance;
	const roles = rolesAt(record, id, day);
	const members = membersIn(roles);
	if (statedMembers) {
		const since = members - membersIn(rolesAt(record, id, earliest(statedMembers.at)));
		const count = statedMembers.count + since;
		return {
			right: [count],
			words:
				since === 0
					? `${statedMembers.at} 的记录是 ${count} 家`
					: `${statedMembers.at} 的记录是 ${statedMembers.count} 家，按成员加入和退出的日期，${day} 是 ${count} 家`,
		};
	}
	if (members < 2) return undefined;
	return { right: [members, roles.length], words: `记录里有 ${members} 家成员（另有牵头单位）` };
}

/** The day before a day, YYYY-MM-DD. */
export const dayBefore = (day: string) =>
	new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Whether the record has every member of an alliance with the day of joining, so that it can be counted at any time. */
export function isComplete(record: ContentRecord, id: string): boolean {
	const stated = record.alliances.get(id)?.data.statedMembers;
	const isDated = [...record.hospitals.values()].every(({ data }) =>
		data.memberships.every(({ alliance, from }) => alliance.id !== id || from !== undefined),
	);
	return (
		stated !== undefined &&
		isDated &&
		membersIn(rolesAt(record, id, earliest(stated.at))) === stated.count
	);
}

/** A number of members that is not the record's. */
export const wrongCount = (
	passage: Passage,
	{ 0: words, index }: RegExpExecArray,
	count: Count,
	id: string,
): Problem => ({
	...inPassage(passage, index),
	message: `“${words}”与记录不合：${count.words}`,
	mend: `核对后改正文，或改 alliances/${id}.yaml 的 statedMembers（成员变动的，改医院的 memberships）`,
	words,
	record: count.words,
});
