import { isOfBody, type Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { isChange } from "./changes.ts";
import { decimalsOf, type Equation, type Written } from "./equation.ts";
import { eachVerb, isOneThing, type Quantity } from "./quantities.ts";

/** How many there are of them in a year. */
const periods: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 季: 4, 周: 52 };
const ofEach =
	/每(?:个|一)?(季度|点位|单位|月|年|季|周|期|家|门|场|次|批|组|天|名|人|例|台|村|班|队|所|县|科室)[^，。；：、\d]{0,12}$/;
/** 每人|每月: what is told of each of two. */
const ofEachOfEach =
	/每(?:个|一)?([人名家班组月季周天])每(?:个|一)?([人名家班组月季周天年])[^，。；：、\d]{0,12}$/;
const everyOne = new RegExp(`^[^，。；、\\d]{0,10}(?:，满分)?各${eachVerb}?$`);
const total =
	/(?:共|计|合计|总计|总分|就是|便是|全年|一年|年)(?:有|是|为|共|就是|就有|不少于|不低于|至少|派驻|接收|培训)?$/;
/** 不少于35名 can be computed with, 约35名 and 35名左右 cannot. */
const isExact = ({ isRound, before = "", after }: Quantity) =>
	!isRound || (after === undefined && /^(?:不少于|不低于|至少)$/.test(before));
const product = (
	passage: Passage,
	at: number,
	told: Quantity,
	[a, b]: readonly [Written, Written],
): Equation => ({
	passage,
	at: at + told.start,
	told,
	others: [a, b],
	compute: ([x = 0, y = 0]) => x * y,
	how: `${a.value} 乘 ${b.value} `,
});
/** Whether a number counts what is told of each: 5|家, 三个|月, 6|个|科室. */
const counts = (each: Quantity, name: string) =>
	isExact(each) &&
	(each.unit.endsWith(name) || each.tail.startsWith(name) || (name === "人" && each.kind === "人"));
/** A number told of each: its name, or the count before 各. */
function eachOf(
	{ text, quantities }: Sentence,
	place: number,
): { name: string; count?: Written } | undefined {
	const each = quantities[place];
	if (!each || !isExact(each)) return undefined;
	const lead = text.slice(0, each.start - (each.before?.length ?? 0));
	const name = ofEach.exec(lead)?.[1];
	// 每队医师、护士各2名
	if (/每[^，。；]*各$/.test(lead)) return undefined;
	if (name) return { name: name === "单位" ? "家" : name === "点位" ? "点" : name };
	// 9家单位各派6名; 15万元的年度经费，三年共45万元
	const count = quantities[place - 1];
	const gap = lead.slice(count?.unitEnd ?? 0);
	const isCounted = count !== undefined && count.unit !== each.unit && everyOne.test(gap);
	if (isCounted) return { name: "", count };
	// 每月派出产科、儿科、超声医师各1名
	const list = gap.split(/[，；：]/).at(-1) ?? "";
	const items = list.endsWith("各") && !/[\d和与及]/.test(list) ? list.split("、").length : 0;
	if (items > 1) return { name: "", count: { value: String(items), number: items, kind: "" } };
	return /^的?(?:年度|每年)/.test(each.tail) ? { name: "年" } : undefined;
}

/** 每人每月补助600元，20名学员六个月共7.2万元: of as many of both as stand before the whole, none of them told apart. */
function totalOfBoth(passage: Passage, { text, start, quantities }: Sentence, place: number) {
	const each = quantities[place];
	const [, one, other] = (each && ofEachOfEach.exec(text.slice(0, each.start))) ?? [];
	if (!each || !one || !other) return undefined;
	const at = quantities.findIndex((told, index) => index > place && isOneThing(told, each));
	const told = quantities[at];
	const between = quantities.slice(place + 1, at);
	const [a, b] = [one, other].map((name) => between.filter((count) => counts(count, name)));
	const isWhole =
		told &&
		isExact(told) &&
		total.test(text.slice(0, told.start)) &&
		between.length === 2 &&
		a?.length === 1 &&
		b?.length === 1 &&
		!/[；：]/.test(text.slice(each.unitEnd, told.start));
	if (!isWhole || !a[0] || !b[0]) return [];
	return [
		{
			passage,
			at: start + told.start,
			told,
			others: [each, a[0], b[0]],
			compute: (numbers: readonly number[]) => numbers.reduce((x, y) => x * y, 1),
			how: `${each.value} 乘 ${a[0].value} 再乘 ${b[0].value} `,
		},
	];
}

