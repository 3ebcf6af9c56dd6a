import type { ContentRecord } from "../../../lib/record.ts";

/** A name by which a text may call an alliance of the record. */
export interface AllianceName {
	readonly name: string;
	readonly id: string;
}

const made = new WeakMap<ContentRecord, readonly AllianceName[]>();

/** The full and short names of a record's alliances, gathered once, longer ones first. */
export function allianceNames(record: ContentRecord): readonly AllianceName[] {
	const found =
		made.get(record) ??
		[...record.alliances.values()]
			.flatMap(({ id, data }) => [data.name, ...data.shortNames].map((name) => ({ name, id })))
			.sort((a, b) => b.name.length - a.name.length);
	made.set(record, found);
	return found;
}
