import { isOneCharacterOff } from "../../../src/domain/mentions/characters.ts";
import { findMentions } from "../../../src/domain/mentions/find-mentions.ts";
import { createKnowledge, type Knowledge } from "../../../src/domain/mentions/reading.ts";
import { isNearName } from "../../../src/domain/mentions/slip-between.ts";
import { soundOf } from "../../../src/domain/mentions/sound.ts";
import { type Span, spanStart } from "../../../src/domain/spans.ts";
import type { Known } from "../front-matter/draft.ts";

/** What the finder needs of the record. */
export type Officers = Pick<Known, "people" | "hospitals">;

/** A role as a proposal has it: the organisation is an id of the record, or a name. */
export interface ProposedRole extends Span {
	readonly organisation: string;
	readonly titles: readonly string[];
}

const knowledgeOf = new WeakMap<Officers["people"], Knowledge>();

/** The record made ready for reading, once for all names of a run. */
function knowledgeFor({ people, hospitals }: Officers): Knowledge {
	const found = knowledgeOf.get(people);
	if (found) return found;
	const made = createKnowledge(people, hospitals);
	knowledgeOf.set(people, made);
	return made;
}

const nameOf = (id: string | undefined, { people }: Officers) =>
	id === undefined ? undefined : people.get(id)?.name;

/** Why a name is not taken for somebody new, and what to do, in Chinese. */
export function slipText(name: string, right: string): string {
	const sameSound = soundOf(name) === soundOf(right) ? "读音相同" : "字序不同";
	const isOneOff = name.length !== right.length || isOneCharacterOff(name, right);
	return `与${right}${isOneOff ? "只差一字" : sameSound}，任同一职务：是不是写错了？是另一个人，再用 npm run new -- person 新建`;
}

/**
 * The name of whoever of the record holds or held one of the offices under a name of which this one may be a slip; asked
 * of the finder that tells the check of 疑似错名. Undefined where nobody does.
 */
export function officerMeant(
	name: string,
	roles: readonly ProposedRole[],
	known: Officers,
): string | undefined {
	const near = [...known.people.values()].filter((person) => isNearName(name, person.name));
	if (near.length === 0) return undefined;
	// The days on which they are known to have been in office: one who left may still be meant.
	const alsoDays = near.flatMap(({ appointments }) => appointments.map(spanStart));
	const knowledge = knowledgeFor(known);
	for (const role of roles)
		for (const title of role.titles) {
			const place = known.hospitals.get(role.organisation)?.name ?? role.organisation;
			const [slip] = findMentions(`${place}${title}${name}`, knowledge, {
				day: spanStart(role),
				alsoDays,
				expected: new Set(),
			}).filter((mention) => mention.verdict === "疑似错名" && mention.name === name);
			const right = nameOf(slip?.person, known);
			if (right !== undefined) return right;
		}
	return undefined;
}

/** What is known of a text besides its blocks: its day, and the ids of its people and hospitals. */
interface Around {
	readonly day: string;
	readonly people: readonly string[];
	readonly hospitals: readonly string[];
}

/** Longer blocks and more of them tell nothing more: bounds for hostile input. */
const mostOfBlock = 2_000;
const mostBlocks = 200;

/** Those of some names that the check, reading the text, would call 疑似错名 beside a title, each with the name of the one meant. */
export function misnamedOfficers(
	blocks: readonly string[],
	names: readonly string[],
	known: Officers,
	{ day, people, hospitals }: Around,
): ReadonlyMap<string, string> {
	const knowledge = knowledgeFor(known);
	const related = new Set(
		knowledge.people.at(hospitals.map((id) => `hospital:${id}`)).map(({ id }) => id),
	);
	const setting = { day, expected: new Set(people), related };
	return new Map(
		blocks
			.filter((block) => names.some((name) => block.includes(name)))
			.slice(0, mostBlocks)
			.flatMap((block) => findMentions(block.slice(0, mostOfBlock), knowledge, setting))
			.filter(({ verdict, kind }) => verdict === "疑似错名" && kind === "office")
			.flatMap(({ name, person }) => {
				const right = nameOf(person, known);
				return right === undefined ? [] : [[name, right] as const];
			}),
	);
}
