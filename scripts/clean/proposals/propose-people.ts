import { idFromName } from "../../../src/domain/ids.ts";
import type { Hospital, Person } from "../../../src/schemas/index.ts";
import { mayBeSame, organisationsOf } from "../front-matter/people.ts";
import { clip } from "../front-matter/text.ts";
import { findPeople, type PersonMention } from "./find-people.ts";
import type { ResolvedOrganisation } from "./organisations.ts";
import type { Proposal } from "./propose.ts";

export interface PeopleContext {
	readonly hospitals: ReadonlyMap<string, Hospital>;
	readonly people: ReadonlyMap<string, Person>;
	readonly resolve: (printed: string) => ResolvedOrganisation;
	/** Names in the bylines: credited, and no officers. */
	readonly credited: readonly string[];
	/** The organisation of one whose own the text does not say. */
	readonly host: string | undefined;
	/** The day on which the text shows them: 2025-09-04. */
	readonly day: string;
	readonly source: RoleSource;
}

/**
 * What a role is known from: the article by its id, so that a correction of it leaves no old words behind, else the
 * title alone: 《title》.
 */
type RoleSource = { readonly article: string } | { readonly text: string };

/** One role of one person as the text has it, in its fullest form. */
export interface Role {
	readonly name: string;
	readonly organisation: ResolvedOrganisation | undefined;
	readonly titles: readonly string[];
	readonly sentence: string;
}

/** The roles that a text gives its people: of several forms of one role (院长, 党委副书记、院长) the fullest. */
export function rolesIn(
	mentions: readonly PersonMention[],
	resolve: PeopleContext["resolve"],
): Role[] {
	const roles: Role[] = [];
	for (const { name, organisation, titles, sentence } of mentions) {
		const resolved = organisation === undefined ? undefined : resolve(organisation);
		const at = roles.findIndex(
			(role) =>
				role.name === name &&
				(resolved === undefined ||
					role.organisation === undefined ||
					(role.organisation.id ?? role.organisation.name) === (resolved.id ?? resolved.name) ||
					mayBeSame(role.organisation.name, resolved.name)),
		);
		const role = roles[at];
		if (role === undefined) roles.push({ name, organisation: resolved, titles, sentence });
		else if (isFuller({ organisation: resolved, titles }, role))
			roles[at] = { name, organisation: resolved ?? role.organisation, titles, sentence };
	}
	return roles;
}

type Fullness = Pick<Role, "organisation" | "titles">;

/** Whether a form of a role says more than another: an organisation where there was none, or more of the title. */
function isFuller(role: Fullness, than: Fullness): boolean {
	if (than.organisation === undefined) return role.organisation !== undefined;
	if (role.organisation === undefined) return false;
	return role.titles.join("").length > than.titles.join("").length;
}

/** Whether the record has this person, by name and organisation. */
function isKnown({ name, organisation }: Role, { people, hospitals }: PeopleContext): boolean {
	return [...people.values()].some(
		(person) =>
			person.name === name &&
			(organisation === undefined ||
				organisationsOf(person, hospitals).some((own) => mayBeSame(own, organisation.name))),
	);
}

/** A role with the day on which a text shows it, and that text: 《title》. */
export interface DatedRole extends Role {
	readonly day: string;
	readonly source: RoleSource;
}

/** A proposal for one person by the roles that texts give, with an id that nobody of `ids` has; takes the id. */
export function personProposal(
	name: string,
	roles: readonly DatedRole[],
	{ people, host }: Pick<PeopleContext, "people" | "host">,
	ids: Set<string>,
): Proposal {
	const namesakes = [...people.values()].filter((person) => person.name === name);
	const checks = [
		...(namesakes.length > 0 ? ["资料里有同名的人，请确认不是同一位"] : []),
		...(roles.some(({ organisation }) => organisation === undefined)
			? ["原文没有写明单位，请核对"]
			: []),
	];
	return {
		collection: "people",
		id: freeId(idFromName(name, { isPerson: true }), ids),
		name,
		data: {
			name,
			appointments: roles.map(({ organisation, titles, day, source }) => ({
				organisation: organisation?.id ?? organisation?.name ?? host ?? "待核实",
				titles: [...titles],
				knownAt: day,
				source,
			})),
		},
		sentences: roles.map(({ sentence }) => clip(sentence, 200)),
		checks,
	};
}

/** A proposal for every person with an office whom a text names and the record lacks. */
export function proposePeople(blocks: readonly string[], context: PeopleContext): Proposal[] {
	const { day, source } = context;
	const unknown = rolesIn(findPeople(blocks), context.resolve)
		.filter((role) => !isKnown(role, context) && !context.credited.includes(role.name))
		.map((role): DatedRole => ({ ...role, day, source }));
	const ids = new Set(context.people.keys());
	return [...new Set(unknown.map(({ name }) => name))].map((name) =>
		personProposal(
			name,
			unknown.filter((role) => role.name === name),
			context,
			ids,
		),
	);
}

/** The id, or with a number where somebody has it already. */
function freeId(id: string, ids: Set<string>): string {
	let free = id;
	for (let number = 2; ids.has(free); number += 1) free = `${id}-${number}`;
	ids.add(free);
	return free;
}
