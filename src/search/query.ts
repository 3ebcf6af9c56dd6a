import { type HanMap, readHanMap } from "../domain/search/fold.ts";
import { segmentText, type Unit } from "../domain/search/units.ts";
import type { QueryHan } from "./lists.ts";

const longestQuery = 200;

/** A part of a query: units that must stand in a page in a row. */
export type Part = readonly Unit[];

export interface Query {
	readonly text: string;
	/** Every part is required; each is there once. */
	readonly parts: readonly Part[];
	readonly hanMap: HanMap;
}

/** Cuts a query at everything that is no letter or digit; what is longer than 200 characters is left off. */
export function parseQuery(text: string, hanMap: HanMap): Query {
	const cut = [...text.normalize("NFC")].slice(0, longestQuery).join("").trim();
	const parts = new Map<string, Part>();
	for (const units of segmentText(cut, { hanMap, spaces: "part" })) {
		const key = units.map((unit) => unit.text).join(" ");
		if (!parts.has(key)) parts.set(key, units);
	}
	return { text: cut, parts: [...parts.values()], hanMap };
}

/**
 * A query in Simplified characters, where it has Traditional ones: first without those that the pages use as they are
 * (乾县), then with them (乾淨).
 */
export function simplifiedQueries(query: Query, { pairs, kept }: QueryHan): Query[] {
	const all = readHanMap(pairs);
	const used = new Set(kept);
	const careful = [...all].filter(([from]) => !used.has(from));
	const known = query.parts.flatMap((part) => part.map((unit) => unit.text)).join("");
	return [careful, [...all]]
		.filter((map) => map.some(([from]) => known.includes(from)))
		.map((map) => parseQuery(query.text, new Map([...query.hanMap, ...map])));
}