/** 9家单位各派6名，共54名; 每月不少于35名，一年不少于420名; 共6门，每门2学时，合计12学时. */
function totalsIn(passage: Passage, sentence: Sentence, near: readonly Quantity[]): Equation[] {
	const { text, start, quantities } = sentence;
	return quantities.flatMap((each, place): Equation[] => {
		const ofBoth = totalOfBoth(passage, sentence, place);
		if (ofBoth) return ofBoth;
		const { name, count } = eachOf(sentence, place) ?? {};
		if (name === undefined) return [];
		const told = quantities
			.slice(place + 1)
			.find((other) => isOneThing(other, each) || (each.kind === "人" && other.unit === "人次"));
		if (!told || !isExact(told) || told.start - each.unitEnd > 24) return [];
		const lead = text.slice(each.unitEnd, told.start - (told.before?.length ?? 0));
		const between = quantities.filter(
			(other) => other.start > each.start && other.end < told.start,
		);
		// 每个点位不少于2台，5个点位|不少于10台
		const beside = between.at(-1);
		const isBeside = beside && name && counts(beside, name) && told.start - beside.unitEnd < 8;
		if (!(isBeside || total.test(lead)) || /[；：、]|其中/.test(lead)) return [];
		// 每季度派2名，三年共|24人次
		const years = between.findLast(({ unit, isRound }) => unit === "年" && !isRound)?.number;
		const ofYear = periods[name];
		const period = /一年|全年/.test(lead) ? ofYear : ofYear && years && ofYear * years;
		const factors = [...near, ...between].filter(
			(other) => other !== told && !isOneThing(other, each),
		);
		const factor: Written | undefined =
			period === undefined
				? (count ?? factors.findLast((other) => name !== "" && counts(other, name)))
				: { value: String(period), number: period, kind: "" };
		const isTold =
			count === undefined &&
			factors.some(({ number }) =>
				// 每月补助600元，20名学员六个月共7.2万元
				[1, ...factors.map((other) => other.number)].some(
					(by) => number * by * each.number === told.number,
				),
			);
		if (!factor || isTold) return [];
		const isOneOfMany = quantities
			.slice(0, place)
			.filter((other) => isOneThing(other, each))
			.some(
				(other) =>
					!text.slice(other.unitEnd, each.start).includes("；") &&
					// 3家各5人，5家各5人，合计40人: of more than one; of no 15名 that are more than all.
					(/各|每/.test(other.lead) || other.number < told.number),
			);
		if (isOneOfMany) return [];
		return [product(passage, start, told, [factor, each])];
	});
}

const average =
	/(?:平均(?:每(?:个|一)?(季度|月|年|周|期|家|场|次|批|组|天|名|人|例|台|村|班|队)|为)?|([人日月场户])均)[^，。；：、\d]{0,8}$/;
const names: Readonly<Record<string, string>> = { 日: "天" };

/** 12场义诊接诊1440人次，平均每场120人次. */
function averagesIn(passage: Passage, sentence: Sentence, near: readonly Quantity[]): Equation[] {
	const { text, start, quantities } = sentence;
	return quantities.flatMap((told, place): Equation[] => {
		const [words, each, of = ""] = average.exec(told.lead) ?? [];
		// 5家分院|平均29.6万元
		const counted = quantities[place - 1];
		const isBeside =
			words?.startsWith("平均") &&
			!each &&
			counted &&
			/^[^，。；]{0,6}$/.test(text.slice(counted.unitEnd, told.start - words.length));
		const name = isBeside ? counted.unit : (each ?? names[of] ?? of);
		if (!name || told.isRound || /比|较/.test(told.lead)) return [];
		const before = [
			...near.filter((other) => !quantities.includes(other)),
			...quantities.slice(0, place),
		];
		const slack = 0.6 * 10 ** -decimalsOf(told);
		const wholes = before.filter(
			(other) =>
				isOneThing(other, told) &&
				!other.isRound &&
				!/最/.test(other.lead) &&
				!isChange(other.lead),
		);
		const factors = before.filter((other) => counts(other, name));
		const isTold = wholes.some((a) =>
			near.some((b) => Math.abs(a.number / b.number - told.number) <= slack),
		);
		const whole = wholes.at(-1);
		// 头三个月免费。全年上传2400份，平均每月200份: the year that the whole is of.
		const isOfYear = /(?:全年|一年)[^，。；\d]{0,8}$/.test(whole?.lead ?? "");
		const ofYear = isOfYear ? periods[name] : undefined;
		const factor: Written | undefined =
			ofYear === undefined ? factors.at(-1) : { value: String(ofYear), number: ofYear, kind: "" };
		if (!whole || !factor || isTold || text.slice(whole.unitEnd, told.start).length > 40) return [];
		return [
			{
				passage,
				at: start + told.start,
				told,
				others: [whole, factor],
				compute: ([a = 0, b = 1]) => a / b,
				slack,
				how: `${whole.value} 除以 ${factor.value} `,
			},
		];
	});
}

const bothWays = /(?:往返|来回|一来一回)[^，。；\d]{0,6}$/;
const oneWay = /(?:单程|[到距离][^，。；、\d]{1,8})$/;

/** 王和镇到县城38公里……一来一回76公里; 往返120公里，单程60公里: there and back is twice the way. */
function waysIn(passage: Passage, { text, start, quantities }: Sentence): Equation[] {
	const ways = quantities.filter(({ unit, isRound }) => unit === "公里" && !isRound);
	const [first, second, ...others] = ways;
	if (!first || !second || others.length > 0) return [];
	const [isFirst, isSecond] = [first, second].map((each) =>
		bothWays.test(text.slice(0, each.start)),
	);
	if (isFirst === isSecond) return [];
	const [single, double] = isFirst ? [second, first] : [first, second];
	if (!oneWay.test(text.slice(0, single.start))) return [];
	return [
		{
			passage,
			at: start + double.start,
			told: double,
			others: [single],
			compute: ([way = 0]) => way * 2,
			how: `单程 ${single.value} 公里，往返`,
		},
	];
}

/** Products with both of their factors, and averages with what they are of. */
export const productEquations = (passages: readonly Passage[]): Equation[] =>
	passages.filter(isOfBody).flatMap((passage) => {
		const sentences = sentencesOf(passage);
		return sentences.flatMap((sentence, at) => {
			if (sentence.quantities.length === 0) return [];
			const near = sentences.slice(0, at + 1).flatMap(({ quantities }) => quantities);
			return [
				...totalsIn(passage, sentence, near),
				...averagesIn(passage, sentence, near),
				...waysIn(passage, sentence),
			];
		});
	});
