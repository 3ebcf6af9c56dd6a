import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import { headName, mendHead } from "../heads.ts";
import { inPassage, isOfBody, type Passage } from "../passages.ts";

/** A place in an order that a text tells: 第七家|成员. */
interface Ordinal {
	readonly passage: Passage;
	readonly index: number;
	readonly words: string;
	readonly number: number;
	readonly unit: string;
	/** What is counted, its first two characters. */
	readonly noun: string;
}

const digits = "(\\d{1,3}|[一二三四五六七八九十]{1,3})";
const ordinal = new RegExp(`第${digits}([家届位例])(\\p{Script=Han}{0,2})`, "gu");
const cardinal = new RegExp(`(?<![第\\d一二三四五六七八九十])${digits}家`, "g");
/** 成员单位|增至七家: who came last is the seventh. */
const grown = new RegExp(`(?:增[加长]?|扩[大展]?|达|升|发展|变)[到至成为]了?${digits}家`, "g");
/** Of another time: 去年的|第五届. */
const isFormer = /(?:去年|前年|上年|往年|此前|之前|曾|继|上一|从)[^，。；]{0,12}$/;

const ordinalsOf = (passage: Passage): Ordinal[] =>
	passage.text.includes("第")
		? [...passage.text.matchAll(ordinal)].map((match) => {
				const [words, written = "", unit = "", noun = ""] = match;
				return { passage, index: match.index, words, number: numericValue(written), unit, noun };
			})
		: [];

const numbersBy = (pattern: RegExp, { text }: Passage): number[] =>
	text.includes("家")
		? [...text.matchAll(pattern)].map(([, written = ""]) => numericValue(written))
		: [];

/** What the other passages tell that one place in the order can not be: it stands nowhere in them, and one other does, twice. */
function rivalOf(head: Ordinal, passages: readonly Passage[], told: readonly Ordinal[]) {
	const others = passages.filter((each) => each !== head.passage);
	const same = told.filter(({ passage, unit, noun, index }) => {
		const isOther = passage !== head.passage && unit === head.unit;
		// 第五家, of a heading, is told of the same.
		const isSame = noun === head.noun || noun === "" || head.noun === "";
		return isOther && isSame && !isFormer.test(passage.text.slice(0, index));
	});
	const isOfBodies = head.unit === "家";
	const rivals = [
		...same.map(({ number }) => number),
		...(isOfBodies ? others.flatMap((each) => numbersBy(grown, each)) : []),
	];
	const [rival, more] = new Set(rivals);
	const isTold =
		told.some((each) => each !== head && each.unit === head.unit && each.number === head.number) ||
		(isOfBodies && passages.some((each) => numbersBy(cardinal, each).includes(head.number)));
	return isTold || more !== undefined || rivals.length < 2 ? undefined : rival;
}

/** Places in an order that a title or a summary tells and nothing else does: 第八家成员, of which the text says 第七家. */
export function ordinalProblems(all: readonly Passage[]): Problem[] {
	const passages = all.filter(
		(each) =>
			each.kind === "title" ||
			each.kind === "summary" ||
			(isOfBody(each) && each.kind !== "alt" && each.kind !== "attribute"),
	);
	const told = passages.flatMap(ordinalsOf);
	return told.flatMap((head) => {
		const { passage, index, words, number, unit } = head;
		if (isOfBody(passage) || number < 2 || isFormer.test(passage.text.slice(0, index))) return [];
		const rival = rivalOf(head, passages, told);
		if (rival === undefined || rival === number || Math.abs(rival - number) > 2) return [];
		return [
			{
				...inPassage(passage, index),
				message: `${headName(passage)}写“${words}”，别处都是第 ${rival} ${unit}`,
				mend: mendHead,
				words,
				record: String(rival),
			},
		];
	});
}
