import { dayAfter, dayBefore, earliest } from "../../../../src/domain/dates.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { completeness } from "./completeness.ts";
import type { ToldTime } from "./member-days.ts";
import { meansAll, readingsOf } from "./member-kinds.ts";
import { changesOf, membersIn, type Seat, seatsAt, seatsOf } from "./rosters.ts";

/** How many the record gives, and how it says so. */
export interface Roll {
	/** The numbers that agree with the record as it counts: with the leading hospital, or without. */
	readonly right: readonly number[];
	/** Those of the other way of counting. */
	readonly other: readonly number[];
	/** Whether the leading hospital is one of those counted, as far as the record tells. */
	readonly holdsLead: boolean;
	/** The days of which the numbers are: those on which any of what is counted was a member. */
	readonly days: readonly string[];
	readonly words: string;
	/** Of what the record names without stating a number: those without the leading hospital alone. */
	readonly members?: readonly number[];
}

/** The days at which the members between two days differ. */
const daysBetween = (record: ContentRecord, id: string, from: string, until: string) => [
	from,
	...changesOf(record, id).filter((day) => day > from && day <= until),
];

/** The days on which an alliance had its first members: of its founding, and until all of that month had joined. */
function foundingDays(record: ContentRecord, id: string): readonly string[] {
	const founded = record.alliances.get(id)?.data.founded;
	const first = changesOf(record, id)[0];
	if (!founded || !first) return [];
	const day = earliest(founded);
	const start = first > day ? first : day;
	// A founding of which only the year is known may have been on any day of it.
	return founded.length === 10
		? [start]
		: daysBetween(record, id, start, dayBefore(dayAfter(founded)));
}

/** The days that a told time may mean. */
export function daysOf(record: ContentRecord, id: string, time: ToldTime): readonly string[] {
	if (time.kind === "founding") return foundingDays(record, id);
	const founding = foundingDays(record, id)[0];
	if (time.kind === "earlier")
		return founding ? daysBetween(record, id, founding, dayBefore(time.until)) : [];
	const days = daysBetween(record, id, time.from, time.until);
	return time.isJoining && days.length > 1 ? days.slice(1) : days;
}

/** How many members the record gives an alliance on some days: what it states, with those who came or left between, else those it names. */
function allOf(record: ContentRecord, id: string, days: readonly string[]): Roll | undefined {
	const stated = record.alliances.get(id)?.data.statedMembers;
	const complete = completeness(record, id);
	const counts = days.map((day) => {
		const seats = seatsAt(record, id, day);
		return { day, seats: seats.length, members: membersIn(seats) };
	});
	const held = counts.filter(({ members }) => members > 0);
	if (complete && complete !== "either") {
		const isWith = complete === "with-lead";
		return {
			right: held.map(({ seats, members }) => (isWith ? seats : members)),
			other: held.map(({ seats, members }) => (isWith ? members : seats)),
			holdsLead: isWith,
			days: held.map(({ day }) => day),
			words: "",
		};
	}
	if (stated) {
		const then = membersIn(seatsAt(record, id, earliest(stated.at)));
		const right = counts.map(({ members }) => stated.count + members - then);
		const holdsLead = /(?:^|[^不])(?:含|包括)牵头/.test(stated.note ?? "");
		return {
			right,
			other: right.map((count) => (holdsLead ? count - 1 : count + 1)),
			holdsLead,
			days,
			words: `${stated.at} 的记录是 ${stated.count} 家`,
		};
	}
	const named = held.filter(({ members }) => members > 1);
	const right = named.flatMap(({ seats, members }) => [members, seats]);
	return {
		right,
		other: right,
		holdsLead: true,
		days: named.map(({ day }) => day),
		words: "",
		members: named.map(({ members }) => members),
	};
}

/** How many members of a kind the record gives an alliance on some days; undefined where it can not tell. */
export function rollOf(
	record: ContentRecord,
	id: string,
	noun: string,
	days: readonly string[],
	sentence: string,
): Roll | undefined {
	if (days.length === 0) return undefined;
	const whole = meansAll(noun);
	if (!whole && !completeness(record, id)) return undefined;
	const roll = whole ? allOf(record, id, days) : kindOf(record, id, noun, days, sentence);
	if (!roll || roll.right.length === 0) return undefined;
	const numbers = [...new Set(roll.right)].sort((a, b) => a - b);
	const [first, last] = [roll.days[0], roll.days.at(-1)];
	const on = first === last ? first : `${first} 至 ${last}`;
	const words =
		roll.words || `按成员加入和退出的日期，${on} 是 ${numbers.join("、")} 家${whole ? "" : noun}`;
	return { ...roll, words };
}

/** The seats of a kind on a day, by each reading of its noun. */
export const seatsOfKind = (
	record: ContentRecord,
	id: string,
	noun: string,
	day: string,
	sentence = "",
): readonly (readonly Seat[])[] => {
	const seats = seatsAt(record, id, day);
	return readingsOf(noun, sentence).map((has) => seats.filter((seat) => has(record, seat)));
};

function kindOf(
	record: ContentRecord,
	id: string,
	noun: string,
	days: readonly string[],
	sentence: string,
): Roll {
	const held = days.flatMap((day) =>
		seatsOfKind(record, id, noun, day, sentence)
			.flatMap((seats) => [seats.length, membersIn(seats)])
			.filter((count) => count > 0)
			.map((count) => ({ day, count })),
	);
	return {
		right: held.map(({ count }) => count),
		other: [],
		holdsLead: false,
		days: held.map(({ day }) => day),
		words: "",
	};
}

/** How many of a kind had joined by a day, whether or not they left: as many as can have a place. */
export function everJoined(record: ContentRecord, id: string, noun: string, day: string): number {
	const joined = seatsOf(record, id).filter(({ from }) => from && earliest(from) <= day);
	const isWith = completeness(record, id) !== "without-lead";
	const counts = readingsOf(noun, "").map((has) => {
		const meant = joined.filter((seat) => has(record, seat) && (isWith || seat.role !== "lead"));
		return new Set(meant.map(({ hospital }) => hospital)).size;
	});
	return Math.max(...counts);
}
