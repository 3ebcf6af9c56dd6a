import { organisationKey } from "../../../src/domain/mentions/organisation-index.ts";
import type { Knowledge } from "../../../src/domain/mentions/reading.ts";
import { slipBetween } from "../../../src/domain/mentions/slips.ts";
import type { PlacedMention } from "./mentions.ts";
import type { PassageMentions } from "./misplaced.ts";

/** The keys of every organisation that a text names by a name of its own: 镇卫生院 may be several. */
const keysNamedIn = (text: string, { endingAt }: Knowledge["organisations"]) =>
	Array.from(text, (_, index) => endingAt(text, index + 1, 0)).flatMap((hit) =>
		hit && (!hit.isWeak || hit.keys.length === 1) ? hit.keys : [],
	);

/**
 * Marks those of the record who are named once, with nothing that says who they are, while somebody whose name is nearly
 * theirs is introduced in the article, which does not list them (`listed`): 马福生院长说 where 马川镇卫生院院长马复生 is there, 林国梁 in the title of a speech of
 * 林国栋. It is a question, because both exist.
 */
export function markConfused(
	passages: readonly PassageMentions[],
	{ people, organisations }: Knowledge,
	listed: ReadonlySet<string>,
): PlacedMention[][] {
	const all = passages.flatMap(({ passage, mentions }) =>
		mentions.map((placed) => ({ placed, kind: passage.kind })),
	);
	const isRight = ({ mention: { verdict, kind } }: PlacedMention) =>
		kind !== "credit" && (verdict === "一致" || verdict === "简称");
	const keysOf = (id: string) =>
		people.byId
			.get(id)
			?.person.appointments.map(({ organisation }) => organisationKey(organisation)) ?? [];
	let named: ReadonlySet<string> | undefined;
	/** Whether the article names an organisation of somebody, by a name that is no other's. */
	const isAtHome = (id: string) => {
		named ??= new Set(passages.flatMap(({ text }) => keysNamedIn(text, organisations)));
		return keysOf(id).some((key) => named?.has(key));
	};
	const timesOf = new Map<string, number>();
	for (const { placed } of all)
		timesOf.set(placed.mention.name, (timesOf.get(placed.mention.name) ?? 0) + 1);
	/** Those who stand with a title before their name in the text itself. */
	const introduced = all.filter(
		({ placed, kind }) =>
			isRight(placed) &&
			placed.mention.kind === "office" &&
			placed.mention.start < placed.mention.nameStart &&
			kind !== "title" &&
			kind !== "summary",
	);
	const meantBy = ({ mention }: PlacedMention, isApart: boolean): string | undefined => {
		const { person, name, start, nameStart, titles } = mention;
		if (!person || name.length < 3 || listed.has(person) || timesOf.get(name) !== 1)
			return undefined;
		if (start < nameStart || mention.namesakes.length > 0) return undefined;
		// Somebody of an organisation that the article names may well speak in its text.
		if (!isApart && (titles.length === 0 || isAtHome(person))) return undefined;
		return introduced
			.map(({ placed }) => placed.mention)
			.find(
				(other) =>
					other.person !== undefined &&
					other.person !== person &&
					slipBetween(name, other.name) !== undefined &&
					(isApart || !keysOf(person).some((key) => keysOf(other.person ?? "").includes(key))),
			)?.person;
	};
	return passages.map(({ passage, mentions }) =>
		mentions.map((placed): PlacedMention => {
			if (!isRight(placed)) return placed;
			// Of whom the text says nothing, no title and no picture speaks.
			const isApart = ["title", "summary", "caption"].includes(passage.kind);
			const person = meantBy(placed, isApart);
			return person
				? {
						...placed,
						isMisplaced: true,
						mention: { ...placed.mention, person, verdict: "疑似错名" },
					}
				: placed;
		}),
	);
}
