import type { ContentRecord } from "../../lib/record.ts";

const made = new WeakMap<ContentRecord, readonly string[]>();

/** The full and short names of a record's alliances, gathered once. */
export function allianceNames(record: ContentRecord): readonly string[] {
	const found =
		made.get(record) ??
		[...record.alliances.values()].flatMap(({ data }) => [data.name, ...data.shortNames]);
	made.set(record, found);
	return found;
}
