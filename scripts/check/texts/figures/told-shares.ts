import { isOfBody, type Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { decimalsOf, type Equation, type Written } from "./equation.ts";
import { figuresIn } from "./figures.ts";
import type { Quantity } from "./quantities.ts";

/** 占, 占总数的, 占六家的: between a part and its share. */
const behindPart =
	/^[^，。；：、\d]{0,6}，(?:约|仅|只|就|恰好|正好)?占(?:(\p{Script=Han}{1,8})的)?$/u;
/** 占手术总量|2240台|的30.0%. */
const beforeWhole = /^[^，。；：、\d]{0,6}，(?:约|仅|只|就)?占\p{Script=Han}{0,12}$/u;
const isRate = ({ kind }: Quantity) => kind === "%" || kind === "百分点";
const isCount = (each: Quantity) => !each.isRound && !isRate(each) && each.unit !== "岁";
/** What a rate is counted by: a rate in tenths is no finer than half of one. */
const perCent: Readonly<Record<string, number>> = { "%": 1, 成: 10 };
const slackOf = (rate: Quantity) => (rate.kind === "成" ? 0.5 : 0.6 * 10 ** -decimalsOf(rate));

/** A rate with its part, and the wholes that it may be of. */
interface Share {
	readonly rate: Quantity;
	readonly part: Quantity;
	readonly wholes: readonly Quantity[];
	/** The one that the words tie to the part. */
	readonly tied: Quantity | undefined;
	/** 占总数的, 占六家的: the whole may stand in a table. */
	readonly isOfTable?: boolean;
}

/** The noun of a named whole: 参赛|选手, 门诊|总量; none of 总数 and 六家. */
const nounOf = (name: string) =>
	name.replace(/(?:总数|总量|总人数|总|全部|所有|全年|这|[两三四五六七八九十]家)/g, "").slice(-2);

/** The share that a rate of a sentence tells, with the sentences of the article and those of its own passage before it. */
function shareOf(
	sentence: Sentence,
	place: number,
	all: readonly Sentence[],
	before: readonly Sentence[],
): Share[] {
	const { text, quantities } = sentence;
	const rate = quantities[place];
	const [two, one] = [quantities[place - 2], quantities[place - 1]];
	if (!rate || !one || !perCent[rate.kind] || rate.isRound || rate.number >= 100) return [];
	// 三四级手术672台，占手术总量|2240台|的30.0%
	const isBetween =
		two !== undefined &&
		text.slice(one.unitEnd, rate.start) === "的" &&
		beforeWhole.test(text.slice(two.unitEnd, one.start));
	if (isBetween && two.kind === one.kind) return [{ rate, part: two, wholes: [one], tied: one }];
	// 两家合起来28,130人次，占|六家|的43.7%
	const last = isBetween ? two : one;
	const told = behindPart.exec(text.slice(last.unitEnd, rate.start));
	// 出院患者2150人次，回访2107人次，回访率98%
	const verb = /(\p{Script=Han}{2})率(?:为|达到|达|是)?$/u.exec(rate.lead)?.[1];
	// 84名学员中79名合格，5名待补考，合格率94%
	const ofName = quantities
		.slice(0, place)
		.findLast(({ lead, tail }) => verb && (lead.includes(verb) || tail.startsWith(verb)));
	const part = told ? last : ofName;
	if (!part) return [];
	const isWhole = (each: Quantity) =>
		isCount(each) && each.kind === part.kind && each.number > part.number;
	const wholesOf = (sentences: readonly Sentence[]) =>
		sentences.flatMap((each) => each.quantities.filter(isWhole));
	const [, name = ""] = told ?? [];
	const noun = nounOf(name);
	const named = name === "" ? [] : wholesOf(all.filter(({ text: words }) => words.includes(noun)));
	const own = quantities.slice(0, quantities.indexOf(part)).filter(isWhole);
	const near = [...wholesOf(before), ...own];
	const tied = (noun === "" ? near : [...near, ...named]).at(-1);
	const isOfTable = name !== "" && noun === "";
	return [{ rate, part, wholes: [...named, ...near], tied, isOfTable }];
}

/** Every number of the cells, which have their units in the head of the table. */
const cellNumbers = (passages: readonly Passage[]) =>
	passages.flatMap(({ cell, text }) =>
		cell && !cell.isHead ? figuresIn(text).map(({ number }) => number) : [],
	);

/**
 * 25个乡镇……有6个，占24%; 占手术总量2240台的30.0%; 回访率98%: shares with their part and their whole. Where any number of the
 * article is the whole of such a share, nothing is said.
 */
export function shareEquations(passages: readonly Passage[]): Equation[] {
	const body = passages.filter(isOfBody);
	const all = body.flatMap(sentencesOf);
	const cells = cellNumbers(body);
	const counted = all.flatMap(({ quantities }) => quantities).filter((each) => !isRate(each));
	const numbers = [...counted.map(({ number }) => number), ...cells];
	return passages.flatMap((passage) =>
		sentencesOf(passage).flatMap((sentence, at, own) =>
			sentence.quantities.flatMap((_, place) =>
				shareOf(sentence, place, all, own.slice(0, at)).flatMap((share): Equation[] => {
					const { rate, part, wholes, tied, isOfTable } = share;
					const unit = perCent[rate.kind] ?? 1;
					const slack = slackOf(rate);
					const isShare = (number: number) =>
						[part.number, number - part.number].some(
							(each) => Math.abs((each / number) * (100 / unit) - rate.number) <= slack,
						);
					if (!isCount(part) || numbers.some(isShare)) return [];
					const equation = (whole: number, others: readonly Written[]): Equation => ({
						passage,
						at: sentence.start + rate.start,
						told: rate,
						others,
						compute: ([a = part.number, b = whole]) => (a / b) * (100 / unit),
						slack,
						how: `${whole} 中的 ${part.value} `,
					});
					const ofTable = isOfTable ? cells.filter((number) => number > part.number) : [];
					return [
						// Of several wholes any may be meant: the slip is in the share alone.
						...[...ofTable, ...wholes.map(({ number }) => number)].map((each) =>
							equation(each, []),
						),
						...(tied ? [equation(tied.number, [part, tied])] : []),
					];
				}),
			),
		),
	);
}
