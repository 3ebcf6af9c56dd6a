import { allNames } from "../../../src/domain/hospitals.ts";
import type { Hospital } from "../../../src/schemas/index.ts";

/** A name of a text that stands for a hospital of the record. */
export interface HospitalMention {
	readonly id: string;
	/** As printed. */
	readonly name: string;
	/** Characters before it. */
	readonly at: number;
}

/** Short names that many cities have: 市一院 is somebody only where the article says whose city it is. */
const isDeictic = (name: string) => /^[市县区]/.test(name);

/** The names under which hospitals may be met in a text, longest first, so that the longest match wins. */
function namesFor(text: string, hospitals: ReadonlyMap<string, Hospital>) {
	return [...hospitals]
		.flatMap(([id, hospital]) => {
			const names = allNames(hospital);
			const isNamedInFull = names.some((name) => !isDeictic(name) && text.includes(name));
			const isHere = isNamedInFull || (hospital.account && text.includes(hospital.account));
			return names.filter((name) => isHere || !isDeictic(name)).map((name) => ({ id, name }));
		})
		.sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
}

/**
 * Every place of a text where a hospital of the record is named, by its full, short or former names; of two names at
 * one place the longer counts. A name that two hospitals share counts for neither.
 */
export function findHospitals(
	text: string,
	hospitals: ReadonlyMap<string, Hospital>,
): HospitalMention[] {
	const names = namesFor(text, hospitals);
	const owners = new Map<string, Set<string>>();
	for (const { id, name } of names) owners.set(name, (owners.get(name) ?? new Set()).add(id));
	const found: HospitalMention[] = [];
	const taken = new Uint8Array(text.length);
	for (const { id, name } of names) {
		if ((owners.get(name)?.size ?? 0) > 1) continue;
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
			if (taken[at] === 0) {
				found.push({ id, name, at });
				taken.fill(1, at, at + name.length);
			}
	}
	return found.sort((a, b) => a.at - b.at);
}
