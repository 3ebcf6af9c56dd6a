import type { ContentRecord, Entry } from "../../lib/record.ts";
import { hospitalNames, type MetName } from "./hospital-names.ts";
import { type Passage, plainPassagesOf } from "./passages.ts";

/** A hospital of the record as an article names it. */
export interface NamedHospital extends MetName {
	readonly passage: Passage;
	/** All that bear the name. */
	readonly ids: readonly string[];
}

const known = new WeakMap<Entry<"articles">, readonly NamedHospital[]>();

/** Where the name goes on and is another body's: 市第二人民医院|医联体. */
const goesOn =
	/^(?:医联体|医共体|集团|医疗集团|医疗联合体|医疗共同体|联盟|专科联盟|协会|学会|联合会)/;
/** What may stand before 市中心医院 so that it is no other city's: 到市中心医院, but not 芷江市中心医院. */
const beforeDeictic =
	/^(?:[^\p{Script=Han}]|[到在由与和及向对从经的是赴往等原为该将来让请据把给])?$/u;

const isWhole = (text: string, { start, name }: MetName) =>
	!goesOn.test(text.slice(start + name.text.length)) &&
	(!/^[市县区州旗]/.test(name.text) ||
		beforeDeictic.test(text.slice(Math.max(0, start - 1), start)));

/** The hospitals of the record that an article names as such, in reading order, and no group named after one. */
export function namedHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): readonly NamedHospital[] {
	const found =
		known.get(article) ??
		plainPassagesOf(article).flatMap((passage) =>
			hospitalNames(record)
				.namesIn(passage.text)
				.filter((met) => isWhole(passage.text, met))
				.map((met) => ({
					...met,
					passage,
					ids: [met.name, ...met.others].map(({ id }) => id),
				})),
		);
	known.set(article, found);
	return found;
}
