import type { Entry } from "../domain/record.ts";
import { appointmentsAt, joinTitles } from "../domain/titles.ts";
import { href } from "../domain/urls.ts";
import type { Office, PersonCard } from "../domain/views/person.ts";
import type { AllianceEvent, Person } from "../schemas/index.ts";
import { organisationLink } from "./links.ts";
import type { Record } from "./record.ts";

/** The offices that a person held on a day, under the names the organisations bore then. */
export function officesAt(record: Record, person: Entry<Person>, day: string): Office[] {
	return appointmentsAt(person.data, day).map(({ organisation, titles }) => ({
		organisation: organisationLink(record, organisation, day),
		titles: joinTitles(titles),
	}));
}

/** A person as on a day; `roles` is what they did there. */
export function personCard(
	record: Record,
	person: Entry<Person>,
	day: string,
	roles?: string,
): PersonCard {
	return {
		href: href({ page: "person", id: person.id }),
		name: person.data.name,
		reading: person.data.reading,
		offices: officesAt(record, person, day),
		roles,
	};
}

/** What one person did at an event, in order, each word once: 主持、总结. */
export function rolesOf(
	event: Entry<AllianceEvent> | undefined,
	personId: string,
): string | undefined {
	const verbs = event?.data.agenda.flatMap(({ verb, person }) =>
		person?.id === personId ? [verb] : [],
	);
	return verbs && verbs.length > 0 ? [...new Set(verbs)].join("、") : undefined;
}
