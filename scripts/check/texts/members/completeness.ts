import { dayBefore, earliest } from "../../../../src/domain/dates.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { joinerOf } from "./member-ordinals.ts";
import { daysOf } from "./member-rolls.ts";
import { changesOf, membersIn, seatsAt, seatsOf } from "./rosters.ts";
import { type ToldNumber, type ToldPlace, toldNumbers } from "./told-numbers.ts";

/** How 成员单位 are counted: with the leading hospital among them (含牵头单位) or not; either, where only the branches are told. */
export type CountingWay = "without-lead" | "with-lead" | "either";

/** What a number agrees with: the record on its day in one of the ways, or more than it has then. */
type Agreement = CountingWay | "more";

/** A number of members in an article, with the day of which it tells. */
interface Told {
	readonly id: string;
	readonly article: string;
	readonly day: string;
	readonly of: Agreement;
}

/** So many numbers that agree with the record, of two articles or of two days at least, are no chance: for each article that does not. */
const enough = 3;

/** In which way the articles count, where what they tell is what the record has. */
function wayOf(told: readonly Told[]): CountingWay | undefined {
	const by = (...ways: readonly Agreement[]) => told.filter(({ of }) => ways.includes(of));
	const agree = (way: CountingWay, ...others: readonly Agreement[]) => {
		const agreeing = by(way);
		const [articles, days] = [agreeing.map((each) => each.article), agreeing.map(({ day }) => day)];
		const against = new Set(by(...others).map(({ article }) => article)).size;
		return (
			(new Set(articles).size > 1 || new Set(days).size > 1) &&
			agreeing.length >= enough * Math.max(1, against)
		);
	};
	if (agree("without-lead", "with-lead", "more")) return "without-lead";
	if (agree("with-lead", "without-lead", "more")) return "with-lead";
	return agree("either", "more") ? "either" : undefined;
}

/** With what a number of members agrees that was theirs on a day; undefined of some of them. */
function agreementOf(
	record: ContentRecord,
	id: string,
	day: string,
	{ noun, number }: { readonly noun: string; readonly number: number },
): Agreement | undefined {
	const seats = seatsAt(record, id, day);
	if (number > seats.length) return "more";
	if (noun.endsWith("分院"))
		return number === seats.filter(({ role }) => role === "branch").length ? "either" : undefined;
	if (number === membersIn(seats)) return "without-lead";
	return number === seats.length ? "with-lead" : undefined;
}

/** A day of which a number tells and, of 由4家增至5家, the one before the change with the first of the two. */
function daysTold(record: ContentRecord, { statement, time, ids: [id] }: ToldNumber) {
	const { noun, number, lead, besides, from } = statement;
	if (!id || lead || besides !== undefined || !/^(?:成员.*|(?:乡镇)?分院)$/.test(noun)) return [];
	if (!time?.isTied || time.kind === "earlier") return [];
	const days = time.kind === "founding" ? daysOf(record, id, time) : [time.from, time.until];
	const [day, ...more] = new Set(days);
	if (day === undefined || more.length > 0) return [];
	const change = changesOf(record, id).findLast((each) => each <= day);
	const told = { id, day, noun, number };
	const isFirst = from && change && (from.when === "" || /^原/.test(from.when));
	return isFirst ? [told, { ...told, day: dayBefore(change), number: from.number }] : [told];
}

/** The day on which somebody took a place among the members: as many were they then. */
function dayTaken(record: ContentRecord, { place, ids: [id] }: ToldPlace, today: string) {
	const joined = id && joinerOf(record, place, id, today)?.from;
	return id && joined ? [{ id, day: earliest(joined), ...place }] : [];
}

/** In which way the articles count the members of each alliance of which they tell what the record has. */
const waysTold = readOnce((record: ContentRecord): ReadonlyMap<string, CountingWay> => {
	const told = [...record.articles.values()].flatMap((article): Told[] => {
		const { numbers, places } = toldNumbers(record, article);
		const today = dayOfArticle(record, article);
		return [
			...numbers.flatMap((number) => daysTold(record, number)),
			...places.flatMap((place) => dayTaken(record, place, today)),
		].flatMap(({ id, day, noun, number }) => {
			const of = agreementOf(record, id, day, { noun, number });
			return of ? [{ id, day, article: article.id, of }] : [];
		});
	});
	const ways = new Map<string, CountingWay>();
	for (const id of record.alliances.keys()) {
		const way = wayOf(told.filter((each) => each.id === id));
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
