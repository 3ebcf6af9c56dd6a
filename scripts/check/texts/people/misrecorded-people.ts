import { spanEnd, spanStart } from "../../../../src/domain/spans.ts";
import type { Appointment } from "../../../../src/schemas/index.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { unreadPeople } from "./unread-people.ts";

/**
 * The names of those whose record has a mistake that is told at its own place, and so says nothing of a title: a file
 * that cannot be read, an organisation that is not there, or a span that ends before it begins.
 */
export const misrecordedPeople = readOnce((record: ContentRecord): ReadonlySet<string> => {
	const isWrong = (appointment: Appointment) =>
		("hospital" in appointment.organisation &&
			!record.hospitals.has(appointment.organisation.hospital.id)) ||
		spanEnd(appointment) <= spanStart(appointment);
	return new Set([
		...[...record.people.values()].flatMap(({ data }) =>
			data.appointments.some(isWrong) ? [data.name] : [],
		),
		...[...unreadPeople(record).keys()].flatMap((name) => name ?? []),
	]);
});
