import { evenMarks, sentencesOf } from "../front-matter/text.ts";
import { findHospitalNames } from "./hospital-names.ts";

/** An agreement of two organisations that a sentence reports. */
export interface NamedAgreement {
	readonly parties: readonly [string, string];
	readonly scope: string;
	readonly sentence: string;
}

const signing = /签署|签订|签约|缔结/;

/** What was agreed: the words between the verb and 协议, else before 签约仪式. */
function scopeOf(sentence: string, article: string): string {
	const direct =
		/(?:签署|签订)了?(?:《([^》]{2,30})》|([\p{Script=Han}]{2,20}?)(?:协议|合同|备忘录))/u.exec(
			sentence,
		);
	const named = direct?.[1] ?? direct?.[2];
	const ceremony = /医院(?!.{0,20}医院.{0,14}签约)([\p{Script=Han}]{2,14}?)签约/u.exec(
		article,
	)?.[1];
	return (named && named.length > 2 ? named : (ceremony ?? named)) ?? "合作";
}

/** Every agreement of a text: who signs (before 与) with each of those after it, 依次与甲、乙签署. */
export function findAgreements(blocks: readonly string[]): NamedAgreement[] {
	const article = evenMarks(blocks.join("\n"));
	const found = new Map<string, NamedAgreement>();
	for (const sentence of blocks.flatMap((block) => sentencesOf(evenMarks(block)))) {
		const verb = signing.exec(sentence);
		const cut = verb
			? sentence.slice(0, verb.index).search(/(?:依次|分别|先后|共同)?[与和同]/)
			: -1;
		if (cut < 0) continue;
		const [first] = findHospitalNames([sentence.slice(0, cut)]);
		const others = findHospitalNames([sentence.slice(cut + 1)]);
		for (const { name } of first ? others : []) {
			const parties = [first?.name ?? "", name] as const;
			if (parties[0] !== name)
				found.set(parties.join("|"), { parties, scope: scopeOf(sentence, article), sentence });
		}
	}
	return [...found.values()];
}
