import type { Hospital, Organisation, Person } from "../../schemas/index.ts";
import { nameAt } from "../hospitals.ts";
import { pairAt } from "./characters.ts";
import { organisationAliases } from "./organisation-aliases.ts";

/** What the organisations of a record are called, for reading them in prose. */
export interface OrganisationIndex {
	/** The longest name that ends at `end` and begins at or after `from`. */
	readonly endingAt: (text: string, end: number, from: number) => OrganisationHit | undefined;
	/** Every name that a key stands for, the full one first. */
	readonly namesOf: (key: string) => readonly string[];
	/** The name for messages: a hospital's at the date. */
	readonly label: (key: string, day: string) => string;
	/** The keys of a name written in full or in a right short form. */
	readonly keysOf: (name: string) => readonly string[];
}

export interface OrganisationHit {
	readonly start: number;
	readonly text: string;
	/** More than one where a short form fits several: 县人民医院. */
	readonly keys: readonly string[];
	readonly isWeak: boolean;
}

/** One key for one organisation: a hospital's id, or the plain name. */
export function organisationKey(organisation: Organisation): string {
	return "hospital" in organisation ? `hospital:${organisation.hospital.id}` : organisation.name;
}

interface Known {
	readonly keys: string[];
	isWeak: boolean;
}

/** A short name that says no place of its own could be anybody's: 市一院, 二院. */
const isBareShortName = (name: string) =>
	name.length <= 2 || /^(?:[省市县区州盟旗镇乡]|地区)/.test(name);

export function createOrganisationIndex(
	hospitals: ReadonlyMap<string, Hospital>,
	people: Iterable<Pick<Person, "appointments">>,
	others: Iterable<string> = [],
): OrganisationIndex {
	const aliases = new Map<string, Known>();
	const names = new Map<string, string[]>();
	const add = (key: string, text: string, isWeak: boolean) => {
		const known = aliases.get(text);
		if (!known) aliases.set(text, { keys: [key], isWeak });
		else {
			if (!known.keys.includes(key)) known.keys.push(key);
			known.isWeak &&= isWeak;
		}
	};
	const addName = (key: string, name: string) => {
		names.set(key, [...(names.get(key) ?? []), name]);
		for (const { text, isWeak } of organisationAliases(name)) add(key, text, isWeak);
	};
	for (const [id, hospital] of hospitals) {
		const key = `hospital:${id}`;
		addName(key, hospital.name);
		for (const { name } of hospital.formerNames) addName(key, name);
		for (const name of hospital.shortNames) {
			names.get(key)?.push(name);
			add(key, name, isBareShortName(name));
		}
	}
	const plain = new Set(others);
	for (const { appointments } of people)
		for (const { organisation } of appointments)
			if ("name" in organisation) plain.add(organisation.name);
	for (const name of plain) addName(name, name);

	// The lengths of the names with the same two last characters, the longest first: few of all are tried at a place.
	const lengthsOf = new Map<number, number[]>();
	for (const alias of [...aliases.keys()].sort((a, b) => b.length - a.length)) {
		const tail = pairAt(alias, alias.length - 2);
		const lengths = lengthsOf.get(tail) ?? [];
		if (lengths.at(-1) !== alias.length) lengths.push(alias.length);
		lengthsOf.set(tail, lengths);
	}
	return {
		endingAt: (text, end, from) => {
			for (const length of lengthsOf.get(pairAt(text, end - 2)) ?? []) {
				const start = end - length;
				if (start < from) continue;
				const known = aliases.get(text.slice(start, end));
				if (known) return { start, text: text.slice(start, end), ...known };
			}
			return undefined;
		},
		namesOf: (key) => names.get(key) ?? [key],
		label: (key, day) => {
			const hospital = key.startsWith("hospital:") ? hospitals.get(key.slice(9)) : undefined;
			return hospital ? nameAt(hospital, day) : key.replace(/^hospital:/, "");
		},
		keysOf: (name) => aliases.get(name)?.keys ?? [],
	};
}
