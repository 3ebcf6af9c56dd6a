import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { type HospitalName, hospitalNames, type MetName } from "./hospital-names.ts";
import { isPlaceless, standsWhole } from "./placeless-names.ts";

/** A hospital of the record as an article names it. */
export interface NamedHospital extends MetName {
	readonly passage: Passage;
	/** All that bear the name. */
	readonly ids: readonly string[];
}

/** Where the name goes on and is another body's: 市第二人民医院|医联体. */
const goesOn =
	/^(?:医联体|医共体|集团|医疗集团|医疗联合体|医疗共同体|联盟|专科联盟|协会|学会|联合会)/;
const isWhole = (text: string, { start, name }: MetName) =>
	!goesOn.test(text.slice(start + name.text.length)) &&
	(!isPlaceless(name.text) || standsWhole(text, start));

/**
 * Those bearers of a short name without a place that an article may mean: of a city of the hospitals that it lists, or
 * named in full.
 */
export function bearersHere(
	record: ContentRecord,
	article: Entry<"articles">,
	{ name, others }: MetName,
): readonly HospitalName[] {
	const bearers = [name, ...others];
	if (name.kind !== "short" || !isPlaceless(name.text)) return bearers;
	const cityOf = (id: string) => record.hospitals.get(id)?.data.region.city;
	const cities = new Set(article.data.hospitals.map(({ id }) => cityOf(id)));
	if (cities.size === 0) return bearers;
	return bearers.filter(({ id }) => {
		const full = record.hospitals.get(id)?.data.name;
		return (
			cities.has(cityOf(id)) ||
			plainPassagesOf(article).some((each) => full !== undefined && each.text.includes(full))
		);
	});
}

/** The names of the record's hospitals in a text, and right forms of them that the record does not list: 芷江县人民医院. */
function metIn(record: ContentRecord, text: string): readonly MetName[] {
	const { endingAt } = recordKnowledge(record).organisations;
	const met = hospitalNames(record).namesIn(text);
	const forms = [...text.matchAll(/(?:医|卫生|保健)院|服务中心/g)].flatMap(
		({ 0: end, index }): MetName[] => {
			const hit = endingAt(text, index + end.length, 0);
			if (!hit || hit.isWeak || /^(?:社区|街道|[镇乡])/.test(hit.text)) return [];
			const isMet = met.some(
				({ start, name }) => start < index + end.length && hit.start < start + name.text.length,
			);
			const ids = hit.keys.flatMap((key) => (key.startsWith("hospital:") ? [key.slice(9)] : []));
			const [name, ...others] = ids.map((id) => ({ id, text: hit.text, kind: "short" as const }));
			return isMet || !name ? [] : [{ start: hit.start, name, others }];
		},
	);
	return forms.length === 0 ? met : [...met, ...forms].sort((a, b) => a.start - b.start);
}

/** The hospitals of the record that an article names as such, in reading order, and no group named after one. */
export const namedHospitals = readOnce(
	(record: ContentRecord, article: Entry<"articles">): readonly NamedHospital[] =>
		plainPassagesOf(article).flatMap((passage) =>
			metIn(record, passage.text)
				.filter((met) => isWhole(passage.text, met))
				.flatMap((met) => {
					const ids = bearersHere(record, article, met).map(({ id }) => id);
					return ids.length === 0 ? [] : [{ ...met, passage, ids }];
				}),
		),
);
