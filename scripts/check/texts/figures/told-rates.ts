import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import { isChange, isPlain, onlyOf, valuesOf } from "./changes.ts";
import { type Equation, stepOf } from "./equation.ts";
import { isOneThing, type Quantity } from "./quantities.ts";

const isExactly = (difference: number, { number }: Quantity) =>
	Math.abs(Math.abs(difference) - number) < number / 1e6;
const rateOfChange =
	/^，?(?:同比|环比|比上年|较上年)?(增长|增加|上升|提高|增幅|升幅|涨幅|下降|降低|减少|降幅)(?:了|为|达|达到)?$/;

/** 三级手术168台，同比增加28台，增长20%: a number, its change, and the rate of the change. */
export function ratesOfChange(passage: Passage, { text, start, quantities }: Sentence): Equation[] {
	return quantities.flatMap((rate, place): Equation[] => {
		const [value, change] = [quantities.slice(0, place - 1), quantities[place - 1]];
		if (!change || rate.kind !== "%" || rate.isRound || !isPlain(text, change)) return [];
		const words = rateOfChange.exec(text.slice(change.unitEnd, rate.start))?.[1];
		if (!words) return [];
		const isLess = /下|降|减/.test(words);
		const own = valuesOf(text, value, (each) => isOneThing(each, change));
		const last = own.at(-1);
		const bases = own.flatMap((from) =>
			own.some(
				(to) => isExactly(to.number - from.number, change) && to.number < from.number === isLess,
			)
				? [from]
				: [],
		);
		// 比上年同期的|390人次减少78人次，下降20%; no 去年48分钟，今年压到|30分钟，缩短18分钟: that is what came of the 48.
		const isCompared =
			last !== undefined &&
			/(?:[比较][^，；：]{0,12}|(?:去年|上年|同期)[^；：。]{0,20})$/.test(
				text.slice(0, last.start),
			) &&
			change.start - last.unitEnd < 12 &&
			(bases.length === 0 || bases.includes(last));
		// 由612台增加到1086台，多做了474台: with both of its ends the change leaves no doubt of the rate, whatever its words.
		const known = /[比较]/.test(change.lead) ? undefined : bases.at(-1);
		const base = isCompared ? last : known;
		const isBase = base !== undefined;
		const isSure = isBase && bases.includes(base);
		if (!isSure && !isChange(text.slice(0, change.start))) return [];
		const end = own.findLast(({ number }) => isLess || number > change.number);
		const of = base ?? end;
		const rateOf = (number: number, by: number) =>
			(by / (isBase ? number : isLess ? number + by : number - by)) * 100;
		const slack = 0.6 * stepOf(rate);
		const isRight = (isBase ? [] : own).some(({ number }) =>
			[rateOf(number, change.number), (change.number / number) * 100].some(
				(each) => Math.abs(each - rate.number) <= slack,
			),
		);
		if (!of || isRight || /[；：]/.test(text.slice(of.unitEnd, change.start))) return [];
		return [
			{
				passage,
				at: start + rate.start,
				told: rate,
				others: [of, change],
				compute: ([number = 0, by = 0]) => rateOf(number, by),
				slack,
				isSure,
				how: `${isBase ? "从" : isLess ? "减到" : "增到"} ${of.value}${isBase ? " 起" : ""}，${isLess ? "减" : "增"} ${change.value}，变化`,
			},
		];
	});
}

const times =
	/(?:^|[，；])([^，；：、\d]{2,10}?)(?:数|人次|例数|总?量)?(?:是|为|达到?)([^，；：、\d]{2,10}?)的$/;

/** 上转1240人次，下转1488人次，下转是上转的|1.2倍: one number by the other, each the only one of its name. */
export const timesIn = (passage: Passage, { text, start, quantities }: Sentence): Equation[] =>
	quantities.flatMap((told, place): Equation[] => {
		if (told.unit !== "倍" || told.isRound || !/^\d/.test(told.value)) return [];
		const [, one, other] = times.exec(text.slice(0, told.start)) ?? [];
		if (!one || !other) return [];
		const before = valuesOf(text, quantities.slice(0, place), ({ kind }) => kind !== "%");
		const [to, from] = [one, other].map((name) => onlyOf(name, before));
		if (!to || !from || to === from || !isOneThing(to, from)) return [];
		return [
			{
				passage,
				at: start + told.start,
				told,
				others: [to, from],
				compute: ([a = 0, b = 1]) => a / b,
				slack: 0.6 * stepOf(told),
				how: `${to.value} 除以 ${from.value} `,
			},
		];
	});
