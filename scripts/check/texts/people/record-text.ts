import { organisationKey } from "../../../../src/domain/mentions/organisation-index.ts";
import { holdsAt } from "../../../../src/domain/spans.ts";
import type { Appointment } from "../../../../src/schemas/index.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { recordKnowledge } from "./mentions.ts";

/** An appointment in words: 渭南市第一医院党委副书记、院长. */
function appointmentText(record: ContentRecord, appointment: Appointment, day: string): string {
	const { label } = recordKnowledge(record).organisations;
	return label(organisationKey(appointment.organisation), day) + appointment.titles.join("、");
}

/** What the record says of a person on a day. */
export function recordText(record: ContentRecord, id: string, day: string): string {
	const appointments = record.people.get(id)?.data.appointments ?? [];
	const current = appointments.filter((appointment) => holdsAt(appointment, day));
	return current.map((appointment) => appointmentText(record, appointment, day)).join("；");
}
