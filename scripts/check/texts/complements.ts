import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { isConfusable } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";

/** Words that between them leave nothing over: what is not answered on the spot is taken home. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
	[/当场|现场|即时|立即/, /带回|会后|限期|书面|列入|研究/],
	[/上午/, /下午/],
	[/男/, /女/],
	[/上转/, /下转/],
	[/线上/, /线下/],
	[/合格|通过|达标/, /补考|未通过|不合格/],
];

const wordsOf = ({ lead, tail }: Quantity) => `${lead}${tail}`;
const isPair = (a: Quantity, b: Quantity) =>
	halves.some(
		([one, other]) =>
			(one.test(wordsOf(a)) && other.test(wordsOf(b))) ||
			(other.test(wordsOf(a)) && one.test(wordsOf(b))),
	);

/** Whether a whole that stands in another paragraph counts the same as its parts: 54名|学员. */
const isOfNoun = (whole: Quantity, part: Quantity) =>
	part.tail.length > 1 &&
	(whole.tail.startsWith(part.tail.slice(0, 2)) || whole.lead.endsWith(part.tail.slice(0, 2)));

/** 梳理问题7个，当场答复5个，带回研究2个: two halves that between them are the whole told before. */
export function complementProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter((passage) => isOfBody(passage) && passage.kind === "paragraph");
	return body.flatMap((passage, place) => {
		const sentences = sentencesOf(passage);
		return sentences.flatMap(({ text, start, quantities }, at) =>
			quantities.flatMap((second, index): Problem[] => {
				const first = quantities[index - 1];
				if (!first || first.unit !== second.unit || first.isRound || second.isRound) return [];
				const words = text.slice(first.unitEnd, second.start);
				if (!/^\p{Script=Han}{0,8}[、，；]\p{Script=Han}{0,14}$/u.test(words)) return [];
				// 上午报告5场、下午报告3场、晚上2场
				if (!isPair(first, second) || quantities[index + 1]?.unit === second.unit) return [];
				const earlier = [
					...body
						.slice(0, place)
						.flatMap(sentencesOf)
						.flatMap((each) => each.quantities)
						.filter((each) => isOfNoun(each, first) && isOfNoun(each, second)),
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
	});
}

const failed =
	/未(?:合格|通过|达标)的(\d{1,3})[名人位]|(?:另有|另外|其余|还有)的?(\d{1,3})[名人位](?:学员|医生|护士|选手)?[^，。；]{0,12}(?:补考|未通过|未合格|不合格)/g;

/** 108名学员……105名合格……未合格的3名: who did not pass are those that are left. */
export function failedProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter((passage) => isOfBody(passage) && passage.kind === "paragraph");
	return body.flatMap((passage, place) =>
		[...passage.text.matchAll(failed)].flatMap((match): Problem[] => {
			const [words, one, other] = match;
			const number = numericValue(one ?? other ?? "");
			const people = [
				...body.slice(0, place).map(({ text }) => text),
				passage.text.slice(0, match.index),
			]
				.flatMap(quantitiesIn)
				.filter(({ kind, isRound }) => kind === "人" && !isRound);
			const passed = people.findLast(
				(each) =>
					/^[^，]{0,6}(?:合格|通过|达标)|(?:合格|通过|达标)$/.test(each.tail) ||
					/(?:合格|通过|达标)$/.test(each.lead),
			);
			if (!passed) return [];
			const left = people.map((each) => each.number - passed.number).filter((each) => each > 0);
			const near = left.find((each) => Math.abs(each - number) <= 3);
			if (left.includes(number) || near === undefined) return [];
			return [
				{
					...inPassage(passage, match.index),
					message: `写的是“${words}”，${passed.number + near} 减去合格的 ${passed.number} 是 ${near}`,
					mend: "核对来源，改正其中一个数",
					words,
					record: String(near),
				},
			];
		}),
	);
}
