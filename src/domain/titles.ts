import type { Appointment, Organisation, Person } from "../schemas/index.ts";
import { earliest } from "./dates.ts";
import { holdsAt } from "./spans.ts";

/** The titles a person holds at one organisation on a day. */
export interface TitleAt {
	readonly organisation: Organisation;
	readonly titles: readonly string[];
	/**
	 * `recorded`: within dates that the record states, or on the very day a source shows it;
	 * `carried`: after the day a source shows it, with nothing recorded since.
	 */
	readonly certainty: "recorded" | "carried";
	readonly appointment: Appointment;
}

/** Whether two organisations are the same one. */
export function isSameOrganisation(a: Organisation, b: Organisation): boolean {
	if ("hospital" in a) return "hospital" in b && a.hospital.id === b.hospital.id;
	return "name" in b && a.name === b.name;
}

/**
 * Every title of a person on a day (2025-09-04), in the order of the record; empty where the record knows none for
 * that day. Never today's title in yesterday's story: an appointment known only from a source counts from that day on.
 */
export function titlesAt(person: Pick<Person, "appointments">, day: string): TitleAt[] {
	return person.appointments
		.filter((appointment) => holdsAt(appointment, day))
		.map((appointment) => ({
			organisation: appointment.organisation,
			titles: appointment.titles,
			certainty:
				appointment.from !== undefined ||
				appointment.until !== undefined ||
				earliest(appointment.knownAt ?? "") === earliest(day)
					? "recorded"
					: "carried",
			appointment,
		}));
}

/** The title of a person on a day: at the organisation asked for, else the first of the record; undefined where unknown. */
export function titleAt(
	person: Pick<Person, "appointments">,
	day: string,
	organisation?: Organisation,
): TitleAt | undefined {
	return titlesAt(person, day).find(
		(title) => organisation === undefined || isSameOrganisation(title.organisation, organisation),
	);
}

/** Titles as they are printed before a name: 党委副书记、院长. */
export function joinTitles(titles: readonly string[]): string {
	return titles.join("、");
}
