import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";

/** A name by which a text may call an alliance of the record. */
export interface AllianceName {
	readonly name: string;
	readonly id: string;
}

/** The full and short names of a record's alliances, gathered once, longer ones first. */
export const allianceNames = readOnce((record: ContentRecord): readonly AllianceName[] =>
	[...record.alliances.values()]
		.flatMap(({ id, data }) => [data.name, ...data.shortNames].map((name) => ({ name, id })))
		.sort((a, b) => b.name.length - a.name.length),
);
