import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { isConfusable, sharedRun } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { type Quantity, quantitiesIn, writtenQuantity } from "./quantities.ts";

const shown = ({ kind }: Passage) => (kind === "title" ? "标题" : "摘要");

function contradiction(passage: Passage, start: number, words: string, said: string): Problem {
	return {
		...inPassage(passage, start),
		message: `${shown(passage)}写“${words}”，正文写“${said}”`,
		mend: "核对来源，让标题、摘要与正文一致",
		words,
		record: said,
	};
}

const digits = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
/** Phrases in which a number says how long or how often: what stands before it and its unit make the key. */
const phrases = [
	new RegExp(
		`(每(?:个?月|周|年|季度?|天|日|半年|半个?月|两周|学期))[^，。；、：\\d一二两三四五六七八九十]{0,6}${digits}(次|天|个半天|场|期|例|批)`,
		"g",
	),
	new RegExp(
		`(为期|历时|协议期|有效期|合同期|服务期|帮扶期|任期)(?:限)?(?:为|共)?${digits}(天|年|个月|周)`,
		"g",
	),
];

interface Phrase {
	readonly key: string;
	readonly number: number;
	readonly words: string;
	readonly start: number;
}

const phrasesIn = (text: string): Phrase[] =>
	phrases.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(
			({ 0: words, 1: before = "", 2: value = "", 3: unit = "", index }) => ({
				key: `${before.replace("个", "")}${unit}`,
				number: numericValue(value),
				words,
				start: index,
			}),
		),
	);

/** 每月坐诊3天 and 为期4天 in title or summary, where the text has 每月2天 and 为期3天. */
function phraseProblems(passage: Passage, body: readonly Passage[]): Problem[] {
	const told = phrasesIn(passage.text);
	if (told.length === 0) return [];
	const inBody = body.flatMap(({ text }) => phrasesIn(text));
	return told.flatMap(({ key, number, words, start }) => {
		const same = inBody.filter((each) => each.key === key);
		const [other] = same;
		return other && same.every((each) => each.number !== number)
			? [contradiction(passage, start, words, other.words)]
			: [];
	});
}

const decimal = /(?<![\d.])(\d+\.\d+)(?![\d.])/g;

/** 84.8分 in the summary for 88.4分: no number with a decimal point comes about by chance. */
function decimalProblems(passage: Passage, body: readonly Passage[]): Problem[] {
	const told = [...passage.text.matchAll(decimal)];
	if (told.length === 0) return [];
	const inBody = body.flatMap(({ text }) =>
		[...text.matchAll(decimal)].map(({ 0: value, index }) => ({
			value,
			behind: text.charAt(index + value.length),
			before: text.slice(Math.max(0, index - 8), index),
		})),
	);
	return told.flatMap(({ 0: value, index }) => {
		if (inBody.some((each) => Number(each.value) === Number(value))) return [];
		const behind = passage.text.charAt(index + value.length);
		const before = passage.text.slice(Math.max(0, index - 8), index);
		const meant = inBody.find(
			(each) =>
				each.behind === behind &&
				// 4.6万 is 4.62万, rounded.
				each.value.length === value.length &&
				isConfusable(each.value, value) &&
				sharedRun(each.before, before).length >= 2,
		);
		return meant
			? [contradiction(passage, index, `${value}${behind}`, `${meant.value}${meant.behind}`)]
			: [];
	});
}

/** A quantity of the article with its passage. */
interface Told {
	readonly passage: Passage;
	readonly quantity: Quantity;
}

const isPart = /(?:其中|首批|新增|另|还有|其余|其他|各|均|每|等|第|前|近|又|再)[^，。；]{0,4}$/;

/** The noun that a number counts: its first two characters, or those before it where nothing follows. */
const nounOf = ({ tail }: Quantity) => (/^\p{Script=Han}{2}/u.test(tail) ? tail.slice(0, 2) : "");

/** Whether two quantities are told of one thing, in other words than the noun too: 6名专家将|轮流|驻点, 6名专家|轮流|到县驻点. */
const isSameThing = (a: Quantity, b: Quantity, noun: string) =>
	sharedRun(a.tail.slice(noun.length), b.tail.slice(noun.length)).length >= 2;

/** 8名专家 in the summary, where every number of experts in the text is 6. */
function nounProblems(passage: Passage, told: readonly Told[], heads: readonly Told[]): Problem[] {
	return quantitiesIn(passage.text).flatMap((quantity): Problem[] => {
		const noun = nounOf(quantity);
		const isCount = /^[家名位人个项种类门支条]$/.test(quantity.unit);
		if (noun === "" || !isCount || quantity.isRound || quantity.number < 2) return [];
		if (isPart.test(passage.text.slice(0, quantity.start))) return [];
		const ofNoun = (each: Told) =>
			each.quantity.kind === quantity.kind &&
			(each.quantity.tail.startsWith(noun) || each.quantity.lead.endsWith(noun));
		const same = told.filter(ofNoun);
		const numbers = new Set(same.map((each) => each.quantity.number));
		const [first] = same;
		if (!first || numbers.size > 1 || numbers.has(quantity.number)) return [];
		const { quantity: other } = first;
		if (other.isRound || /^[一1]$/.test(other.value)) return [];
		if (Math.abs(other.number - quantity.number) > Math.max(2, other.number * 0.2)) return [];
		if (same.every((each) => isPart.test(each.passage.text.slice(0, each.quantity.start))))
			return [];
		const isTold = told.some(
			(each) =>
				each.quantity.kind === quantity.kind &&
				each.quantity.number === quantity.number &&
				// 13家成员单位中除东院以外的|12家 has its noun before it.
				(each.quantity.tail.charAt(0) === noun.charAt(0) || each.quantity.lead.includes(noun)),
		);
		const inHeads = heads.filter((each) => each.passage !== passage && ofNoun(each));
		const isRepeated =
			same.length + inHeads.filter((each) => each.quantity.number === other.number).length > 1;
		if (isTold || !(isRepeated || same.some((each) => isSameThing(quantity, each.quantity, noun))))
			return [];
		if (inHeads.some((each) => each.quantity.number === quantity.number)) return [];
		return [
			contradiction(
				passage,
				quantity.start,
				`${writtenQuantity(passage.text, quantity)}${quantity.tail.slice(0, 4)}`,
				`${writtenQuantity(first.passage.text, other)}${other.tail.slice(0, 4)}`,
			),
		];
	});
}

/** What the title and the summary say in a phrase of their own kind, and the text otherwise. */
export function headFigureProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(isOfBody);
	const heads = passages.filter(({ kind }) => kind === "title" || kind === "summary");
	const toldIn = (some: readonly Passage[]): Told[] =>
		some.flatMap((passage) =>
			quantitiesIn(passage.text).map((quantity) => ({ passage, quantity })),
		);
	const told = toldIn(body.filter(({ kind }) => kind !== "cell"));
	const inHeads = toldIn(heads);
	return heads.flatMap((passage) => [
		...phraseProblems(passage, body),
		...decimalProblems(passage, body),
		...nounProblems(passage, told, inHeads),
	]);
}
