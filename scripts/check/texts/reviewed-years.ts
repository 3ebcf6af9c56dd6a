import { shanghaiDay } from "../../../src/domain/dates.ts";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";

interface ToldYear {
	readonly passage: Passage;
	readonly start: number;
	readonly words: string;
	readonly year: number;
}

const year = "((?:19|20)\\d{2}|二[○〇零]{1,2}[一二三四五六七八九○〇零]{1,2})";
/** 2025年度总结会, 对2025年度工作情况进行总结, 2025年度先进, 2025年度工作报告. */
const reviewed = new RegExp(
	`(?<!\\d)${year}年度?(?:[^，。；！？、》\\d]{0,16}?(?:总结|工作报告|所取得的成绩)|度[^，。；！？、》\\d节]{0,6}(?:先进|表彰))`,
	"g",
);
/** 对2026年工作进行部署, 希望在2026年里. */
const planned = new RegExp(
	`(?:对${year}年度?[^，。；！？\\d]{0,12}[作做行](?:了|出)?[^，。；！？\\d]{0,8}(?:部署|安排|谋划)|希望在?${year}年里)`,
	"g",
);
/** 较2024年相比: the year before the reviewed one. */
const compared = new RegExp(`[较与比]${year}年(?:相比|有|都|均|增|提|下)`, "g");

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

/** Years of a yearly review that contradict it: another reviewed one, a plan for a year that is over, a growth against itself. */
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
	const isOver = ({ passage, start }: ToldYear) =>
		/回顾|当时|去年|上年|曾|今年|[1-3]月/.test(
			/[^。；！？]*$/.exec(passage.text.slice(0, start))?.[0] ?? "",
		);
	const body = passages.filter(isOfBody);
	const late = toldIn(body, planned).filter(
		(each) => each.year === meant && day > `${meant}-12` && !isOver(each),
	);
	const same = toldIn(body, compared).filter((each) => each.year === meant && !isOver(each));
	return [
		...odd.map((each) => ({ ...each, why: `本文总结的是 ${meant} 年` })),
		...late.map((each) => ({ ...each, why: `${meant} 年是本文总结的一年，不是部署的一年` })),
		...same.map((each) => ({ ...each, why: `${meant} 年是本文总结的一年，不能与自己相比` })),
	].map(({ passage, start, words, why }) => ({
		...inPassage(passage, start),
		message: `这里写“${words}”，${why}`,
		mend: "核对来源，改正写错的年份",
		words,
	}));
}
