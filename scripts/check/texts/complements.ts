import type { Problem } from "../../lib/finding.ts";
import { isConfusable } from "./figures.ts";
import { inPassage, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";

/** Words that between them leave nothing over: what is not answered on the spot is taken home. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
	[/当场|现场|即时|立即/, /带回|会后|限期|书面|列入|研究/],
	[/上午/, /下午/],
	[/男/, /女/],
	[/上转/, /下转/],
	[/线上/, /线下/],
];

const isPair = (a: Quantity, b: Quantity) =>
	halves.some(
		([one, other]) =>
			(one.test(a.lead) && other.test(b.lead)) || (other.test(a.lead) && one.test(b.lead)),
	);

/** 梳理问题7个，当场答复5个，带回研究2个: two halves that between them are the whole told before, here or a sentence earlier. */
export function complementProblems(passage: Passage): Problem[] {
	const sentences = sentencesOf(passage);
	return sentences.flatMap(({ text, start, quantities }, at) =>
		quantities.flatMap((second, index): Problem[] => {
			const first = quantities[index - 1];
			if (!first || first.unit !== second.unit || first.isRound || second.isRound) return [];
			const words = text.slice(first.unitEnd, second.start);
			// 上午报告5场、下午报告3场、晚上2场
			if (!/^[、，；]\p{Script=Han}{0,14}$/u.test(words) || !isPair(first, second)) return [];
			if (quantities[index + 1]?.unit === second.unit) return [];
			const earlier = [
				...sentences.slice(0, at).flatMap((each) => each.quantities),
				...quantities.slice(0, index - 1),
			];
			const wholes = earlier.filter(
				({ unit, number }) =>
					unit === second.unit && number > Math.max(first.number, second.number),
			);
			const sum = first.number + second.number;
			if (wholes.some(({ number, isRound }) => number === sum || isRound)) return [];
			const whole = wholes.findLast(
				({ number, value }) => Math.abs(number - sum) <= 2 || isConfusable(String(sum), value),
			);
			if (!whole) return [];
			return [
				{
					...inPassage(passage, start + second.start),
					message: `写的总数是“${whole.value}${whole.unit}”，${first.value}${first.unit}和${second.value}${second.unit}相加是 ${sum}`,
					mend: "核对来源，改正总数或其中一项",
					words: `${second.value}${second.unit}`,
					record: String(whole.number - first.number),
				},
			];
		}),
	);
}
