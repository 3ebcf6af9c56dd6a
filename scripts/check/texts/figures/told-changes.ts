import type { Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { type Equation, exact, stepOf } from "./equation.ts";
import { isOneThing, type Quantity } from "./quantities.ts";

/** Words whose number is the difference of two others: 快了21分钟, 缺口16张, 还差8人次. */
const marker =
	/(?:增加|增长|净增|新增|提高|提升|上升|上涨|扩大|再?降|下降|减少|降低|缩短|缩减|缩小|增幅|降幅|涨幅|节省|省下|省|多出|超出|超额完成|超额|相差|差距|还差|尚差|只差|差|缺口|缺|多|少|高|低|快|慢|早|晚|短|长|提前)(?:了|出|出了|达|为)?$/;
const otherWords =
	/(?:最|至|不|很|太|较|更)[多少高低快慢早晚短长]$|B?超$|身高$|[岁身体延加助特院队组班处站店校乡镇县市区局科成]长$|做多$/;
/** What a clause of nothing but the difference may begin with: ，今年|缩短了9分钟. */
const alone =
	/^(?:今年|现在|如今|净|[一二两三四五六七八九十\d]+年(?:间|来|里)?|整整|足足|一下|一共|总共|共|(?:也就是说?|就是说?|即|等于|相当于)[还再又要需得须应]{0,2}|前后|两者|两地|二者|两组|两次|只|就|反而|也|又|还|[^，\d]{0,6}之间|一正一负|一来一去)?$/;
const comparison = /(?:比|较|和|与|同|离|距离?)[^，；：]{0,12}$/;
/** Of what time a value is: 去年全年|19例，今年前8个月|27例. */
const earlierTime = /去年|上年|上一年|前年|同期|上一次|上次|原来|原先|以前|过去|此前|20\d\d年/;
const laterTime = /今年|如今|现在|目前|这次|本次|20\d\d年/;

/** 9月|为120例, 而2022年|是2650例: what is told of another time. */
const ofTime = /^，?(?:而|但)?(?:在)?(?:\d{1,2}月|20\d\d年|上(?:个?月|季度|期|届))/;

/** An exact number by itself: 1小时|50分钟 and 3年|2个月 are one value of two numbers. */
export const isPlain = (text: string, { start, unitEnd, unit, isRound }: Quantity) =>
	!isRound &&
	!/(?:小时|分钟|\d[时分]|(?<!\d{3})\d年|(?<!第)[一二两三四五六七八九十]年|个月)零?$/.test(
		text.slice(0, start),
	) &&
	!(/^(?:小时|年|个月|分钟)$/.test(unit) && /^零?[\d半]/.test(text.slice(unitEnd)));
export const isChange = (lead: string) => marker.test(lead) && !otherWords.test(lead);

/** What the change of two numbers comes to, in the unit in which it is told. */
const changeOf = (told: Quantity, from: number, to: number) =>
	told.kind === "%" ? (Math.abs(to - from) / from) * 100 : Math.abs(to - from);

/** How far a change may be from its two ends, as exactly as all three are written. */
export function slackOf(a: Quantity, b: Quantity, told: Quantity): number {
	if (told.kind === "%") return 0.6 * stepOf(told);
	const step = Math.max(stepOf(a), stepOf(b));
	// From 2.1万 to 2.6万 may be 4,836 more, and 5,000 more, but not 6,000.
	const isFiner = step > stepOf(told) && exact(told.number / step) % 1 !== 0;
	return (isFiner ? (stepOf(a) + stepOf(b)) / 2 : 0) + stepOf(told) / 1e6;
}

export const isDifference = (a: Quantity, b: Quantity, told: Quantity): boolean =>
	[
		[a, b],
		[b, a],
	].some(
		([from, to]) =>
			from &&
			to &&
			Math.abs(changeOf(told, from.number, to.number) - told.number) <= slackOf(a, b, told),
	);

/** Those of some numbers that a difference may be of: exact, no differences themselves, of its unit. */
const valuesOf = (text: string, all: readonly Quantity[], isOf: (each: Quantity) => boolean) =>
	all.filter((each) => isPlain(text, each) && !isChange(text.slice(0, each.start)) && isOf(each));

/** A percentage is of two counts, 个百分点 are of two rates, and everything else is of its own unit. */
const mayBeOf =
	(told: Quantity) =>
	(each: Quantity): boolean => {
		if (told.kind === "百分点") return each.kind === "%";
		if (told.kind === "%") return each.kind !== "%" && each.kind !== "百分点";
		return isOneThing(each, told);
	};

const rise = /增|涨|升|提高|扩大/;
const fall = /降|减|缩/;

/** Whether a number may be what came of a base by a change that is told as a rise or a fall. */
const isThatWay = (text: string, told: Quantity, from: Quantity, to: Quantity): boolean => {
	const words = marker.exec(text.slice(0, told.start))?.[0] ?? "";
	if (rise.test(words)) return to.number > from.number;
	return !fall.test(words) || to.number < from.number;
};

/** 双向转诊|860人次，其中下转340人次，比去年同期的700人次增长: the whole before 其中, where its last part changed the other way. */
function laterOf(
	text: string,
	told: Quantity,
	from: Quantity,
	last: Quantity,
	own: readonly Quantity[],
): Quantity {
	if (isThatWay(text, told, from, last)) return last;
	const whole = own.findLast(
		({ unitEnd, number }) =>
			unitEnd < last.start &&
			number > last.number &&
			/^[^；：]*其中/.test(text.slice(unitEnd, last.start)),
	);
	return whole && isThatWay(text, told, from, whole) ? whole : last;
}

/** 第二年|比|第一年, 下转|比|上转. */
const twoNames =
	/^(?:而|其中)?((?:20\d\d年|\p{Script=Han}){2,8}?)[比较]((?:20\d\d年|\p{Script=Han}){2,8})$/u;

/** The only other number that was told of a name: 上转1286人次，|下转|742人次. */
function namedBefore(name: string, last: Quantity, all: readonly Quantity[]): Quantity | undefined {
	const [named, ...others] = all.filter((each) => each !== last && each.lead.endsWith(name));
	return others.length === 0 ? named : undefined;
}

/** The only number whose clause a name opens or ends: |第一年|读图400份. */
function onlyOf(name: string, all: readonly Quantity[]): Quantity | undefined {
	const [only, ...others] = all.filter(({ lead }) => lead.startsWith(name) || lead.endsWith(name));
	return others.length === 0 ? only : undefined;
}

/** The two numbers, as the sentence joins them, of which a number of it is the difference; and all in reach. */
function operandsOf({ text, quantities }: Sentence, told: Quantity, previous?: Sentence) {
	const lead = text.slice(0, told.start);
	const earlier = quantities.filter(({ unitEnd }) => unitEnd <= told.start);
	const last = valuesOf(text, earlier, mayBeOf(told)).at(-1);
	if (!last) return undefined;
	const own = valuesOf(text, earlier, (each) => isOneThing(each, last));
	const before = previous
		? valuesOf(previous.text, previous.quantities, (each) => isOneThing(each, last))
		: [];
	const part = Math.max(lead.lastIndexOf("；"), lead.lastIndexOf("："));
	const here = own.filter(({ start }) => start > part);
	const reach = here.length > 1 ? here : [...before, ...own];
	const clause = Math.max(part, lead.lastIndexOf("，")) + 1;
	const clauseOf = ({ start }: Quantity) =>
		text
			.slice(0, start)
			.split(/[，；：]/)
			.at(-1) ?? "";
	const pair = (from: Quantity | undefined, to: Quantity | undefined) =>
		from && to ? { from, to, reach } : undefined;
	const pairFrom = (from: Quantity, to: Quantity | undefined) =>
		to && pair(from, laterOf(text, told, from, to, own));
	// 3600人次，比2024年的3000人次|多600人次
	if (last.start >= clause) {
		// 上转1286人次，下转742人次；|下转|比2022年的530人次增长40%: the one that its name was told of.
		const name = /^[，；：]?(?:而|其中)?(\p{Script=Han}{2,8})比/u.exec(
			lead.slice(Math.max(0, clause - 1)),
		)?.[1];
		const named = name === undefined ? undefined : namedBefore(name, last, [...before, ...own]);
		if (named) return { from: last, to: named, reach: [last, named] };
		const isCompared =
			comparison.test(text.slice(clause, last.start)) && told.start - last.unitEnd < 16;
		const other = own.at(-2);
		return isCompared && other && other.start < clause ? pairFrom(last, other) : undefined;
	}
	const [a, b] = here.slice(-2);
	const words = lead.slice(clause).replace(marker, "");
	// 第一年400份，第二年700份，|第二年比第一年|增长75%: the two by their names.
	const [, ofTo = "", ofFrom = ""] = twoNames.exec(words) ?? [];
	const [toNamed, fromNamed] = [ofTo, ofFrom].map((name) =>
		name === "" ? undefined : onlyOf(name, own),
	);
	if (toNamed && fromNamed && toNamed !== fromNamed)
		return { from: fromNamed, to: toNamed, reach: [fromNamed, toNamed] };
	// 由52分钟缩短到31分钟，|快了21分钟
	if (alone.test(words)) {
		// 由68项增加到100项，|新增32项; what is new by itself is no difference.
		const isNew = /新增了?$/.test(lead);
		// 486例，去年同期为405例，|增长20%: from what stands last.
		const isBase = told.kind === "%" && b && /^，?(?:去年|上年)/.test(clauseOf(b));
		if (isBase) return pairFrom(b, a);
		// 132例，9月为120例，|增长10%: what it rose from may stand last.
		const isTurned =
			a && b && told.kind === "%" && !isThatWay(text, told, a, b) && ofTime.test(clauseOf(b));
		if (isTurned) return pairFrom(b, a);
		if (a && b) return isNew && !/[到至为]$/.test(text.slice(0, b.start)) ? undefined : pair(a, b);
		// 下转1935人次；去年同期|下转|1548人次，今年增长25%
		const name = last.lead.replace(/^.*(?:去年|上年)(?:同期)?的?/, "");
		const named =
			name === last.lead || name.length < 2
				? undefined
				: namedBefore(name, last, [...before, ...own]);
		if (named) return { from: last, to: named, reach: [last, named] };
		// 用时38分钟。上一次演练用了47分钟，|今年缩短了9分钟
		const isOfBefore =
			before.length === 1 && own.length === 1 && earlierTime.test(text.slice(0, last.start));
		return isOfBefore && told.kind !== "%" ? pair(last, before[0]) : undefined;
	}
	// 9.2天，比上年|缩短0.8天，上年是10天
	const next = quantities.find(({ start }) => start > told.start);
	const isBehind =
		next !== undefined &&
		here.length === 1 &&
		isOneThing(next, last) &&
		/^，(?:去年|上年|上年同期|20\d\d年)(?:同期)?(?:是|为|只有|有)?$/.test(
			text.slice(told.unitEnd, next.start),
		);
	if (isBehind && /^[比较]/.test(words)) return { from: next, to: last, reach: [last, next] };
	// 去年19例，今年前8个月27例，|比去年全年多8例
	if (!a || !b || !/^(?:同?比|较)/.test(words)) return undefined;
	// 手术100例，上年80例，|同比增长25%
	if (/^，?(?:去年|上年)/.test(clauseOf(b))) return pairFrom(b, a);
	// 由2020年的81.3%提高到2025年的91.7%，比2024年|提高0.9个百分点
	const year = /20\d\d年/.exec(words)?.[0];
	if (year && !clauseOf(a).includes(year)) return undefined;
	const areOfTimes = earlierTime.test(clauseOf(a)) && laterTime.test(clauseOf(b));
	return areOfTimes && (told.kind !== "%" || words === "同比") ? pair(a, b) : undefined;
}

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
		const operands = operandsOf(sentence, told, previous);
		if (!operands || isTold(text, told, operands.reach)) return [];
		const { from, to } = operands;
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

const isExactly = (difference: number, { number }: Quantity) =>
	Math.abs(Math.abs(difference) - number) < number / 1e6;
const rateOfChange =
	/^，?(?:同比|环比|比上年|较上年)?(增长|增加|上升|提高|增幅|升幅|涨幅|下降|降低|减少|降幅)(?:了|为|达|达到)?$/;

/** 三级手术168台，同比增加28台，增长20%: a number, its change, and the rate of the change. */
function ratesOfChange(passage: Passage, { text, start, quantities }: Sentence): Equation[] {
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
const timesIn = (passage: Passage, { text, start, quantities }: Sentence): Equation[] =>
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
