import { earliest } from "../../../../src/domain/dates.ts";
import { holdsAt } from "../../../../src/domain/spans.ts";
import type { Hospital } from "../../../../src/schemas/index.ts";
import type { ContentRecord } from "../../../lib/record.ts";

/** A hospital's place in an alliance. */
export type Seat = Pick<Hospital, "name"> &
	Hospital["memberships"][number] & { readonly hospital: string };

const known = new WeakMap<ContentRecord, Map<string, Seat[]>>();

/** Every seat of each alliance; one of unknown beginning is taken to have been held before it was seen. */
function seatsOf(record: ContentRecord): Map<string, Seat[]> {
	const found = known.get(record);
	if (found) return found;
	const seats = new Map<string, Seat[]>();
	for (const { id: hospital, data } of record.hospitals.values())
		for (const { knownAt: _, ...membership } of data.memberships) {
			const { id } = membership.alliance;
			seats.set(id, [...(seats.get(id) ?? []), { name: data.name, hospital, ...membership }]);
		}
	known.set(record, seats);
	return seats;
}

/** The seats of an alliance that are held on a day, the leading hospital's among them. */
export const seatsAt = (record: ContentRecord, id: string, day: string): readonly Seat[] =>
	(seatsOf(record).get(id) ?? []).filter((seat) => holdsAt(seat, day));

/** How many of some seats are not the one that leads. */
export const membersIn = (seats: readonly Seat[]) =>
	seats.filter(({ role }) => role !== "lead").length;

/** How many days lie between two. */
export const daysApart = (from: string, to: string) =>
	(Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The days on which members of an alliance came or left, in order. */
export const changesOf = (record: ContentRecord, id: string): readonly string[] =>
	[
		...new Set(
			(seatsOf(record).get(id) ?? []).flatMap(({ role, from, until }) =>
				role === "lead" ? [] : [from, until].flatMap((day) => (day ? [earliest(day)] : [])),
			),
		),
	].sort();

/**
 * Whether the record has every member of an alliance with the day of joining, so that it can be counted at any time:
 * what is stated is their number, without the leading hospital or with it (成员单位含牵头单位8家).
 */
export function completeness(
	record: ContentRecord,
	id: string,
): "without-lead" | "with-lead" | undefined {
	const stated = record.alliances.get(id)?.data.statedMembers;
	const isDated = (seatsOf(record).get(id) ?? []).every(({ from }) => from !== undefined);
	if (!stated || !isDated) return undefined;
	const seats = seatsAt(record, id, earliest(stated.at));
	if (membersIn(seats) === stated.count) return "without-lead";
	return seats.length === stated.count ? "with-lead" : undefined;
}
