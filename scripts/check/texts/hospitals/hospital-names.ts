import { nameAt } from "../../../../src/domain/hospitals.ts";
import { pairAt } from "../../../../src/domain/mentions/characters.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";

/** A name of a hospital as it may be met in a text. */
export interface HospitalName {
	readonly id: string;
	readonly text: string;
	readonly kind: "full" | "short" | "former";
	/** The day on which a former name ended. */
	readonly until?: string;
}

/** A name met in a text. */
export interface MetName {
	readonly start: number;
	readonly name: HospitalName;
	/** Others that bear the same name. */
	readonly others: readonly HospitalName[];
}

/** Every name of the record's hospitals, found in one pass over a text: the longest at each place. */
export interface HospitalNames {
	readonly all: readonly HospitalName[];
	readonly namesIn: (text: string) => readonly MetName[];
}

function namesOf({ id, data }: Entry<"hospitals">): HospitalName[] {
	return [
		{ id, text: data.name, kind: "full" },
		...data.shortNames.map((text) => ({ id, text, kind: "short" as const })),
		...data.formerNames.map(({ name, until }) => ({
			id,
			text: name,
			kind: "former" as const,
			until,
		})),
	];
}

export const hospitalNames = readOnce((record: ContentRecord): HospitalNames => {
	const all = [...record.hospitals.values()].flatMap(namesOf);
	const byText = new Map<string, HospitalName[]>();
	for (const name of all) byText.set(name.text, [...(byText.get(name.text) ?? []), name]);
	const byHead = new Map<number, string[]>();
	for (const text of byText.keys()) {
		const head = pairAt(text, 0);
		byHead.set(
			head,
			[...(byHead.get(head) ?? []), text].sort((a, b) => b.length - a.length),
		);
	}
	const read = new Map<string, MetName[]>();
	return {
		all,
		namesIn: (text) => {
			const before = read.get(text);
			// A dozen rules ask for the names of the same passage.
			if (before) return before;
			const found: MetName[] = [];
			for (let start = 0; start < text.length - 1; start++) {
				const match = byHead.get(pairAt(text, start))?.find((each) => text.startsWith(each, start));
				if (!match) continue;
				const [name, ...others] = byText.get(match) ?? [];
				if (!name) continue;
				found.push({ start, name, others });
				start += match.length - 1;
			}
			read.set(text, found);
			return found;
		},
	};
});

/** The name that a hospital of the record bears on a day. */
export function officialName({ hospitals }: ContentRecord, id: string, day: string): string {
	const hospital = hospitals.get(id)?.data;
	return hospital ? nameAt(hospital, day) : id;
}
