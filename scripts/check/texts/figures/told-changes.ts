import type { Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { endsOfChange } from "./change-ends.ts";
import { changeOf, isChange, isDifference, isPlain, isThatWay, slackOf } from "./changes.ts";
import type { Equation } from "./equation.ts";
import type { Quantity } from "./quantities.ts";
import { ratesOfChange, timesIn } from "./told-rates.ts";

/** Whether any two numbers in reach, or the half of one of them, are as far from each other as told. */
function isTold(text: string, told: Quantity, reach: readonly Quantity[]): boolean {
	const halves = /半/.test(text) ? reach.map((each) => ({ ...each, number: each.number / 2 })) : [];
	// 去年超支188万元，今年结余312万元，一正一负，相差500万元
	const losses = /亏|超支|负|赤字|零下/.test(text)
		? reach.map((each) => ({ ...each, number: -each.number }))
		: [];
	// 由60张增加到75张，增长20%: a fifth of 75 is no growth from 60.
	const isOfWay = (a: Quantity, b: Quantity) =>
		told.kind !== "%" ||
		[[a, b] as const, [b, a] as const].some(
			([from, to]) =>
				isThatWay(text, told, from, to) &&
				Math.abs(changeOf(told, from.number, to.number) - told.number) <= slackOf(from, to, told),
		);
	return [...reach, ...halves].some((a, index) =>
		[...reach.slice(index + 1), ...halves, ...losses].some(
			(b) => isDifference(a, b, told) && isOfWay(a, b),
		),
	);
}

/**
 * 由52分钟缩短到31分钟，快了21分钟; 比2024年的43,200人次多3,600人次; 离60人次的任务还差8人次: differences of two numbers
 * that the sentence joins, or in which the one before has the other.
 */
function differencesIn(passage: Passage, sentence: Sentence, previous?: Sentence): Equation[] {
	const { text, start, quantities } = sentence;
	return quantities.flatMap((told): Equation[] => {
		if (!isPlain(text, told) || !isChange(text.slice(0, told.start))) return [];
		const ends = endsOfChange(sentence, told, previous);
		if (!ends || isTold(text, told, ends.reach)) return [];
		const { from, to } = ends;
		// 目标是1,400人次，上半年的712人次已经过半，多出12人次
		const isHalf = told.kind !== "%" && /半，[^，]*$/.test(text.slice(0, told.start));
		return [
			{
				passage,
				at: start + told.start,
				told,
				others: [from, to],
				compute: ([a = 0, b = 0]) => changeOf(told, isHalf ? a / 2 : a, b),
				slack: slackOf(from, to, told),
				how: `从 ${from.value}${isHalf ? " 的一半" : ""} 到 ${to.value} 的变化`,
				...(told.kind === "%" && { sign: to.number < from.number ? "下降" : "增长" }),
			},
		];
	});
}

/** Changes with both of their ends, their rates, and what is some times the other. */
export const changeEquations = (passages: readonly Passage[]): Equation[] =>
	passages.flatMap((passage) =>
		sentencesOf(passage).flatMap((sentence, at, all) =>
			sentence.quantities.length > 0
				? [
						...differencesIn(passage, sentence, all[at - 1]),
						...ratesOfChange(passage, sentence),
						...timesIn(passage, sentence),
					]
				: [],
		),
	);
