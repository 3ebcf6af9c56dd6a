import type { ContentRecord, Entry } from "../../lib/record.ts";
import { hospitalNames } from "./hospital-names.ts";
import { recordKnowledge } from "./mentions.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { plainPassagesOf, timesIn } from "./passages.ts";
import { recordPlaces } from "./record-places.ts";
import { sentenceAt } from "./sentence-at.ts";

const join = /^[、和与及]$/;
const isHospital = /^\p{Script=Han}{1,10}(?:医院|卫生院|保健院|服务中心)$/u;
const endOf = ({ start, name }: NamedHospital) => start + name.text.length;

/** The pairs of hospitals that an article names side by side: 与甲医院、乙医院签约. */
function pairsOf(named: readonly NamedHospital[]): [NamedHospital, NamedHospital][] {
	return named.flatMap((each, index): [NamedHospital, NamedHospital][] => {
		const next = named[index + 1];
		if (!next || next.passage !== each.passage) return [];
		return join.test(each.passage.text.slice(endOf(each), next.start)) ? [[each, next]] : [];
	});
}

/**
 * A hospital that the record does not have before one that it has, where the article elsewhere pairs that one with another
 * of the same place: 与文登区整骨医院、乙医院签约 for 与文登区人民医院、乙医院签约.
 */
export function oddPairs(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const pairs = pairsOf(named);
	if (pairs.length === 0) return [];
	const passages = plainPassagesOf(article);
	const { keysOf } = recordKnowledge(record).organisations;
	// 甲医院、乙医院|医联体签约 names two hospitals, whatever comes.
	const all = passages.flatMap((passage) =>
		hospitalNames(record)
			.namesIn(passage.text)
			.map(({ start, name }) => ({ passage, start, id: name.id, end: start + name.text.length })),
	);
	return all.flatMap(({ passage, start, id }): NumberedHospital[] => {
		const { text } = passage;
		if (!join.test(text.charAt(start - 1))) return [];
		const before = recordPlaces(record)
			.placesIn(text.slice(Math.max(0, start - 24), start - 1))
			.at(-1);
		if (!before) return [];
		const from = Math.max(0, start - 24) + before.start;
		const words = text.slice(from, start - 1);
		if (!isHospital.test(words.slice(before.words.length)) || keysOf(words).length > 0) return [];
		if (all.some((each) => each.passage === passage && each.start < start && each.end > from))
			return [];
		if (timesIn(passages, words) > 1) return [];
		const meant = pairs.find(
			([left, other]) =>
				other.ids.includes(id) &&
				left.name.text.startsWith(before.words) &&
				!sentenceAt(text, start).includes(left.name.text),
		)?.[0].name.text;
		return meant === undefined ? [] : [{ passage, start: from, words, meant }];
	});
}
