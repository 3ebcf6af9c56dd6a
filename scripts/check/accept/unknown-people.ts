import { readAbbreviations } from "../../clean/proposals/abbreviations.ts";
import { createResolver } from "../../clean/proposals/organisations.ts";
import type { Proposal } from "../../clean/proposals/propose.ts";
import {
	type DatedRole,
	type PeopleContext,
	personProposal,
	rolesIn,
} from "../../clean/proposals/propose-people.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { mentionsIn } from "../texts/mentions.ts";
import { passagesOf } from "../texts/passages.ts";

/** Somebody whom articles name with a title and whom the record does not have. */
export interface UnknownPerson {
	readonly proposal: Proposal;
	readonly articles: readonly Entry<"articles">[];
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
	const source = `《${article.data.title}》`;
	const day = unknown[0]?.day ?? "";
	return rolesIn(
		unknown.map(({ mention: { name, organisation, titles }, sentence }) => ({
			name,
			organisation,
			titles,
			sentence,
			does: "",
			isShort: false,
		})),
		resolve,
	).map((role) => ({ ...role, day, source }));
}

const organisationOf = ({ organisation }: DatedRole) => organisation?.id ?? organisation?.name;

/** A proposal for everyone whom the check calls 未知, from the earliest article that shows each role. */
export function unknownPeople(record: ContentRecord): UnknownPerson[] {
	const data = <Data>(entries: ReadonlyMap<string, { readonly data: Data }>) =>
		new Map([...entries].map(([id, entry]) => [id, entry.data] as const));
	const hospitals = data(record.hospitals);
	const people = data(record.people);
	const found = [...record.articles.values()]
		.flatMap((article) =>
			rolesOf(record, article, hospitals).map((role) => ({ role, article }) as const),
		)
		.toSorted((a, b) => (a.role.day < b.role.day ? -1 : a.role.day > b.role.day ? 1 : 0));
	const ids = new Set(record.ids.people);
	return [...new Set(found.map(({ role }) => role.name))].map((name) => {
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
}
