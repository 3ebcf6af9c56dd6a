import { shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import { inPassage, isOfBody, type Passage } from "../passages.ts";

interface ToldYear {
	readonly passage: Passage;
	readonly start: number;
	readonly words: string;
	readonly year: number;
}

const year = "((?:19|20)\\d{2}|二[○〇零]{1,2}[一二三四五六七八九○〇零]{1,2})";
/** 2025年度总结会, 对2025年度工作情况进行总结, 2025年度工作报告. */
const reviewed = new RegExp(
	`(?<!\\d)${year}年度?[^，。；！？、》\\d]{0,16}?(?:总结|工作报告|所取得的成绩)`,
	"g",
);
const numerals = "〇一二三四五六七八九";
const numberOf = (words: string) =>
	Number(
		words
			.replace(/[○零]/g, "〇")
			.replace(/[〇一二三四五六七八九]/g, (each) => String(numerals.indexOf(each))),
	);

const toldIn = (passages: readonly Passage[], pattern: RegExp): ToldYear[] =>
	passages.flatMap((passage) =>
		[...passage.text.matchAll(pattern)].map((match) => {
			const digits = match[1] ?? match[2] ?? "";
			const start = match.index + match[0].indexOf(digits);
			return { passage, start, words: `${digits}年`, year: numberOf(digits) };
		}),
	);

/** The one year of a yearly review that the article has as another one elsewhere. */
export function reviewedYears(article: Entry<"articles">, passages: readonly Passage[]): Problem[] {
	if (!/总结|表彰/.test(article.data.title)) return [];
	const told = toldIn(passages, reviewed);
	const day = shanghaiDay(article.data.date);
	// A meeting looks back on its own year or on the last one.
	const meant = [0, 1]
		.map((back) => Number(day.slice(0, 4)) - back)
		.find((own) => told.filter((each) => each.year === own).length > 1);
	const others = told.filter((each) => each.year !== meant);
	if (meant === undefined) return [];
	const [other] = others;
	// 2024年度总结会上，院长说过: of the meeting before.
	const isEarlier =
		other &&
		isOfBody(other.passage) &&
		/^[^，。；]{0,14}总结[^，。；]{0,6}会/.test(other.passage.text.slice(other.start));
	const odd = others.length === 1 && other && !isEarlier ? [other] : [];
	return odd.map(({ passage, start, words }) => ({
		...inPassage(passage, start),
		message: `这里写“${words}”，本文总结的是 ${meant} 年`,
		mend: "核对来源，改正写错的年份",
		words,
	}));
}
