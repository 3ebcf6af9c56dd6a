import type { Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { type Equation, exact, sumOf } from "./equation.ts";
import type { Quantity } from "./quantities.ts";

/** Between two parts of a list: 东青320人|、运山|290人; 6月2105份|、7月|2968份. */
const listed = /^[、，；和及](?:\d{1,2}月|第\d|[^，。；、\d]){1,8}$/;

/** The lists of three and more quantities of one unit in a sentence; of two, where 其中 says that they are parts. */
function listsIn({ text, quantities }: Sentence): Quantity[][] {
	const lists: Quantity[][] = [];
	for (const quantity of quantities) {
		const last = lists.at(-1)?.at(-1);
		const goesOn =
			last?.unit === quantity.unit && listed.test(text.slice(last.unitEnd, quantity.start));
		if (goesOn) lists.at(-1)?.push(quantity);
		else lists.push([quantity]);
	}
	const isOfWhole = ([first]: readonly Quantity[]) =>
		first !== undefined && first.number > 99 && /^其中/.test(first.lead);
	return lists.filter(
		(list) =>
			list.length > (isOfWhole(list) ? 1 : 2) &&
			list.every(({ isRound, kind }) => !isRound && kind !== "%"),
	);
}

/** 坐诊560人次。…一季度132人次、二季度141人次……: lists with a number of their unit in the two sentences before them. */
export const looseSumEquations = (passage: Passage): Equation[] =>
	sentencesOf(passage).flatMap((sentence, at, all) =>
		listsIn(sentence).flatMap((parts): Equation[] => {
			const [first] = parts;
			const totals = [
				...all.slice(Math.max(0, at - 2), at).flatMap(({ quantities }) => quantities),
				...sentence.quantities.filter(({ start }) => first && start < first.start),
			].filter(({ unit }) => unit === first?.unit);
			if (totals.some(({ number }) => number === sumOf(parts))) return [];
			return parts.flatMap((told, place) =>
				totals
					.filter(({ number }) => number > 20)
					.map((total) => ({
						passage,
						at: sentence.start + told.start,
						told,
						others: [],
						compute: () => exact(total.number - sumOf(parts.toSpliced(place, 1))),
						how: `${total.value} 减去别的各项`,
						isLoose: true as const,
					})),
			);
		}),
	);
