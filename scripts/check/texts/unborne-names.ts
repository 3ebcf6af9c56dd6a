import { definitionsIn } from "../../../src/domain/mentions/definitions.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { recordKnowledge } from "./mentions.ts";
import { namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { plainPassagesOf, timesIn } from "./passages.ts";
import { standsWhole } from "./placeless-names.ts";

const placeless =
	/[省市县区](?:妇幼保健院|妇女儿童医院|妇产医院|儿童医院|中医医院|中医院|中西医结合医院|人民医院|中心医院)/g;

/**
 * Short names as 省妇幼保健院 which nobody of the record may bear and the article never explains, where it calls another of
 * the same level and kind by its short name: 省妇女儿童医学中心.
 */
export function unborneNames(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const short = passages.flatMap((passage) =>
		[...passage.text.matchAll(placeless)]
			.filter(({ index }) => standsWhole(passage.text, index))
			.map(({ 0: words, index: start }) => ({ passage, words, start })),
	);
	if (short.length === 0) return [];
	const { keysOf } = recordKnowledge(record).organisations;
	const named = namedHospitals(record, article).filter(({ name }) => name.kind === "short");
	const defined = new Set(
		passages.flatMap(({ text }) => definitionsIn(text).map(({ short }) => short)),
	);
	return short.flatMap(({ passage, words, start }) => {
		if (defined.has(words)) return [];
		if (keysOf(words).length > 0 || timesIn(passages, words) > 1) return [];
		const meant = named.find(
			({ name: { text } }) =>
				text.charAt(0) === words.charAt(0) && kindOfHospital(text) === kindOfHospital(words),
		)?.name.text;
		return meant === undefined ? [] : [{ passage, start, words, meant }];
	});
}
