import { dayBefore, earliest } from "../../../../src/domain/dates.ts";
import { numericValue } from "../../../../src/domain/metrics.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { rollOf } from "./member-rolls.ts";
import { seatsAt } from "./rosters.ts";

/** The place that a hospital took as it joined: 成为医联体|第14家成员单位. */
export interface MemberOrdinal {
	readonly index: number;
	readonly words: string;
	readonly number: number;
	readonly noun: string;
	readonly before: string;
}

const ordinal = /第(\d{1,3}|[一二三四五六七八九十]{1,3})家((?:乡镇)?分院|成员(?:单位|医院))/g;

/** Every place among the members of which a text says that somebody took it. */
export const memberOrdinals = (text: string): MemberOrdinal[] =>
	[...text.matchAll(ordinal)].flatMap(({ 0: words, 1: number = "", 2: noun = "", index }) => {
		const before = sentenceBefore(text, index);
		const isTaken = /(?:成为|成了|作为|是|为)[^，。；]{0,16}$/.test(before);
		return isTaken ? [{ index, words, number: numericValue(number), noun, before }] : [];
	});

/** What the record says against such a place: how many there were after the joining of the hospital that is named. */
export function againstOrdinal(
	record: ContentRecord,
	{ number, noun, before }: MemberOrdinal,
	id: string,
	day: string,
): string | undefined {
	const named = seatsAt(record, id, day).filter(({ hospital, role, from }) => {
		const data = record.hospitals.get(hospital)?.data;
		const names = data ? [data.name, ...data.shortNames] : [];
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
	return isNear && (number < least || number > most) ? after.words : undefined;
}
