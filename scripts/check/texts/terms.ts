import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { datesIn } from "./dates.ts";
import { inPassage, type Passage } from "./passages.ts";
import { sentenceAt } from "./sentence-at.ts";

const term =
	/(?:有效期|协议期|合作期|服务期|过渡期|试用期|期限|为期|任期)(?:限)?(?:为|是)?(\d{1,2}|[一二两三四五六七八九十])(年|个月)/g;

/** Days of one, and as many as a term may be longer or shorter. */
const lengths = { 年: { days: 365.25, slack: 7.3 }, 个月: { days: 30.44, slack: 3 } };

/** Whole years or months from one day to another, the last day counted; undefined where they are none. */
function termBetween(from: number, until: number, unit: keyof typeof lengths): number | undefined {
	const { days, slack } = lengths[unit];
	const between = (until - from) / 86_400_000;
	const whole = Math.round(between / days);
	return whole > 0 && Math.abs(between - whole * days) <= slack ? whole : undefined;
}

/**
 * 有效期三年，自2024年5月1日起至2027年4月30日止: a term beside its days; where only the last is given, from the day of
 * the event.
 *
 * @param day of the event or the article, YYYY-MM-DD.
 */
export function termProblems(passage: Passage, day: string): Problem[] {
	return [...passage.text.matchAll(/[^。！？]+/g)].flatMap(({ 0: sentence, index }) =>
		[...sentence.matchAll(term)].flatMap((match): Problem[] => {
			const days = datesIn(sentence)
				.filter(({ year, start }) => year !== undefined && Math.abs(start - match.index) < 40)
				.map(({ year = 0, month, day: date }) => Date.UTC(year, month - 1, date));
			const until = days.at(-1);
			const isUntil = /[至到][^，。；]*(?:止|结束|到期|$)/.test(sentence.slice(match.index));
			if (until === undefined || !isUntil) return [];
			const from = days.length > 1 ? days[0] : Date.parse(day);
			const unit = match[2] === "年" ? "年" : "个月";
			const length = from === undefined ? undefined : termBetween(from, until, unit);
			return length === undefined || length === numericValue(match[1] ?? "")
				? []
				: [
						{
							...inPassage(passage, index + match.index),
							message: `写的是“${match[0]}”，起止的日期之间是 ${length} ${unit}`,
							mend: "核对协议，改正期限或日期",
							words: match[0],
							record: `${length}${unit}`,
						},
					];
		}),
	);
}

const span =
	/(\d{1,2})月(\d{1,2})日(?:（[^（）]{1,6}）)?(?:上午|下午)?(?:至|到|[-–—~～]{1,2})(?:(\d{1,2})月)?(\d{1,2})日/g;
const lasts = /(?:为期|历时)([一二两三四五六七八九十]|\d{1,2})天/g;

/** 培训班为期3天, where the one span that the article tells, 4月11日至12日, is two days. */
export function spanProblems(passages: readonly Passage[]): Problem[] {
	const told = passages.flatMap((passage) =>
		[...passage.text.matchAll(lasts)].map((match) => ({ passage, match })),
	);
	if (told.length === 0) return [];
	const spans = new Map(
		passages.flatMap(({ text }) =>
			[...text.matchAll(span)].map(([, month = "", day = "", lastMonth = month, last = ""]) => {
				const days =
					(Date.UTC(2025, Number(lastMonth) - 1, Number(last)) -
						Date.UTC(2025, Number(month) - 1, Number(day))) /
						86_400_000 +
					1;
				return [`${month}-${day}-${lastMonth}-${last}`, days] as const;
			}),
		),
	);
	const [days, more] = [...spans.values()];
	if (days === undefined || more !== undefined || days < 1 || days > 10) return [];
	return told.flatMap(({ passage, match }): Problem[] => {
		const number = numericValue(match[1] ?? "");
		// The sentence with the days themselves is read on its own; 两天半 and more are another matter.
		const sentence = sentenceAt(passage.text, match.index);
		if (number === days || Math.abs(number - days) > 2 || /\d日/.test(sentence)) return [];
		return [
			{
				...inPassage(passage, match.index),
				message: `写的是“${match[0]}”，文中的起止日期之间是 ${days} 天`,
				mend: "核对来源，改正日期或天数",
				words: match[0],
				record: `${days}天`,
			},
		];
	});
}

const months =
	/((?:19|20)\d\d)年(\d{1,2})月[^。！？]{0,60}?((?:19|20)\d\d)年(\d{1,2})月[^。！？]{0,40}?(?:整整|前后|历时|共|一共|任期)(\d{1,2})年(?:零?(\d{1,2})个月)?/g;

/** 2012年5月……直到2023年8月……整整11年3个月. */
export function monthProblems(passage: Passage): Problem[] {
	return [...passage.text.matchAll(months)].flatMap((match): Problem[] => {
		const [fromYear, fromMonth, year, month, years, rest] = match
			.slice(1)
			.map((each = "0") => Number(each));
		const between = ((year ?? 0) - (fromYear ?? 0)) * 12 + (month ?? 0) - (fromMonth ?? 0);
		const told = (years ?? 0) * 12 + (rest ?? 0);
		// Whether the first and the last month count, and a year told without its months, leave one or the other free.
		const isRight =
			match[6] === undefined ? Math.abs(told - between) < 12 : Math.abs(told - between) <= 1;
		if (isRight || between <= 0) return [];
		const words = /\d{1,2}年(?:零?\d{1,2}个月)?$/.exec(match[0])?.[0] ?? match[0];
		const record = `${Math.floor(between / 12)}年${between % 12}个月`;
		return [
			{
				...inPassage(passage, match.index + match[0].length - words.length),
				message: `写的是“${words}”，从 ${fromYear}年${fromMonth}月到 ${year}年${month}月是 ${record}`,
				mend: "核对来源，改正日期或年数",
				words,
				record,
			},
		];
	});
}
