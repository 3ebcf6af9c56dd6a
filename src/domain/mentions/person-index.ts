import type { Person } from "../../schemas/index.ts";
import { pairAt } from "./characters.ts";
import { nameDots } from "./dotted-name.ts";
import { organisationKey } from "./organisation-index.ts";

/** One person under the name that texts give. */
export interface IndexedPerson {
	readonly id: string;
	readonly person: Person;
}

/** People by name, and the names by their first two characters. */
export interface PersonIndex {
	/** Every occurrence of a name in a text, the longest at each place, in order and without overlap. */
	readonly namesIn: (text: string) => { readonly start: number; readonly name: string }[];
	/** All who bear a name: two people may. */
	readonly named: (name: string) => readonly IndexedPerson[];
	readonly byId: ReadonlyMap<string, IndexedPerson>;
	/** All who hold or held an office at one of some organisations. */
	readonly at: (keys: Iterable<string>) => readonly IndexedPerson[];
	/** All whose name has a dot, by its first character. */
	readonly dotted: ReadonlyMap<string, readonly IndexedPerson[]>;
	/** All whose name of three ends with the two characters at a position. */
	readonly withGivenAt: (text: string, start: number) => readonly IndexedPerson[];
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

/** Names of two or more characters; one look-up for each place of a text, so that a thousand names cost what ten do. */
export function createPersonIndex(people: Iterable<readonly [string, Person]>): PersonIndex {
	const byId = new Map<string, IndexedPerson>();
	const byName = new Map<string, IndexedPerson[]>();
	const byPair = new Map<number, string[]>();
	const byOrganisation = new Map<string, IndexedPerson[]>();
	const byGiven = new Map<number, IndexedPerson[]>();
	const dotted = new Map<string, IndexedPerson[]>();
	for (const [id, person] of people) {
		const indexed = { id, person };
		byId.set(id, indexed);
		const name = person.name.replace(/\s+/g, "");
		for (const key of new Set(
			person.appointments.map((each) => organisationKey(each.organisation)),
		))
			pushTo(byOrganisation, key, indexed);
		if ([...name].some((character) => nameDots.includes(character)))
			pushTo(dotted, name.charAt(0), indexed);
		if (name.length === 3) pushTo(byGiven, pairAt(name, 1), indexed);
		const same = byName.get(name);
		if (same) {
			same.push(indexed);
			continue;
		}
		byName.set(name, [indexed]);
		if (name.length < 2) continue;
		const key = pairAt(name, 0);
		byPair.set(
			key,
			[...(byPair.get(key) ?? []), name].sort((a, b) => b.length - a.length),
		);
	}
	return {
		byId,
		named: (name) => byName.get(name) ?? [],
		dotted,
		at: (keys) => [...keys].flatMap((key) => byOrganisation.get(key) ?? []),
		withGivenAt: (text, start) => byGiven.get(pairAt(text, start)) ?? [],
		namesIn: (text) => {
			const found: { start: number; name: string }[] = [];
			for (let start = 0; start < text.length - 1; start++) {
				const name = byPair.get(pairAt(text, start))?.find((each) => text.startsWith(each, start));
				if (name === undefined) continue;
				found.push({ start, name });
				start += name.length - 1;
			}
			return found;
		},
	};
}
