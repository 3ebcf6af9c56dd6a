import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";

/** The counties and cities of a record, by every form that texts give them. */
export interface RecordPlaces {
	/** 镇宁县 → 镇宁布依族苗族自治县. */
	readonly byForm: ReadonlyMap<string, string>;
	/** The counties alone, by their forms without 县 or 区: 镇宁 → 镇宁布依族苗族自治县. */
	readonly countyByBare: ReadonlyMap<string, string>;
	/** Every place that a text names, in order: a form of the record's, or an autonomous one whose nations are misspelt. */
	readonly placesIn: (text: string) => { readonly start: number; readonly words: string }[];
}

const autonomous = /^(\p{Script=Han}{2,3}?)(?:\p{Script=Han}{1,4}族){1,3}自治([县州旗])$/u;

/** The forms of a place: 镇宁布依族苗族自治县, 镇宁自治县 and 镇宁县. */
function formsOf(place: string): string[] {
	const [, name, kind] = autonomous.exec(place) ?? [];
	return name && kind ? [place, `${name}自治${kind}`, name + kind] : [place];
}

const bareOf = (place: string) => formsOf(place).at(-1)?.slice(0, -1) ?? place;

/** A place at the head of a hospital's name: 定远县, 镇宁布依族苗族自治县. */
const headOf = (name: string) =>
	/^(?:\p{Script=Han}{2,12}族自治[县州旗]|[^市县区旗]{1,5}[市县区旗])/u.exec(name)?.[0];

export const recordPlaces = readOnce((record: ContentRecord): RecordPlaces => {
	const byForm = new Map<string, string>();
	const countyByBare = new Map<string, string>();
	for (const { data } of record.hospitals.values()) {
		const { county } = data.region;
		for (const place of [headOf(data.name), county])
			for (const form of place ? formsOf(place) : []) byForm.set(form, place ?? form);
		if (county && bareOf(county).length > 1) countyByBare.set(bareOf(county), county);
	}
	const lengths = [...new Set([...byForm.keys()].map(({ length }) => length))].sort(
		(a, b) => b - a,
	);
	/** The place that ends at a position, the longest. */
	const endingAt = (text: string, end: number) => {
		for (const length of lengths) {
			if (length > end) continue;
			const form = text.slice(end - length, end);
			if (byForm.has(form)) return form;
		}
		if (text.charAt(end - 2) !== "治") return undefined;
		const words = text.slice(Math.max(0, end - 16), end);
		const from = [...countyByBare.keys()].map((bare) => words.lastIndexOf(bare));
		const start = Math.max(...from);
		return start >= 0 && autonomous.test(words.slice(start)) ? words.slice(start) : undefined;
	};
	return {
		byForm,
		countyByBare,
		placesIn: (text) =>
			[...text.matchAll(/[市县区旗]/g)].flatMap(({ index }) => {
				const words = endingAt(text, index + 1);
				return words === undefined ? [] : [{ start: index + 1 - words.length, words }];
			}),
	};
});
