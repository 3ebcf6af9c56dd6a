import type { Problem } from "../../../lib/finding.ts";
import { headName, mendHead } from "../heads.ts";
import { inPassage, isOfBody, type Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
import { type Quantity, quantitiesOf, writtenQuantity } from "./quantities.ts";

const ways = ["增长|增加|上升|提高|提升|上涨", "下降|减少|降低|缩短|减", "占比?"];

/** What a rate is told of, and the words for its way: 下转|增长|四成. */
function thingOf(lead: string): { noun: string; way: RegExp } | undefined {
	for (const words of ways) {
		const noun = new RegExp(
			`(\\p{Script=Han}{2})(?:同比|环比|比上年|较上年)?(?:${words})了?$`,
			"u",
		).exec(lead)?.[1];
		if (noun) return { noun, way: new RegExp(`(?:${words})(?:了|到|达|至)?$`) };
	}
	return undefined;
}

/** The rates that the body tells of a thing in one way. */
const ratesOf = (passages: readonly Passage[], noun: string, way: RegExp) =>
	passages.flatMap((passage) =>
		sentencesOf(passage).flatMap(({ text, start, quantities }) =>
			quantities
				.filter((each) => each.kind === "%" && way.test(each.lead))
				.filter((each) => text.slice(0, each.start).split("；").at(-1)?.includes(noun))
				.map((each) => ({ passage, text, start, each })),
		),
	);

/** How far tenths may be from the rate that they tell. */
const isNear = (tenths: Quantity, { number }: Quantity) =>
	Math.abs(tenths.number * 10 - number) <= (tenths.isRound ? 10 : 6);

/** 下转增长三成 in the title, where the text has 增长40% and no other rate of it. */
export function tenthsProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter((passage) => isOfBody(passage) && passage.kind !== "alt");
	return passages
		.filter((passage) => !isOfBody(passage))
		.flatMap((passage) =>
			quantitiesOf(passage).flatMap((tenths): Problem[] => {
				const { noun, way } = (tenths.unit === "成" && thingOf(tenths.lead)) || {};
				if (!noun || !way) return [];
				const told = ratesOf(body, noun, way);
				const [only] = told;
				const isOne = told.every(({ each }) => each.number === only?.each.number);
				if (!only || !isOne || isNear(tenths, only.each)) return [];
				// 下转增长三成九 is another way to tell it.
				const inTenths = new RegExp(`${noun}[^。；]{0,16}[一二三四五六七八九]成`);
				if (body.some(({ text }) => inTenths.test(text))) return [];
				const words = writtenQuantity(passage.text, tenths);
				const record = writtenQuantity(only.text, only.each);
				const { line } = inPassage(only.passage, only.start + only.each.start);
				return [
					{
						...inPassage(passage, tenths.start),
						message: `${headName(passage)}写“${words}”，正文第 ${line} 行写“${record}”`,
						mend: mendHead,
						words,
						record,
					},
				];
			}),
		);
}
