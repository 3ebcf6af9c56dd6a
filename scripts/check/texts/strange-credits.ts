import type { ContentRecord, Entry } from "../../lib/record.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { recordKnowledge } from "./mentions.ts";
import { namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { plainPassagesOf, timesIn } from "./passages.ts";

const credit = /^\p{Script=Han}{2,14}(?:医院|卫生院|保健院|服务中心)$/u;

/**
 * Pictures credited to a hospital that neither the record nor the rest of the article knows, where the article tells of one
 * of the kind: 锦江卫生院 in a visit to 田心卫生院.
 */
export function strangeCredits(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const { keysOf } = recordKnowledge(record).organisations;
	return passages
		.filter(({ kind, text }) => kind === "attribute" && credit.test(text.trim()))
		.flatMap((passage) => {
			const words = passage.text.trim();
			if (keysOf(words).length > 0 || timesIn(passages, words) > 1) return [];
			const meant = namedHospitals(record, article).find(
				({ name }) => kindOfHospital(name.text) === (kindOfHospital(words) ?? ""),
			);
			return meant ? [{ passage, start: 0, words, meant: meant.name.text }] : [];
		});
}
