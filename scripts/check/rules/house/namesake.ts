import { organisationKey } from "../../../../src/domain/mentions/organisation-index.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { at, type Rule } from "../../rule.ts";
import { recordKnowledge } from "../../texts/people/mentions.ts";

/** Where somebody works, in words. */
function placesOf(record: ContentRecord, { data }: Entry<"people">): string {
	const { label } = recordKnowledge(record).organisations;
	const day = "9999-12-31";
	return data.appointments
		.map(
			({ organisation, titles }) => label(organisationKey(organisation), day) + titles.join("、"),
		)
		.join("；");
}

/** Whether one of two people says that the other is somebody else. */
function isTold(a: Entry<"people">, b: Entry<"people">): boolean {
	const names = (person: Entry<"people">, id: string) =>
		person.data.notSameAs?.some((other) => other.id === id) ?? false;
	return names(a, b.id) || names(b, a.id);
}

/**
 * Two people of one name are two: somebody looked. Or they are one, entered twice.
 *
 * @example ok
 * # people/li-ming-nurse.yaml
 * name: 李明
 * appointments: [{ organisation: 第二医院, titles: [护士长], knownAt: 2025-01-01 }]
 * notSameAs: [li-ming]
 *
 * @example bad 1:7
 * # people/li-ming-nurse.yaml
 * name: 李明
 * appointments: [{ organisation: 第二医院, titles: [护士长], knownAt: 2025-01-01 }]
 */
export const namesake: Rule = {
	id: "namesake",
	severity: "warning",
	canWaive: false,
	since: "0.1",
	about: "同名的两个人物，核对过不是同一个人",
	check: (record) => {
		const byName = new Map<string, Entry<"people">[]>();
		for (const person of record.people.values()) {
			const name = person.data.name.replace(/\s+/g, "");
			byName.set(name, [...(byName.get(name) ?? []), person]);
		}
		return [...byName.values()].flatMap((same) =>
			same.flatMap((person, index) => {
				const others = same.slice(0, index).filter((other) => !isTold(person, other));
				if (others.length === 0) return [];
				const list = others.map((other) => `people/${other.id}.yaml（${placesOf(record, other)}）`);
				return {
					...at(person, ["name"]),
					message: `与 ${list.join("、")} 同名`,
					mend: `同一个人的，用 npm run record 合并；不是同一个人的，在这里写 notSameAs: [${others.map(({ id }) => id).join(", ")}]`,
					words: person.data.name,
				};
			}),
		);
	},
};
