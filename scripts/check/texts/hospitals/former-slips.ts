import { isOneCharacterOff } from "../../../../src/domain/mentions/characters.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { sentenceAt } from "../sentence-at.ts";
import { hospitalNames } from "./hospital-names.ts";
import { namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Before a name that a hospital had: 前身是|城南卫生院, 原名|…. */
const called = /(?:前身(?:是|为|叫)?|原名(?:是|为|叫)?|曾用名(?:是|为|叫)?|旧称|旧名(?:是|为)?)“?/g;

/**
 * Names one character off a former name of the hospital that a sentence tells of: 城南医院前身是|城北卫生院, where the record
 * has 城南卫生院. Where the sentence has the right one too, there were two.
 */
export function formerSlips(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const { namesIn } = hospitalNames(record);
	return namedHospitals(record, article).flatMap(({ passage, start, ids }): NumberedHospital[] => {
		const { text } = passage;
		const [id, ...more] = ids;
		const former = more.length === 0 ? record.hospitals.get(id ?? "")?.data.formerNames : undefined;
		if (!former || former.length === 0) return [];
		const from = text.slice(start).search(/[。！？]/);
		const told = from < 0 ? text.slice(start) : text.slice(start, start + from);
		if (former.some(({ name }) => sentenceAt(text, start).includes(name))) return [];
		return [...told.matchAll(called)].flatMap(({ 0: lead, index }): NumberedHospital[] => {
			const at = start + index + lead.length;
			// 甲医院与乙医院的前身: the last that is named before it is told of.
			const isOfAnother = namesIn(told.slice(1, index)).some(({ name }) => name.id !== id);
			const slip = former.find(({ name }) =>
				isOneCharacterOff(text.slice(at, at + name.length), name),
			);
			return slip && !isOfAnother
				? [{ passage, start: at, words: text.slice(at, at + slip.name.length), meant: slip.name }]
				: [];
		});
	});
}
