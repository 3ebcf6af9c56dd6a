import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import { inPassage, type Passage } from "../passages.ts";
import { datesIn } from "./dates.ts";

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
