import { allNames } from "../../../src/domain/hospitals.ts";
import type { Hospital, Person } from "../../../src/schemas/index.ts";
import { findPeople, type PersonMention } from "../proposals/find-people.ts";
import { unique } from "./text.ts";

export interface MatchedPeople {
	/** Ids in the order in which the text names them. */
	readonly ids: readonly string[];
	readonly doubts: readonly string[];
}

interface Record {
	readonly hospitals: ReadonlyMap<string, Hospital>;
	readonly people: ReadonlyMap<string, Person>;
}

/** The names of all organisations where a person holds or held a role. */
export function organisationsOf(person: Person, hospitals: Record["hospitals"]): string[] {
	return person.appointments.flatMap(({ organisation }) => {
		if ("name" in organisation) return [organisation.name];
		const hospital = hospitals.get(organisation.hospital.id);
		return hospital ? allNames(hospital) : [];
	});
}

/** Whether two names may mean one organisation: one ends in the other (泰山区卫健局, 区卫健局). */
export function mayBeSame(a: string, b: string): boolean {
	const bare = (name: string) =>
		name.replace(/^(?:\p{Script=Han}{2,4}省)|卫生健康委员会/gu, (part) =>
			part.endsWith("省") ? "" : "卫健委",
		);
	const [one, other] = [bare(a), bare(b)];
	return one.endsWith(other) || other.endsWith(one);
}

/** Whether what a text says of somebody contradicts the record: an organisation that is none of this person's. */
function contradicts(
	mention: PersonMention,
	own: readonly string[],
	hospitalNames: readonly string[],
) {
	const { organisation } = mention;
	if (organisation === undefined || own.some((name) => mayBeSame(name, organisation))) return false;
	// Only a hospital that the record knows as another one is proof of another person.
	return hospitalNames.some((name) => name === organisation);
}

/**
 * The people of the record whom a text names. Somebody of the same name at another hospital of the record is somebody
 * else; one whose organisation cannot be told is taken, and told to the user.
 */
export function matchPeople(
	blocks: readonly string[],
	{ hospitals, people }: Record,
): MatchedPeople {
	const text = blocks.join("\n");
	const mentions = findPeople(blocks);
	const hospitalNames = [...hospitals.values()].flatMap(allNames);
	const found: { readonly id: string; readonly at: number }[] = [];
	const doubts: string[] = [];
	for (const [id, person] of people) {
		const at = text.indexOf(person.name);
		if (at < 0) continue;
		const own = organisationsOf(person, hospitals);
		const said = mentions.filter(({ name, isShort }) => name === person.name && !isShort);
		if (said.length > 0 && said.every((mention) => contradicts(mention, own, hospitalNames))) {
			doubts.push(
				`正文的“${person.name}”与资料中的 ${id} 同名而单位不同（${said[0]?.organisation ?? ""}），没有关联`,
			);
			continue;
		}
		const isTitled = mentions.some(({ name }) => name === person.name);
		// 张玲 may stand in 张玲玲: a bare name counts where it is titled somewhere, or nobody could be meant but a person.
		if (!isTitled && !own.some((name) => text.includes(name))) continue;
		found.push({ id, at });
	}
	const byName = new Map<string, string[]>();
	for (const { id } of found) {
		const name = people.get(id)?.name ?? "";
		byName.set(name, [...(byName.get(name) ?? []), id]);
	}
	for (const [name, ids] of byName)
		if (ids.length > 1)
			doubts.push(`资料里有 ${ids.length} 位“${name}”（${ids.join("、")}），请确认是哪一位`);
	return {
		ids: unique(found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id)),
		doubts,
	};
}
