import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import type { Passage } from "../passages.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";

/** Hospitals that stand one after the other; one alone is a list too. */
export interface HospitalList {
	readonly passage: Passage;
	readonly list: readonly NamedHospital[];
}

/** What one of a list has, behind its name: 乙医院|68例. */
export const shareInList = "\\d[\\d.,]{0,8}万?(?:人次|[次例名人台张件项个篇场份])";
/**
 * What stands between two of a list, with what one is in brackets, or its share: 甲医院（牵头单位）、乙医院68例、丙医院. Behind a
 * share a comma parts them too.
 */
const between = new RegExp(
	`^(?:（[^（）]{1,30}）)?(?:${shareInList}[，；]|(?:${shareInList})?(?:、|和|与|以?及))$`,
);

/** The enumerations of an article: 甲医院、乙医院和丙医院. */
export const listsOfHospitals = readOnce(
	(record: ContentRecord, article: Entry<"articles">): readonly HospitalList[] => {
		const lists: { passage: Passage; list: NamedHospital[] }[] = [];
		for (const each of namedHospitals(record, article)) {
			const { passage, start } = each;
			const open = lists.at(-1);
			const last = open?.list.at(-1);
			const gap =
				open?.passage === passage && last
					? passage.text.slice(last.start + last.name.text.length, start)
					: "";
			// 黔西县人民医院（现|黔西市人民医院）、金沙县人民医院.
			if (/^（[现原今]为?$/.test(gap)) continue;
			if (open && between.test(gap)) open.list.push(each);
			else lists.push({ passage, list: [each] });
		}
		return lists;
	},
);
