import { earliest } from "../../../../src/domain/dates.ts";
import { holdsAt } from "../../../../src/domain/spans.ts";
import type { Hospital } from "../../../../src/schemas/index.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";

/** A hospital's place in an alliance. */
export type Seat = Pick<Hospital, "name"> &
	Hospital["memberships"][number] & { readonly hospital: string };

/** Every seat of each alliance; one of unknown beginning is taken to have been held before it was seen. */
const allSeats = readOnce((record: ContentRecord): Map<string, Seat[]> => {
	const seats = new Map<string, Seat[]>();
	for (const { id: hospital, data } of record.hospitals.values())
		for (const { knownAt: _, ...membership } of data.memberships) {
			const { id } = membership.alliance;
			seats.set(id, [...(seats.get(id) ?? []), { name: data.name, hospital, ...membership }]);
		}
	return seats;
});

/** Every seat of an alliance that was ever held. */
export const seatsOf = (record: ContentRecord, id: string): readonly Seat[] =>
	allSeats(record).get(id) ?? [];

/** The seats of an alliance that are held on a day, the leading hospital's among them. */
export const seatsAt = (record: ContentRecord, id: string, day: string): readonly Seat[] =>
	seatsOf(record, id).filter((seat) => holdsAt(seat, day));

/** How many of some seats are not the one that leads. */
export const membersIn = (seats: readonly Seat[]) =>
	seats.filter(({ role }) => role !== "lead").length;

/** How many days lie between two. */
export const daysApart = (from: string, to: string) =>
	(Date.parse(to) - Date.parse(from)) / 86_400_000;

/** So many days before members come or leave a text may tell of it. */
const soon = 92;

/** The days on which members of an alliance came or left, in order. */
export const changesOf = (record: ContentRecord, id: string): readonly string[] =>
	[
		...new Set(
			seatsOf(record, id).flatMap(({ role, from, until }) =>
				role === "lead" ? [] : [from, until].flatMap((day) => (day ? [earliest(day)] : [])),
			),
		),
	].sort();

/** The next day after one on which members come or leave, if a text may tell of it already. */
export const nextChange = (record: ContentRecord, id: string, day: string): string | undefined =>
	changesOf(record, id).find((each) => each > day && daysApart(day, each) <= soon);
