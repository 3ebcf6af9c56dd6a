import type { Appointment, Organisation, Person } from "../schemas/index.ts";
import { holdsAt } from "./spans.ts";

/** Whether two organisations are the same one. */
export function isSameOrganisation(a: Organisation, b: Organisation): boolean {
	if ("hospital" in a) return "hospital" in b && a.hospital.id === b.hospital.id;
	return "name" in b && a.name === b.name;
}

/**
 * What a person holds on a day (2025-09-04), in the order of the record; empty where the record knows nothing for that
 * day. Never today's title in yesterday's story: an appointment known only from a source counts from that day on.
 */
export function appointmentsAt(person: Pick<Person, "appointments">, day: string): Appointment[] {
	return person.appointments.filter((appointment) => holdsAt(appointment, day));
}

/** Titles as they are printed before a name: 党委副书记、院长. */
export function joinTitles(titles: readonly string[]): string {
	return titles.join("、");
}
