import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** How many there are of them in a year. */
const periods: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 季: 4 };

/** 不少于35名 can be computed with, 约35名 and 35名左右 cannot. */
const isExact = ({ isRound, before = "", after }: Quantity) =>
	!isRound || (after === undefined && /^(?:不少于|不低于|至少)$/.test(before));

function problem(passage: Passage, at: number, told: Quantity, how: string, record: number) {
	return {
		...inPassage(passage, at + told.start),
		message: `写的是“${told.value}${told.unit}”，${how}算出来是 ${record}${told.unit}`,
		mend: "核对来源，改正其中一个数",
		words: told.value + told.unit,
		record: `${record}${told.unit}`,
	};
}

/** 每月不少于35名，一年不少于420名: twelve months, or four quarters. */
function yearProblems(passage: Passage, { text, start, quantities }: Sentence): Problem[] {
	return quantities.flatMap((told, index): Problem[] => {
		// 一年 is a number of its own.
		const each = quantities.slice(0, index).findLast(({ unit }) => unit !== "年");
		if (!each || each.unit !== told.unit || !isExact(each) || !isExact(told)) return [];
		const period = /每个?(月|季度|季)[^，。；：、\d]{0,10}$/.exec(text.slice(0, each.start))?.[1];
		const count = period && periods[period];
		const gap = text.slice(each.unitEnd, told.start);
		const isYear =
			/^[^，。；、\d]{0,4}，(?:一年|一年下来|全年)(?:就是|就有|便是|是|共|不少于|不低于|至少)?$/.test(
				gap,
			);
		if (!count || !isYear || each.number * count === told.number) return [];
		return [
			problem(
				passage,
				start,
				told,
				`每${period} ${each.value}${each.unit}，一年`,
				each.number * count,
			),
		];
	});
}

const bothWays = /(?:往返|来回|一来一回)[^，。；\d]{0,6}$/;
const oneWay = /(?:单程|[到距离][^，。；、\d]{1,8})$/;

/** 王和镇到县城38公里……一来一回76公里; 往返120公里，单程60公里: there and back is twice the way. */
function wayProblems(passage: Passage, { text, start, quantities }: Sentence): Problem[] {
	const ways = quantities.filter(({ unit, isRound }) => unit === "公里" && !isRound);
	const [first, second, ...others] = ways;
	if (!first || !second || others.length > 0) return [];
	const [isFirst, isSecond] = [first, second].map((each) =>
		bothWays.test(text.slice(0, each.start)),
	);
	if (isFirst === isSecond) return [];
	const [single, double] = isFirst ? [second, first] : [first, second];
	if (!oneWay.test(text.slice(0, single.start)) || single.number * 2 === double.number) return [];
	return isFirst
		? [problem(passage, start, single, `往返${double.value}公里，单程`, double.number / 2)]
		: [problem(passage, start, double, `单程${single.value}公里，往返`, single.number * 2)];
}

/** Products beside both of their factors, of which one is a word: 每月…一年, 单程…来回. */
export const derivedProductProblems = (passage: Passage): Problem[] =>
	sentencesOf(passage).flatMap((sentence) =>
		sentence.quantities.length > 1
			? [...yearProblems(passage, sentence), ...wayProblems(passage, sentence)]
			: [],
	);
