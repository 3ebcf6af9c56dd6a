import type { ContentRecord } from "../../lib/record.ts";
import { hospitalNames } from "./hospital-names.ts";

const known = new WeakMap<ContentRecord, ReadonlyMap<string, ReadonlySet<string>>>();

/** The places by which branches go, long ones first, and the hospitals that are meant: 马良 of 马良分院 and 沙洋县马良镇卫生院. */
export function shortPlaces(record: ContentRecord): ReadonlyMap<string, ReadonlySet<string>> {
	const found = known.get(record);
	if (found) return found;
	const places = new Map<string, Set<string>>();
	for (const { id, text } of hospitalNames(record).all) {
		const place = /^(\p{Script=Han}{2,6})分院$/u.exec(text)?.[1];
		if (place) places.set(place, (places.get(place) ?? new Set()).add(id));
	}
	const longFirst = new Map([...places].sort(([a], [b]) => b.length - a.length));
	known.set(record, longFirst);
	return longFirst;
}

/** A branch that goes by its place, and where that stands. */
export interface PlacedBranch {
	readonly start: number;
	readonly place: string;
	readonly ids: ReadonlySet<string>;
}

const enumeration = /[\p{Script=Han}、]+/gu;

/** The lists of a text whose every item is the place of a branch: 运往|竹园、青溪、木鱼|三家分院, 竹园、青溪|和木鱼. */
export function branchLists(record: ContentRecord, text: string): PlacedBranch[][] {
	const places = shortPlaces(record);
	if (places.size === 0 || !text.includes("、")) return [];
	const longFirst = [...places];
	const itemAt = (start: number, [place, ids]: (typeof longFirst)[number]): PlacedBranch => ({
		start,
		place,
		ids,
	});
	return [...text.matchAll(enumeration)].flatMap(({ 0: words, index }) => {
		const parts = words.split("、");
		if (parts.length < 2) return [];
		let at = index;
		const items = parts.map((part, position): PlacedBranch[] => {
			const start = at;
			at += part.length + 1;
			if (position === 0) {
				const found = longFirst.find(([each]) => part.endsWith(each));
				return found ? [itemAt(start + part.length - found[0].length, found)] : [];
			}
			const isLast = position === parts.length - 1;
			const found = longFirst.find(([each]) => (isLast ? part.startsWith(each) : part === each));
			if (!found) return [];
			const rest = /^[和与及](.+)$/.exec(part.slice(found[0].length))?.[1];
			const joined = rest && longFirst.find(([each]) => rest.startsWith(each));
			return [
				itemAt(start, found),
				...(joined ? [itemAt(start + found[0].length + 1, joined)] : []),
			];
		});
		return items.every(({ length }) => length > 0) ? [items.flat()] : [];
	});
}
