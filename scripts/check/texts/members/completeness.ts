import { earliest } from "../../../../src/domain/dates.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { membersIn, seatsAt, seatsOf } from "./rosters.ts";
import { type ToldNumber, toldNumbers } from "./told-numbers.ts";

/** How 成员单位 are counted: with the leading hospital among them (含牵头单位) or not; either, where only the branches are told. */
export type CountingWay = "without-lead" | "with-lead" | "either";

/** The articles, one for each number, that give what the record has on their days in each way, or more than that. */
type Told = Record<CountingWay | "more", string[]>;

const noneTold = (): Told => ({ "without-lead": [], "with-lead": [], either: [], more: [] });

/** So many numbers that agree with the record, in two articles at least, are no chance: for each article that does not. */
const enough = 3;

/** In which way the articles count, where what they tell is what the record has. */
function wayOf(told: Told): CountingWay | undefined {
	const { more } = told;
	const [without, within] = [told["without-lead"], told["with-lead"]];
	const agree = (all: readonly string[], others: readonly string[]) =>
		new Set(all).size > 1 && all.length >= enough * Math.max(1, new Set(others).size);
	if (agree(without, [...within, ...more])) return "without-lead";
	if (agree(within, [...without, ...more])) return "with-lead";
	return agree(told.either, more) ? "either" : undefined;
}

/** Of what a number of members is one that the record has; undefined of some of them. */
function agreementOf(record: ContentRecord, { statement, time, ids }: ToldNumber) {
	const { noun, number, lead, besides } = statement;
	const [id] = ids;
	if (!id || lead || besides !== undefined || !/^(?:成员.*|(?:乡镇)?分院)$/.test(noun))
		return undefined;
	if (!time?.isTied || time.from !== time.until || !/now|told/.test(time.kind)) return undefined;
	const seats = seatsAt(record, id, time.from);
	if (number > seats.length) return { id, of: "more" } as const;
	if (noun.endsWith("分院"))
		return number === seats.filter(({ role }) => role === "branch").length
			? ({ id, of: "either" } as const)
			: undefined;
	if (number === membersIn(seats)) return { id, of: "without-lead" } as const;
	return number === seats.length ? ({ id, of: "with-lead" } as const) : undefined;
}

/** In which way the articles count the members of each alliance of which they tell what the record has. */
const waysTold = readOnce((record: ContentRecord): ReadonlyMap<string, CountingWay> => {
	const all = new Map<string, Told>();
	for (const article of record.articles.values())
		for (const number of toldNumbers(record, article).numbers) {
			const agreed = agreementOf(record, number);
			if (!agreed) continue;
			const told = all.get(agreed.id) ?? noneTold();
			all.set(agreed.id, told);
			told[agreed.of].push(article.id);
		}
	const ways = new Map<string, CountingWay>();
	for (const [id, told] of all) {
		const way = wayOf(told);
		if (way) ways.set(id, way);
	}
	return ways;
});

/**
 * Whether the record has every member of an alliance with the day of joining, so that it can be counted at any time:
 * what is stated is their number, without the leading hospital or with it (成员单位含牵头单位8家); or nothing is stated,
 * and the numbers of the articles are those of the record on their days.
 */
export function completeness(record: ContentRecord, id: string): CountingWay | undefined {
	const stated = record.alliances.get(id)?.data.statedMembers;
	if (!seatsOf(record, id).every(({ from }) => from !== undefined)) return undefined;
	if (!stated) return waysTold(record).get(id);
	const seats = seatsAt(record, id, earliest(stated.at));
	if (membersIn(seats) === stated.count) return "without-lead";
	return seats.length === stated.count ? "with-lead" : undefined;
}
