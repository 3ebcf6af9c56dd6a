import type { Draft, Known } from "../front-matter/draft.ts";
import { tidyFields } from "../front-matter/tidy.ts";
import { readAbbreviations } from "./abbreviations.ts";
import { findAgreements, type NamedAgreement } from "./agreements.ts";
import { misnamedOfficers, officerMeant, type ProposedRole, slipText } from "./officer-slip.ts";
import { createResolver } from "./organisations.ts";
import { proposeEvent } from "./propose-event.ts";
import { proposeHospitals } from "./propose-hospitals.ts";
import { proposePeople } from "./propose-people.ts";

/** One entry that the record lacks, ready to be accepted. */
export interface Proposal {
	readonly collection: "hospitals" | "people" | "events";
	readonly id: string;
	/** As it is shown: a name. */
	readonly name: string;
	/** Fits the schema of its collection. */
	readonly data: Record<string, unknown>;
	/** The sentences that it comes from. */
	readonly sentences: readonly string[];
	/** In Chinese: what must be checked before it is accepted. */
	readonly checks: readonly string[];
}

export interface Proposals {
	readonly entries: readonly Proposal[];
	/** Agreements that the event of the record lacks: to be added to it by hand. */
	readonly agreements: readonly NamedAgreement[];
	/** In Chinese: names that are not proposed, for somebody of nearly that name holds the office. */
	readonly slips: readonly string[];
}

/** Officers parted into those who are proposed, and slips of the pen in Chinese. */
function partSlips(
	people: readonly Proposal[],
	{ day, people: ids, hospitals, blocks }: Draft,
	known: Known,
): { readonly officers: readonly Proposal[]; readonly slips: readonly string[] } {
	if (people.length === 0) return { officers: [], slips: [] };
	const names = people.map(({ name }) => name);
	const misnamed = misnamedOfficers(blocks, names, known, { day, people: ids, hospitals });
	const officers: Proposal[] = [];
	const slips: string[] = [];
	for (const proposal of people) {
		const { name, data } = proposal;
		const roles = data["appointments"] as readonly ProposedRole[];
		const right = misnamed.get(name) ?? officerMeant(name, roles, known);
		if (right === undefined) officers.push(proposal);
		else slips.push(`“${name}”${slipText(name, right)}`);
	}
	return { officers, slips };
}

/** Agreements of the text that the known event does not have, by its parties. */
function missingAgreements(draft: Draft, known: Known, resolve: ReturnType<typeof createResolver>) {
	const event = draft.event === undefined ? undefined : known.events.get(draft.event);
	if (!event) return [];
	const has = (parties: readonly string[]) =>
		event.agreements.some((agreement) =>
			parties.every((party) => agreement.parties.some(({ id }) => id === resolve(party).id)),
		);
	return findAgreements(draft.blocks).filter(({ parties }) => !has(parties));
}

/**
 * Everything that an article names and the record lacks: hospitals, people with their titles, the event, agreements.
 * Proposals, not guesses: each has its sentence, and nothing enters the record unasked. `article` is the id that the
 * article will have among the content. Pure.
 */
export function propose(draft: Draft, known: Known, article?: string): Proposals {
	const { blocks } = draft;
	const text = [draft.title, ...blocks];
	const abbreviations = readAbbreviations(blocks);
	const hospitals = proposeHospitals(text, known.hospitals, abbreviations);
	const withProposed = new Map([
		...known.hospitals,
		...hospitals.map(({ id, data }) => [id, asHospital(data)] as const),
	]);
	const resolve = createResolver(text, withProposed, abbreviations);
	const { reporters, correspondents, photographers, editor } = draft.credits;
	const proposed = proposePeople(blocks, {
		hospitals: withProposed,
		people: known.people,
		resolve,
		credited: [...reporters, ...correspondents, ...photographers, editor ?? ""],
		host: draft.hospitals[0] ?? hospitals[0]?.id,
		day: draft.date.event?.day ?? draft.day,
		source: article === undefined ? { text: `《${draft.title}》` } : { article },
	});
	const { officers: people, slips } = partSlips(proposed, draft, known);
	const ids = new Map<string, string>([
		...people.map(({ name, id }) => [name, id] as const),
		...draft.people.map((id) => [known.people.get(id)?.name ?? "", id] as const),
	]);
	const event = proposeEvent(blocks, {
		kind: draft.kind,
		day: draft.date.event,
		known: draft.event === undefined ? undefined : known.events.get(draft.event),
		resolve,
		people: ids,
		ids: new Set(known.events.keys()),
	});
	return {
		entries: [...hospitals, ...people, ...event].map((entry) => ({
			...entry,
			data: tidyFields(entry.data),
		})),
		agreements: missingAgreements(draft, known, resolve),
		slips,
	};
}

/** A proposed hospital in the form of the record. */
function asHospital(data: Record<string, unknown>) {
	return {
		shortNames: [],
		formerNames: [],
		grades: [],
		memberships: [],
		...data,
	} as unknown as Known["hospitals"] extends ReadonlyMap<string, infer H> ? H : never;
}
