import type { AllianceEvent, Article, Organisation, Person } from "../schemas/index.ts";
import { shanghaiDay } from "./dates.ts";
import type { Entry } from "./record.ts";
import { appointmentsAt } from "./titles.ts";

/** In what part an organisation was there; `told` where only an article about the event names it. */
export type Part = "organiser" | "host" | "party" | "signatory" | "awarded" | "speaker" | "told";

/** Somebody of an organisation, with the titles held there on that day, else as the agenda prints them. */
export interface Attendee {
	readonly id: string;
	readonly titles: readonly string[];
}

/** An organisation with its people at an event; without one, the people whose office on that day nothing tells. */
export interface Attendance {
	readonly organisation?: Organisation | undefined;
	readonly parts: readonly Part[];
	readonly people: readonly Attendee[];
}

interface Gathered {
	readonly organisation?: Organisation | undefined;
	readonly parts: Set<Part>;
	readonly people: Map<string, Attendee>;
}

const keyOf = (organisation: Organisation | undefined) =>
	organisation === undefined
		? ""
		: "hospital" in organisation
			? `hospital ${organisation.hospital.id}`
			: `name ${organisation.name}`;

/**
 * Who was at an event, by organisation: those that the event names first, then those of its speakers, then those
 * that only its articles tell of.
 */
export function attendanceOf(
	{ data }: Entry<AllianceEvent>,
	articles: readonly Entry<Article>[],
	personById: ReadonlyMap<string, Entry<Person>>,
): Attendance[] {
	const day = shanghaiDay(data.start);
	const groups = new Map<string, Gathered>();
	const groupOf = (organisation: Organisation | undefined) => {
		const key = keyOf(organisation);
		const group = groups.get(key) ?? { organisation, parts: new Set(), people: new Map() };
		groups.set(key, group);
		return group;
	};
	const named = (part: Part, organisations: readonly Organisation[]) => {
		for (const organisation of organisations) groupOf(organisation).parts.add(part);
	};
	named("organiser", data.organisers);
	named("host", data.hosts);
	named("party", data.parties);
	const parties = data.agreements.flatMap((agreement) => agreement.parties);
	named(
		"signatory",
		parties.map((hospital) => ({ hospital })),
	);
	named(
		"awarded",
		data.awards.map(({ to }) => to),
	);

	/** A person under one organisation: of several, the one that the event names already. */
	const add = (id: string, part: Part, printed?: string) => {
		const person = personById.get(id);
		if (!person) return;
		const offices = appointmentsAt(person.data, day);
		const office =
			offices.find(({ organisation }) => groups.has(keyOf(organisation))) ?? offices[0];
		const group = groupOf(office?.organisation);
		group.parts.add(part);
		if (!group.people.has(id))
			group.people.set(id, { id, titles: office?.titles ?? (printed ? [printed] : []) });
	};
	for (const { person, titleAsPrinted } of data.agenda)
		if (person) add(person.id, "speaker", titleAsPrinted);
	const told = articles.filter((article) => !article.data.withdrawn);
	for (const article of told) {
		named(
			"told",
			article.data.hospitals.map((hospital) => ({ hospital })),
		);
		for (const { id } of article.data.people) add(id, "told");
	}

	const { "": unknown, ...known } = Object.fromEntries(groups);
	return [...Object.values(known), ...(unknown ? [unknown] : [])].map((group) => ({
		organisation: group.organisation,
		// That an article names it too says nothing more of one that the event names.
		parts: [...group.parts].filter((part) => part !== "told" || group.parts.size === 1),
		people: [...group.people.values()],
	}));
}
