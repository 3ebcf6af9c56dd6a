import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { isConfusable, sharedRun } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";

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

/** What the title and the summary say in a phrase of their own kind, and the text otherwise. */
export function headFigureProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(isOfBody);
	return passages
		.filter(({ kind }) => kind === "title" || kind === "summary")
		.flatMap((passage) => [...phraseProblems(passage, body), ...decimalProblems(passage, body)]);
}
