import type { Mention, PrintedOffice } from "../../../src/domain/mentions/mention.ts";
import { knownOf } from "../../clean/front-matter/draft.ts";
import { readAbbreviations } from "../../clean/proposals/abbreviations.ts";
import type { PersonMention } from "../../clean/proposals/find-people.ts";
import { officerMeant, type ProposedRole, slipText } from "../../clean/proposals/officer-slip.ts";
import { readOrganisation } from "../../clean/proposals/organisation-phrase.ts";
import { createResolver } from "../../clean/proposals/organisations.ts";
import type { Proposal } from "../../clean/proposals/propose.ts";
import {
	type DatedRole,
	type PeopleContext,
	personProposal,
	rolesIn,
} from "../../clean/proposals/propose-people.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { passagesOf } from "../texts/passages.ts";
import { mentionsIn } from "../texts/people/mentions.ts";
import { unreadPeople } from "../texts/people/unread-people.ts";
import { ownHospital } from "./own-hospital.ts";

/** Somebody whom articles name with a title and whom the record does not have. */
export interface UnknownPerson {
	readonly proposal: Proposal;
	readonly articles: readonly Entry<"articles">[];
}

/** A name with a title that is nearly somebody's of the record who holds the office. */
export interface NameSlip {
	readonly name: string;
	/** In Chinese: whose it nearly is, and what to do. */
	readonly text: string;
}

/** Those who can be accepted, and those who may be slips of the pen. */
export interface UnknownPeople {
	readonly people: readonly UnknownPerson[];
	readonly slips: readonly NameSlip[];
}

/** The names that the check calls 疑似错名 beside a title. */
function slipsIn(record: ContentRecord): NameSlip[] {
	const found = new Map<string, string>();
	for (const article of record.articles.values())
		for (const { mention } of mentionsIn(record, article)) {
			const { name, person, verdict, kind } = mention;
			const right = record.people.get(person ?? "")?.data.name;
			if (verdict === "疑似错名" && kind === "office" && right !== undefined)
				found.set(name, slipText(name, right));
		}
	return [...found].map(([name, text]) => ({ name, text }));
}

/** An office whose organisation is a public body, and the department a part of the title: 第一医院|急诊科主任. */
function withDepartment({ organisation, titles, isCarried }: PrintedOffice): PrintedOffice {
	const [first = "", ...more] = titles;
	const read = organisation === undefined ? undefined : readOrganisation(organisation);
	// 医院 and 协会 are no names.
	if (read?.organisation === undefined || read.organisation.length < 3)
		return { organisation, titles };
	const isPrinted = isCarried || read.department === "" || first.startsWith(read.department);
	return {
		organisation: read.organisation,
		titles: [isPrinted ? first : read.department + first, ...more],
	};
}

/** The offices of one mention, those at one organisation as one: 复旦大学党委副书记、复旦大学医学院党委书记. */
function officesOf({ offices = [] }: Mention): PrintedOffice[] {
	const found: PrintedOffice[] = [];
	for (const office of offices.map(withDepartment)) {
		const at = found.findIndex(({ organisation }) => organisation === office.organisation);
		const same = found[at];
		if (same) found[at] = { ...same, titles: [...same.titles, ...office.titles] };
		else found.push(office);
	}
	return found;
}

/** The roles of the unknown people of one article, each in its fullest form. */
function rolesOf(
	record: ContentRecord,
	article: Entry<"articles">,
	hospitals: PeopleContext["hospitals"],
): DatedRole[] {
	const unknown = mentionsIn(record, article).filter(
		({ mention }) => mention.verdict === "未知" && mention.person === undefined,
	);
	if (unknown.length === 0) return [];
	const blocks = passagesOf(article).map(({ text }) => text);
	const resolve = createResolver(blocks, hospitals, readAbbreviations(blocks));
	const source = { article: article.id };
	const day = unknown[0]?.day ?? "";
	const printed = unknown.map(({ mention, sentence, words }) =>
		officesOf(mention).map((office) => ({
			...office,
			organisation: office.organisation ?? ownHospital(record, article, sentence, words),
			name: mention.name,
			sentence,
			does: "",
			isShort: false,
		})),
	);
	// Several offices in one breath are several; of one office in several places the fullest form counts.
	const several = printed
		.filter(({ length }) => length > 1)
		.flatMap((offices) => rolesApart(offices, resolve));
	const single = rolesIn(printed.filter(({ length }) => length === 1).flat(), resolve).filter(
		({ name }) => several.every((role) => role.name !== name),
	);
	return [...several, ...single].map((role) => ({ ...role, day, source }));
}

/** The roles of one mention, none of which is a short form of another. */
const rolesApart = (mentions: readonly PersonMention[], resolve: PeopleContext["resolve"]) =>
	mentions.flatMap((mention) => rolesIn([mention], resolve));

const organisationOf = ({ organisation }: DatedRole) => organisation?.id ?? organisation?.name;

/** A proposal for everyone whom the check calls 未知, from the earliest article that shows each role. */
export function unknownPeople(record: ContentRecord): UnknownPeople {
	const known = knownOf(record);
	const { hospitals, people } = known;
	const found = [...record.articles.values()]
		.flatMap((article) =>
			rolesOf(record, article, hospitals).map((role) => ({ role, article }) as const),
		)
		.toSorted((a, b) => (a.role.day < b.role.day ? -1 : a.role.day > b.role.day ? 1 : 0));
	const ids = new Set(record.ids.people);
	const unknown = [...new Set(found.map(({ role }) => role.name))].map((name): UnknownPerson => {
		const own = found.filter(({ role }) => role.name === name);
		const roles = own
			.map(({ role }) => role)
			.filter(
				(role, index, all) =>
					all.findIndex((other) => organisationOf(other) === organisationOf(role)) === index,
			);
		return {
			proposal: personProposal(name, roles, { people, host: undefined }, ids),
			articles: [...new Set(own.map(({ article }) => article))],
		};
	});
	const unread = unreadPeople(record);
	const slips = slipsIn(record);
	const isSlip = (name: string) => slips.some((slip) => slip.name === name);
	// The check knows those who are in office on the day; one who left may be meant as well.
	for (const { proposal } of unknown) {
		const { name, data } = proposal;
		const right = officerMeant(name, data["appointments"] as readonly ProposedRole[], known);
		if (right !== undefined && !isSlip(name)) slips.push({ name, text: slipText(name, right) });
	}
	for (const { proposal } of unknown) {
		const file = unread.get(proposal.name);
		if (file !== undefined && !isSlip(proposal.name))
			slips.push({
				name: proposal.name,
				text: `已有资料 ${file}，但里面有错、读不出来：先把它改好`,
			});
	}
	return { people: unknown.filter(({ proposal }) => !isSlip(proposal.name)), slips };
}
