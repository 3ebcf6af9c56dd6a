import type { ContentRecord } from "../../../lib/record.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { hospitalNames } from "./hospital-names.ts";
import { isShortOf } from "./is-short-of.ts";
import { isPlaceless, standsWhole } from "./placeless-names.ts";
import { recordPlaces } from "./record-places.ts";

/** A hospital of a place of the record, by a name that the record does not have: 柳河县妇幼保健中心. */
export interface UnknownHospital {
	readonly start: number;
	readonly words: string;
	/** 柳河县. */
	readonly place: string;
}

/** What a hospital is called behind its place: 人民第二医院, 柳镇中心卫生院, 妇幼保健中心; not 的镇卫生院, 各镇卫生院. */
const hospitalWords =
	/^(?!院|的|[各每某几该本这那一两二三四五六七八九十][镇乡]|基层|乡村|农村|偏远|山区|辖区|部分|其他|其它|所有|全部|公立|试点|有关|相关|多家|不少|中心卫)(?:[^，。；：、\s镇乡街]{1,3}[镇乡]|[^，。；：、\s镇乡街各所家两的院]{2,3}(?=(?:中心)?卫生院))?(?:[第一二三四五六七八九十]|人民|中心|中医|中西|医结合|医|结合|妇幼|妇女|妇产|保健|儿童|口腔|肿瘤|胸科|骨科|骨伤|整骨|正骨|眼科|精神|传染病|康复|总|附属|综合){0,5}?(?:院|卫生院|卫生服务中心|保健中心)(?!士|校|感|墙|线|路|巷|内|外|前|后|区|里|领导)/;

/** The names of hospitals in a text, of places that the record knows, that are none of the record's. */
export function unknownHospitals(record: ContentRecord, text: string): UnknownHospital[] {
	const names = hospitalNames(record);
	const { keysOf } = recordKnowledge(record).organisations;
	const here = names.namesIn(text);
	return recordPlaces(record)
		.placesIn(text)
		.flatMap(({ words: place, start }) => {
			const rest = hospitalWords.exec(text.slice(start + place.length, start + place.length + 24));
			if (!rest) return [];
			const words = place + rest[0];
			// 县中医院 of another county is none in 涟水县中医院.
			const isMet = here.some(
				(each) =>
					each.start < start + words.length &&
					start < each.start + each.name.text.length &&
					(!isPlaceless(each.name.text) || standsWhole(text, each.start)),
			);
			if (isMet || keysOf(words).length > 0) return [];
			return names.all.some((each) => isShortOf(words, each.text)) ? [] : [{ start, words, place }];
		});
}
