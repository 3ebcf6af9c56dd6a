import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";
import { sumOf } from "./sum-of.ts";

/** The numbers that come of a written one when two neighbouring digits change places: 209 and 290. */
function exchangesOf(value: string): string[] {
	if (!/^\d{2,}(?:\.\d+)?[万亿]?$/.test(value)) return [];
	return [...value.matchAll(/\d(?=\.?(\d))/g)].flatMap(({ 0: left, 1: right = "", index }) => {
		if (right === left) return [];
		const point = value.charAt(index + 1) === "." ? "." : "";
		return [value.slice(0, index) + right + point + left + value.slice(index + 2 + point.length)];
	});
}

/** Between two parts of a list: 东青320人|、运山|290人; 6月2105份|、7月|2968份. */
const between = /^[、，；和及](?:\d{1,2}月|第\d|[^，。；、\d]){1,8}$/;

/** The lists of three and more quantities of one unit in a sentence. */
function listsIn(text: string, quantities: readonly Quantity[]): Quantity[][] {
	const lists: Quantity[][] = [];
	for (const quantity of quantities) {
		const last = lists.at(-1)?.at(-1);
		const goesOn =
			last?.unit === quantity.unit && between.test(text.slice(last.unitEnd, quantity.start));
		if (goesOn) lists.at(-1)?.push(quantity);
		else lists.push([quantity]);
	}
	// Two make a list where 其中 says that they are parts: 其中上转4187人次，下转2875人次.
	const isOfWhole = ([first]: readonly Quantity[]) =>
		first !== undefined && first.number > 99 && /^其中/.test(first.lead);
	return lists.filter(
		(list) =>
			(list.length > 2 || (list.length === 2 && isOfWhole(list))) &&
			list.every(({ isRound }) => !isRound),
	);
}

/**
 * 坐诊560人次。…一季度132人次、二季度141人次、三季度183人次、四季度149人次: parts that make up a number before them, once
 * two digits of one change places. Nothing but a slip does so by chance.
 */
function partProblems(passage: Passage): Problem[] {
	const sentences = sentencesOf(passage);
	return sentences.flatMap(({ text, start, quantities }, index) => {
		const earlier = sentences
			.slice(Math.max(0, index - 2), index)
			.flatMap((each) => each.quantities);
		return listsIn(text, quantities).flatMap((list): Problem[] => {
			const before = quantities.filter((each) => each.start < (list[0]?.start ?? 0));
			const totals = [...earlier, ...before].filter(({ unit }) => unit === list[0]?.unit);
			const sum = sumOf(list);
			if (totals.some(({ number }) => number === sum)) return [];
			return list.flatMap((part): Problem[] => {
				const meant = exchangesOf(part.value).find((value) =>
					totals.some(
						({ number }) => number > 20 && number === sum - part.number + numericValue(value),
					),
				);
				if (meant === undefined) return [];
				const total = sum - part.number + numericValue(meant);
				return [
					{
						...inPassage(passage, start + part.start),
						message: `各项相加是 ${sum}，前面写的是 ${total}：“${part.value}”换成“${meant}”才相符`,
						mend: "核对来源，看是不是两个数字写颠倒了",
						words: part.value + part.unit,
						record: meant,
					},
				];
			});
		});
	});
}

/** 住院15600人次，转往县外的3240人次，外转率15%: a part whose rate fits once two of its digits change places. */
function rateProblems(passage: Passage): Problem[] {
	return sentencesOf(passage).flatMap(({ text, start, quantities }) =>
		quantities.flatMap((rate, index): Problem[] => {
			const [whole, part] = [quantities[index - 2], quantities[index - 1]];
			// 其中60%、即195.6万元: the rate stands before its part.
			const behind = quantities[index + 1];
			const isBefore =
				behind !== undefined &&
				/^[、，]?(?:即|也就是|就是|折合)$/.test(text.slice(rate.unitEnd, behind.start));
			const [of, is] = isBefore ? [part, behind] : [whole, part];
			const perCent = rate.kind === "成" ? 10 : rate.kind === "%" ? 1 : 0;
			if (!of || !is || perCent === 0 || rate.isRound || of.unit !== is.unit) return [];
			if (!isBefore && !/(?:率|占|占比)(?:为|达|是)?$/.test(rate.lead)) return [];
			const slack = perCent === 10 ? 5 : 0.6 * 10 ** -(rate.value.split(".")[1]?.length ?? 0);
			const fits = (number: number) =>
				Math.abs((number / of.number) * 100 - rate.number * perCent) <= slack;
			const exact = (of.number * rate.number * perCent) / 100;
			const isExact = (number: number) => Math.abs(number - exact) < 1e-6;
			const exchanges = exchangesOf(is.value);
			// 即196.5万元 is near 60% of 326万元, and 195.6万元 is it.
			const meant = exchanges.find((value) => (isBefore ? isExact : fits)(numericValue(value)));
			const isRight = isBefore
				? isExact(is.number)
				: fits(is.number) || fits(of.number - is.number);
			if (isRight || meant === undefined) return [];
			return [
				{
					...inPassage(passage, start + is.start),
					message: `${of.value}${of.unit} 中的 ${is.value}${is.unit} 不是 ${rate.value}${rate.unit}：“${is.value}”换成“${meant}”才相符`,
					mend: "核对来源，看是不是两个数字写颠倒了",
					words: is.value + is.unit,
					record: meant,
				},
			];
		}),
	);
}

/** Figures of a passage that fit the others once two of their digits change places. */
export const exchangedDigits = (passage: Passage): Problem[] => [
	...partProblems(passage),
	...rateProblems(passage),
];
