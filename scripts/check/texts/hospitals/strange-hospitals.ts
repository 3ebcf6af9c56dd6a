import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, type Passage, plainPassagesOf, timesIn } from "../passages.ts";
import { sentenceAt } from "../sentence-at.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { namedHospitals } from "./named-hospitals.ts";
import { type UnknownHospital, unknownHospitals } from "./unknown-hospitals.ts";

/** An unknown hospital of a text in the place where one of the record is expected. */
export interface StrangeHospital extends UnknownHospital {
	readonly passage: Passage;
	/** The one of the record. */
	readonly meant: string;
}

/** Words beside a name that tell of another time. */
const ofThePast =
	/前身|原名|旧称|更名|改名|改称|名为|名称|命名|申报|合并|并入|组建|筹建|新建|在建|拟建|曾|早年|毕业|当年|那时/;

/**
 * The hospitals of an article's text that no record knows, and that it names only once, where it speaks of another of the
 * same place and kind, or lists one of the place that it does not name at all.
 */
export function strangeHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): StrangeHospital[] {
	const passages = plainPassagesOf(article);
	const strange = passages
		.filter(isOfBody)
		.flatMap((passage) =>
			unknownHospitals(record, passage.text).map((each) => ({ ...each, passage })),
		);
	// An article of several that the record does not know knows more than the record.
	if (strange.length === 0 || strange.length > 2) return [];
	const told = new Set(namedHospitals(record, article).flatMap(({ ids }) => ids));
	const listed = article.data.hospitals.map(({ id }) => id);
	const isOnce = (words: string) => timesIn(passages, words) === 1;
	return strange.flatMap((each) => {
		const { place, words, passage, start } = each;
		if (!isOnce(words)) return [];
		if (ofThePast.test(passage.text.slice(Math.max(0, start - 20), start + words.length + 12)))
			return [];
		const [meant] = [...new Set([...listed, ...told])].flatMap((id) => {
			const hospital = record.hospitals.get(id)?.data;
			if (!hospital) return [];
			const { name, region } = hospital;
			if (!name.startsWith(place) && ![region.county, region.city].includes(place)) return [];
			if (listed.includes(id) && !told.has(id)) return [name];
			// 第二人民医院和第三人民医院 are two, and no slip.
			const sentence = sentenceAt(passage.text, start);
			const isBeside =
				sentence.includes(name) &&
				(/[一二三四五六七八九十]/.test(words) ||
					sentence.split(/[、和与及]/).some((part) => part.startsWith(words)));
			return kindOfHospital(name) === kindOfHospital(words) && !isBeside ? [name] : [];
		});
		return meant === undefined ? [] : [{ ...each, meant }];
	});
}
