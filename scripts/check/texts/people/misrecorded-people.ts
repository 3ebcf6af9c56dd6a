import { spanEnd, spanStart } from "../../../../src/domain/spans.ts";
import type { Appointment } from "../../../../src/schemas/index.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { unreadPeople } from "./unread-people.ts";

const misrecorded = new WeakMap<ContentRecord, ReadonlySet<string>>();

/**
 * The names of those whose record has a mistake that is told at its own place, and so says nothing of a title: a file
 * that cannot be read, an organisation that is not there, or a span that ends before it begins.
 */
export function misrecordedPeople(record: ContentRecord): ReadonlySet<string> {
	const known = misrecorded.get(record);
	if (known) return known;
	const isWrong = (appointment: Appointment) =>
		("hospital" in appointment.organisation &&
			!record.hospitals.has(appointment.organisation.hospital.id)) ||
		spanEnd(appointment) <= spanStart(appointment);
	const found = new Set([
		...[...record.people.values()].flatMap(({ data }) =>
			data.appointments.some(isWrong) ? [data.name] : [],
		),
		...[...unreadPeople(record).keys()].flatMap((name) => name ?? []),
	]);
	misrecorded.set(record, found);
	return found;
}
