import type { Problem } from "../../lib/finding.ts";
import { type BodyCount, bodyCounts } from "./body-counts.ts";
import { sharedRun } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { quantitiesIn, writtenQuantity } from "./quantities.ts";

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

/** What title or summary say of institutions and the text says otherwise: 10家成员单位派人 for the 9家单位 of the text. */
function headProblems(heads: readonly BodyCount[], body: readonly Passage[]): Problem[] {
	if (heads.length === 0) return [];
	const inBody = bodyCounts(body);
	const all = body
		.flatMap(({ text }) => (/[家所]/.test(text) ? quantitiesIn(text) : []))
		.filter(({ unit }) => unit === "家" || unit === "所")
		.map(({ number }) => number);
	const isSum = (number: number) =>
		all.some((each) => each * 2 !== number && all.includes(number - each));
	return heads.flatMap((count, index): Problem[] => {
		const { number } = count.quantity;
		const same = inBody.filter((each) => isSameNoun(each, count));
		const other = heads
			.slice(index + 1)
			.find(
				(each) => each.passage !== count.passage && each.noun === count.noun && isNear(count, each),
			);
		const isTold = same.some((each) => each.quantity.number === number);
		// Title and summary tell of one thing.
		if (
			other &&
			!isTold &&
			!heads.some((each) => each !== count && each.quantity.number === number)
		)
			return [problem(count, other)];
		if (all.includes(number) || isSum(number)) return [];
		const meant = same.find(
			(each) =>
				isNear(count, each) &&
				(same.every((one) => one.quantity.number === each.quantity.number && same.length > 1) ||
					/\d{2}/.test(sharedRun(each.behind, count.behind))),
		);
		return meant ? [problem(count, meant)] : [];
	});
}

/** Numbers of institutions that an article tells twice, and not alike. */
export function retoldBodyProblems(passages: readonly Passage[]): Problem[] {
	const heads = bodyCounts(passages.filter((each) => !isOfBody(each)));
	return headProblems(heads, passages.filter(isOfBody));
}
