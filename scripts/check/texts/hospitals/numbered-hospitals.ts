import { definitionsIn } from "../../../../src/domain/mentions/definitions.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { type Passage, plainPassagesOf, timesIn } from "../passages.ts";
import { hospitalNames } from "./hospital-names.ts";
import { namedHospitals } from "./named-hospitals.ts";

/** A short name with a number that nobody bears, where the article speaks of one with another number. */
export interface NumberedHospital {
	readonly passage: Passage;
	readonly start: number;
	readonly words: string;
	readonly meant: string;
}

const numbered = /[市县区州](?:第?[一二三四五六七八九十]|中)(?:人民医院|医院|院)/g;
const withoutNumber = (name: string) =>
	name.replace(/[一二三四五六七八九十]/, "#").replace(/(?:人民)?医?院$/, "院");

const cityOf = (record: ContentRecord, id: string) => record.hospitals.get(id)?.data.region.city;

/**
 * Short names as 市三院 in an article about 市二院: neither the record nor the article's own words know whose they are.
 * One that the article uses again, or the full name of which it has, is another hospital.
 */
export function numberedHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const passages = plainPassagesOf(article);
	const defined = passages.flatMap(({ text }) => definitionsIn(text).map(({ short }) => short));
	const expected = new Map(
		[...named.map(({ name }) => name.text), ...defined]
			.filter((name) => /^[市县区州]/.test(name))
			.map((name) => [withoutNumber(name), name]),
	);
	if (expected.size === 0) return [];
	const known = hospitalNames(record).all;
	const cities = new Set(named.map(({ name }) => cityOf(record, name.id)));
	// 市第一人民医院 is no 区一医院.
	const isBorne = (words: string, number: string) => {
		const full = `${words.charAt(0)}第${number}`;
		return (
			timesIn(passages, words) > 1 ||
			passages.some(({ text }) => text.includes(full)) ||
			known.some(
				({ id, text }) =>
					(text === words || new RegExp(`${full}(?:人民)?医院$`).test(text)) &&
					cities.has(cityOf(record, id)),
			)
		);
	};
	return passages.flatMap((passage) =>
		[...passage.text.matchAll(numbered)].flatMap(({ 0: words, index }): NumberedHospital[] => {
			const meant = expected.get(withoutNumber(words));
			const number = /[一二三四五六七八九十]/.exec(words)?.[0];
			if (meant === undefined || meant === words || number === undefined) return [];
			return isBorne(words, number) ? [] : [{ passage, start: index, words, meant }];
		}),
	);
}
