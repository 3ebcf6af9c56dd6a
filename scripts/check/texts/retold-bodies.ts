import type { Problem } from "../../lib/finding.ts";
import { type BodyCount, bodyCounts } from "./body-counts.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { writtenQuantity } from "./quantities.ts";

const written = ({ passage, quantity, noun }: BodyCount) =>
	`${writtenQuantity(passage.text, quantity)}${noun}`;

const placeOf = ({ passage, quantity }: BodyCount) =>
	({ title: "标题", summary: "摘要" })[passage.kind as string] ??
	`第 ${inPassage(passage, quantity.start).line} 行`;

const problem = (count: BodyCount, meant: BodyCount): Problem => ({
	...inPassage(count.passage, count.quantity.start),
	message: `这里写“${written(count)}”，${placeOf(meant)}写“${written(meant)}”`,
	mend: "核对是几家，前后一致；不是同一些单位的，写明是哪几家",
	words: written(count),
	record: written(meant),
});

const isNear = (a: BodyCount, b: BodyCount) =>
	a.quantity.number !== b.quantity.number &&
	b.quantity.number > 2 &&
	Math.abs(a.quantity.number - b.quantity.number) <= 2;

/** 成员单位 is one noun with 单位, 医疗卫生机构 one with 机构. */
const isSameNoun = (a: BodyCount, b: BodyCount) => a.noun.slice(-2) === b.noun.slice(-2);

/** A title with 6家医院 over a summary with 7家医院: they tell of one thing. */
function headProblems(heads: readonly BodyCount[], body: readonly BodyCount[]): Problem[] {
	return heads.flatMap((count, index): Problem[] => {
		const other = heads
			.slice(index + 1)
			.find(
				(each) => each.passage !== count.passage && each.noun === count.noun && isNear(count, each),
			);
		const isTold = [...heads, ...body].some(
			(each) =>
				each !== count && each.quantity.number === count.quantity.number && isSameNoun(each, count),
		);
		return other && !isTold ? [problem(count, other)] : [];
	});
}

/** Nouns that of themselves speak of all that an alliance has. */
const own = /^(?:分院|成员)/;
/** Words that tell why a count of members is another one: with the one that leads or without it, before or after. */
const explains = /牵头|总院|加入|退出|增至|增加|扩大|新成员|成立(?:时|之初)|最初/;

/** 8家分院 once in a text that speaks of 7家分院 elsewhere. */
function memberProblems(body: readonly Passage[], counts: readonly BodyCount[]): Problem[] {
	const told = counts.filter(({ noun }) => own.test(noun));
	return told.flatMap((count): Problem[] => {
		const others = told.filter((each) => each !== count && each.noun === count.noun);
		const [first] = others;
		const isOne = others.every((each) => each.quantity.number === first?.quantity.number);
		if (!first || others.length < 2 || !isOne || !isNear(count, first)) return [];
		const isListed = /[、和与]/.test(count.quantity.lead);
		const isSmall = count.quantity.number < first.quantity.number;
		if (isListed || (isSmall && count.quantity.number < 5)) return [];
		return body.some(({ text }) => explains.test(text)) ? [] : [problem(count, first)];
	});
}

/** Numbers of institutions that an article tells twice, and not alike. */
export function retoldBodyProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(isOfBody);
	const heads = bodyCounts(passages.filter((each) => !isOfBody(each)));
	const counts = bodyCounts(body);
	return [...headProblems(heads, counts), ...memberProblems(body, counts)];
}
