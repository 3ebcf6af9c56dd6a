import { weekdayOf } from "../../../../src/domain/dates.ts";
import type { Rule } from "../../rule.ts";
import { daysIn, isRealDay, type TextDate } from "../../texts/dates.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../../texts/passages.ts";

/**
 * A weekday behind its date: （星期四, ，周四, （本周四, 是星期四, ，时值周四, ，又是一个周四. 周四至周五 gives both.
 */
const weekdayAfter =
	/^[（(【[，,·／/\s]{0,2}(?:当[天日]|[这那])?(?:正好|恰好|刚好|恰|正|适|时|同样|仍然|依旧|[也还仍又就]){0,2}[是为逢值]?一?个?(?:本|这|上|下)?(?:星期|周|礼拜)([一二三四五六日天])(?!年)(?:[至到、和及—–~-]{1,2}(?:星期|周|礼拜)?([一二三四五六日天])(?![级年]))?/;
/** A weekday before its date: 周四（9月4日）, 星期四，9月4日, 上周四9月4日, 周四，即9月4日. */
const weekdayBefore =
	/(?<!每)(?:星期|周|礼拜)([一二三四五六日天])[（(，,·\s]{0,2}(?:即|就是|也就是)?$/;

/** Three days and more with a weekday each: （周五、周六、周日）. */
const moreWeekdays = /^[、和及](?:星期|周|礼拜)?[一二三四五六日天]/;

/** 这天是星期六, 次日（周五）, in a sentence after its date. */
const thatDay =
	/(?<=^|[，。；：！？（“])([这那]一?天|当[天日]|[这那]一日|[次翌]日|第二天|[前头]一[天日])(?:，?(?:正好|恰好|刚好|恰|正|也)?[是为逢]|（)(?:星期|周|礼拜)([一二三四五六日天])(?![级年])/g;
/** How many days after the date one is that such a word points to. */
const daysAfter = (word: string) => (/^[次翌第]/.test(word) ? 1 : /^[前头]/.test(word) ? -1 : 0);

/** A date with the years in which it may lie: its own, or those that the text and the article's day suggest. */
interface PossibleDate extends TextDate {
	readonly years: readonly [number, ...number[]];
}

/** A year before a date that the words tell and no figure: 那年|3月12日, 5年前的|9月5日. */
const thenYear = /(?:[那当同次翌]年|第二年|年[前后]的?)[^。！？\d]{0,6}$/;

/** The day so many days after a date, in one of its years: 2025-09-04. */
const dayAfter = ({ month, day }: TextDate, days: number, year: number) =>
	new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);

const weekdayOn = (day: string) => weekdayOf(`${day}T00:00:00+08:00`);

/** A date with the weekday that is printed for it. */
interface Printed {
	readonly date: PossibleDate;
	/** How many days after the date the weekday's day is. */
	readonly days: number;
	readonly weekday: string;
	readonly words: string;
	readonly start: number;
}

/** The weekdays of a text. Of two days joined (4日至5日（周四至周五）) each has its own. */
function printedIn(text: string, dates: readonly PossibleDate[]): Printed[] {
	return dates.flatMap((date, index): Printed[] => {
		const earlier = dates[index - 1];
		const before = weekdayBefore.exec(text.slice(Math.max(0, date.start - 10), date.start));
		// 9月3日周三，9月4日: the weekday is the earlier date's.
		const isEarliers =
			before !== null &&
			earlier !== undefined &&
			date.start - before[0].length - earlier.end < 3 &&
			weekdayAfter.test(text.slice(earlier.end, earlier.end + 20));
		const after = weekdayAfter.exec(text.slice(date.end, date.end + 20));
		const isJoined =
			earlier !== undefined && /^[至到、和及—–~-]{1,2}$/.test(text.slice(earlier.end, date.start));
		const found: Printed[] = [];
		if (before?.[1] && !isEarliers)
			found.push({
				date,
				days: 0,
				weekday: before[1],
				words: before[0],
				start: date.start - before[0].length,
			});
		if (!after?.[1] || moreWeekdays.test(text.slice(date.end + after[0].length))) return found;
		const words = after[0].replace(/^[（(，,\s]+/, "");
		const start = date.end + after[0].length - words.length;
		if (after[2] && isJoined)
			return [
				...found,
				{ date: earlier, days: 0, weekday: after[1], words, start },
				{ date, days: 0, weekday: after[2], words, start },
			];
		return [...found, { date, days: 0, weekday: after[1], words, start }];
	});
}

/** The weekdays of that day, with the last date before them; undefined where no date is told yet. */
function pointedIn(
	text: string,
	dates: readonly PossibleDate[],
	earlier: PossibleDate | undefined,
): Printed[] {
	return [...text.matchAll(thatDay)].flatMap((match): Printed[] => {
		const date = dates.findLast(({ end }) => end <= match.index) ?? earlier;
		if (!date) return [];
		const [words, day = "", weekday = ""] = match;
		return [{ date, days: daysAfter(day), weekday, words, start: match.index }];
	});
}

/**
 * A date exists, and its weekday fits: in the year that stands with it, else in the last one named before it, in the
 * article's or, for the first months after an article of the last ones, in the next.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星期
 * ---
 * 2025年9月4日（星期四）开会，9月5日周五培训，9月6日至7日（周六至周日）休息，周一（9月8日）再来。
 *
 * 2025年9月4日，义诊开始。那天是星期四，下一场定在9月11日，同样是星期四。
 *
 * @example ok
 * # articles/2025/2025-11-20-other/index.mdx
 * title: 别的年份
 * ---
 * 协议自2025年11月21日至2028年11月20日，首诊日为11月25日（星期二）。明年的第一场在1月5日（星期一）。
 *
 * @example bad 10:39
 * # articles/2025/2025-11-20-other/index.mdx
 * title: 别的年份
 * ---
 * 协议自2025年11月21日至2028年11月20日，首诊日为11月25日（星期三）。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星期
 * ---
 * 2025年9月4日（星期三）开会。
 *
 * @example bad 10:14
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第二天
 * ---
 * 2025年9月4日至6日（周四至周五）培训。
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 是星期几
 * ---
 * 2025年9月4日是星期日，医生义诊。
 *
 * @example bad 10:19
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前一句的日期
 * ---
 * 2025年9月4日，医生在柳镇义诊。这天是星期五，来的人多。
 *
 * @example bad 12:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前一段的日期
 * ---
 * 2025年9月4日，医生在柳镇义诊。
 *
 * 这一天恰逢周六。
 *
 * @example bad 10:17
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 同样是
 * ---
 * 2025年的下一场定在9月6日，同样是星期天。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几天各有星期
 * ---
 * 2025年8月30日、31日（周六、周日）义诊，8月29日、30日、31日（周五、周六、周日）布展，9月3日周三，9月4日周四，9月4日开会，次日（星期五）培训，前一天（周三）布置，每周四9月起坐诊。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 时值
 * ---
 * 2025年9月4日，时值周五，医生义诊。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 即
 * ---
 * 在周五，即2025年9月4日，医生义诊。
 *
 * @example bad 10:13
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 次日
 * ---
 * 2025年9月4日开会，次日（周六）培训。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星期在前
 * ---
 * 2025年的会在周五（9月4日）开。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有这一天
 * ---
 * 2025年2月30日开会。
 */
export const weekdayFits: Rule = {
	id: "weekday",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "日期存在，星期与日期相符",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const published = Number(article.data.date.slice(0, 4));
			const month = Number(article.data.date.slice(5, 7));
			let told = published;
			let last: PossibleDate | undefined;
			return plainPassagesOf(article).flatMap((passage) => {
				const isOfKnownYear = ({ start }: TextDate) =>
					!thenYear.test(passage.text.slice(Math.max(0, start - 12), start));
				const dates = daysIn(passage.text).map((date): PossibleDate => {
					told = date.year ?? told;
					const isNextYears = date.year === undefined && date.month <= 3 && month >= 10;
					return {
						...date,
						year: told,
						years:
							date.year !== undefined
								? [date.year]
								: // What is told of a year to come (自2025年至2028年) says least of it.
									[
										Math.min(told, published),
										Math.max(told, published),
										...(isNextYears ? [published + 1] : []),
									],
					};
				});
				const wrong = dates.filter((date) => !isRealDay(date));
				const pointed = pointedIn(passage.text, dates, last);
				if (isOfBody(passage)) last = dates.at(-1) ?? last;
				return [
					...wrong.map((date) => ({
						...inPassage(passage, date.start),
						message: `没有“${date.text}”这一天`,
						mend: "核对日期",
						words: date.text,
					})),
					...[...printedIn(passage.text, dates.filter(isOfKnownYear)), ...pointed].flatMap(
						({ date, days, weekday, words, start }) => {
							if (!isRealDay(date)) return [];
							const possible = date.years.map((year) => dayAfter(date, days, year));
							const isRight = (day: string) => weekdayOn(day).endsWith(weekday.replace("天", "日"));
							if (possible.some(isRight)) return [];
							const meant = dayAfter(date, days, date.years[0]);
							const right = weekdayOn(meant);
							return {
								...inPassage(passage, start),
								message: `${meant} 是${right}，不是${words}`,
								mend: "核对日期和星期，改正其中一处",
								words: date.text + words,
								record: right,
							};
						},
					),
				];
			});
		}),
};
