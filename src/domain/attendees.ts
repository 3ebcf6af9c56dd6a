import { groupBy } from "./group-by.ts";
import { standsIn } from "./mentions/characters.ts";
import type { Mention } from "./mentions/mention.ts";

/** Fewer names than these are taken in at a glance, and a table would only say them again. */
export const fewestAttendees = 8;

const presence = /出席|参加|与会|到会|参会/;
/** What ends a title; every attendee has at least one of them. */
const titleEnds = /长|书记|主任|主席|委员|经理|干事|教授|医师|专家/g;

/** Whether a passage may be a long list of those present, told by its words and those before it, without a record. */
export function mayListAttendees(text: string, before: string): boolean {
	return presence.test(before + text) && (text.match(titleEnds)?.length ?? 0) >= fewestAttendees;
}

/** Somebody present, as the text prints it. */
export interface ListedAttendee {
	readonly name: string;
	readonly titles: readonly string[];
}

/** The people of one organisation, as the record calls it on the day or as it is printed. */
export interface ListedOrganisation {
	readonly organisation: string;
	readonly people: readonly ListedAttendee[];
}

/** Whether both speak of one person; of two who share a name, the record or their organisations tell. */
function isSamePerson(a: Mention, b: Mention): boolean {
	if (a.person && b.person) return a.person === b.person;
	if (a.name !== b.name) return false;
	if (!a.organisation || !b.organisation) return true;
	return standsIn(a.organisation, b.organisation) || standsIn(b.organisation, a.organisation);
}

/** Everybody once: 仪式由院长孙志强主持 after a list that has him adds nobody, but where the list left his organisation open. */
function eachOnce(mentions: readonly Mention[]): Mention[] {
	const people: Mention[] = [];
	for (const mention of mentions) {
		const index = people.findIndex((earlier) => isSamePerson(earlier, mention));
		const earlier = people[index];
		if (!earlier) people.push(mention);
		else if (!earlier.organisation)
			people[index] = { ...earlier, organisation: mention.organisation };
	}
	return people;
}

/**
 * Who is present according to a passage, each once, by organisation in the order of the text; nobody where it names
 * fewer than `fewestAttendees`. Those whose organisation the text leaves open stand last, under "".
 */
export function attendeesByOrganisation(mentions: readonly Mention[]): ListedOrganisation[] {
	const present = eachOnce(mentions.filter(({ kind }) => kind === "office"));
	if (present.length < fewestAttendees) return [];
	const { "": open = [], ...known } = Object.fromEntries(
		groupBy(present, ({ organisation = "" }) => [organisation]),
	);
	return [...Object.entries(known), ...(open.length > 0 ? [["", open] as const] : [])].map(
		([organisation, people]) => ({
			organisation,
			people: people.map(({ name, titles }) => ({ name, titles })),
		}),
	);
}
