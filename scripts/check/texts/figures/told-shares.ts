import { isOfBody, type Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { decimalsOf, type Equation, inScaleOf, stepOf, sumOf, type Written } from "./equation.ts";
import { figuresIn } from "./figures.ts";
import type { Quantity } from "./quantities.ts";

/** 占, 占总数的, 占六家的: between a part and its share. */
const behindPart =
	/^[^，。；：、\d]{0,14}，(?:约|仅|只|就|恰好|正好)?占(?:(\p{Script=Han}{1,8})的)?$/u;
/** 占手术总量|2240台|的30.0%. */
const beforeWhole = /^[^，。；：、\d]{0,6}，(?:约|仅|只|就)?占\p{Script=Han}{0,12}$/u;
const isRate = ({ kind }: Quantity) => kind === "%" || kind === "百分点";
const isCount = (each: Quantity) => !each.isRound && !isRate(each) && each.unit !== "岁";
/** 54人|一次|通过考核: how often they tried, and no part of them. */
const isTry = ({ value, unit }: Quantity) => unit === "次" && /^[首一二两三]$/.test(value);
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
	/** 转诊22例，占15.4%；其余|121例: with the part it is the whole. */
	readonly rest?: Quantity | undefined;
}

const beforeRest = /^[^。；\d]{0,10}[，；](?:其余|其他|另外|另有|余下|剩下)的?[^，；\d]{0,4}$/;
/** 市财政出的钱|占62.5%: what has the share by its name, and no number. */
const named =
	/(?:^|[，；：])([^，；：、\d]{2,14}?)(?:约|仅|只|就|恰好|正好)?占(?:比|了)?(?:达|为|到)?$/;

/** 总投入640万元，其中市财政400万元。…市财政出的钱占62.5%: the part and the whole that the sentences before give to a name. */
function shareOfName(rate: Quantity, lead: string, before: readonly Sentence[]): Share[] {
	const name = named.exec(lead)?.[1];
	if (!name) return [];
	const found = before.flatMap(({ text, quantities }) =>
		quantities.flatMap((part, place): Share[] => {
			const owner = part.lead.replace(/^(?:其中|和|及|与)/, "");
			if (!isCount(part) || owner.length < 2 || !name.startsWith(owner)) return [];
			const whole = quantities
				.slice(0, place)
				.findLast((each) => isCount(each) && each.kind === part.kind && each.number > part.number);
			const isTied = whole && /其中/.test(text.slice(whole.unitEnd, part.start));
			return isTied ? [{ rate, part, wholes: [whole], tied: whole }] : [];
		}),
	);
	return found.length === 1 ? found : [];
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
	if (!rate || !perCent[rate.kind] || rate.isRound || rate.number >= 100) return [];
	if (!one) return shareOfName(rate, text.slice(0, rate.start), before);
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
		.findLast(
			(each) => verb && !isTry(each) && (each.lead.includes(verb) || each.tail.includes(verb)),
		);
	const part = told ? last : ofName;
	if (!part) return shareOfName(rate, text.slice(0, rate.start), before);
	const next = quantities[place + 1];
	const isRest = next?.kind === part.kind && beforeRest.test(text.slice(rate.unitEnd, next.start));
	const isWhole = (each: Quantity) =>
		isCount(each) && each.kind === part.kind && each.number > part.number;
	const wholesOf = (sentences: readonly Sentence[]) =>
		sentences.flatMap((each) => each.quantities.filter(isWhole));
	const [, name = ""] = told ?? [];
	const noun = nounOf(name);
	const called = name === "" ? [] : wholesOf(all.filter(({ text: words }) => words.includes(noun)));
	const own = quantities.slice(0, quantities.indexOf(part)).filter(isWhole);
	const near = [...wholesOf(before), ...own];
	const tied = (noun === "" ? near : [...near, ...called]).at(-1);
	const isOfTable = name !== "" && noun === "";
	const rest = isRest && isCount(next) ? next : undefined;
	return [{ rate, part, wholes: [...called, ...near], tied, isOfTable, rest }];
}

/** An equation of a part and a whole as one of the part and the rest. */
const ofBoth = (equation: Equation): Equation => ({
	...equation,
	compute: ([part = 0, rest = 0]) => equation.compute([part, part + rest]),
});

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
					const { rate, part, wholes, tied, isOfTable, rest } = share;
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
						how: `${inScaleOf(part, whole)} 中的 ${part.value} `,
					});
					const ofTable = isOfTable ? cells.filter((number) => number > part.number) : [];
					return [
						// Of several wholes any may be meant: the slip is in the share alone.
						...[...ofTable, ...wholes.map(({ number }) => number)].map((each) =>
							equation(each, []),
						),
						...(tied ? [equation(tied.number, [part, tied])] : []),
						...(rest ? [ofBoth(equation(part.number + rest.number, [part, rest]))] : []),
					];
				}),
			),
		),
	);
}

/** Before a rate at which something is shared out: 按约定|六成, 其中|30%, and no 报销比例|60%. */
const sharedOut = /(?:^|[，；：])(?:(?:并|再)?按(?:照)?[^，；\d]{0,6}|其中|将|把|拿出|提取|划出)?$/;
const comesTo =
	/^(?:、|[^，。；：、\d]{0,12}[，、]?(?:共计?|合计|总计|计|即|就是|也就是|折合)(?:有|为)?)$/;

/** 结余860万元，按约定六成留给分院，共516万元: the part that a rate takes of the largest number before it. */
export function takenShares(passage: Passage): Equation[] {
	return sentencesOf(passage).flatMap(({ text, start, quantities }, at, all) =>
		quantities.flatMap((rate, place): Equation[] => {
			// 结余1260万元。…六成留给县级医院，…；四成分给乡镇，计504万元: rates that share out the whole are exact.
			const rates = quantities.filter(({ kind }) => kind === rate.kind);
			const sharesAll = rates.length > 1 && sumOf(rates) === 100 / (perCent[rate.kind] ?? 1);
			const before = sharesAll ? (all[at - 1]?.quantities ?? []) : [];
			const part = quantities[place + 1];
			const unit = 100 / (perCent[rate.kind] ?? 0);
			if (!part || !Number.isFinite(unit) || !isCount(part) || rate.isRound) return [];
			const lead = text.slice(0, rate.start);
			const gap = text.slice(rate.unitEnd, part.start);
			if (!sharedOut.test(lead) || !comesTo.test(gap)) return [];
			const wholes = [...before, ...quantities.slice(0, place)]
				.filter((each) => isCount(each) && each.unit === part.unit && each.number > part.number)
				.toSorted((a, b) => b.number - a.number);
			const [whole] = wholes;
			const taken = (of: number, by: number) => (of * by) / unit;
			// 按六成 is exact, and 其中六成 may be 58%.
			const slack = (of: number) =>
				sharesAll || /按[^，；]*$/.test(lead) ? 0.6 * stepOf(part) : taken(of, slackOf(rate));
			const isTold = wholes.some(
				({ number }) => Math.abs(taken(number, rate.number) - part.number) <= slack(number),
			);
			if (!whole || isTold) return [];
			return [
				{
					passage,
					at: start + part.start,
					told: part,
					others: [whole, rate],
					compute: ([of = 0, by = 0]) => taken(of, by),
					slack: slack(whole.number),
					how: `${whole.value} 的 ${rate.value}${rate.unit}`,
				},
			];
		}),
	);
}
