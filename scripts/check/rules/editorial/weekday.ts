import type { Rule } from "../../rule.ts";
import { daysIn, isRealDay, type TextDate } from "../../texts/dates/dates.ts";
import {
	dayAfter,
	fitsIn,
	isTermEnd,
	type Printed,
	pointedIn,
	printedAlone,
	printedIn,
	printedInCell,
	weekdayOn,
} from "../../texts/dates/printed-weekdays.ts";
import { type PossibleDate, yearsMeant } from "../../texts/dates/years-meant.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../../texts/passages.ts";

/** A year before a date that the words tell and no figure: 那年|3月12日, 5年前的|9月5日. */
const thenYear = /(?:[那当同次翌]年|第二年|年[前后]的?)[^。！？\d]{0,6}$/;

/**
 * The year that dates without one lie in, told by their weekdays: 9月26日（星期五） of an article of 2025 that spoke of 2026
 * is of 2025, and so is 9月30日 behind it.
 */
interface Settled {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const isBefore = (a: Omit<Settled, "year">, b: Omit<Settled, "year">) =>
	a.month === b.month ? a.day < b.day : a.month < b.month;

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
 * 2025年9月4日，义诊开始。那天是星期四，下一场定在9月11日，同样是星期四。9月9日，教师节的前一天，又是星期二，医生回访。9月8日，义诊的前一天，周三的门诊照常。
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
 * 协议自2025年11月21日至2028年11月20日，首诊日为11月25日（星期六）。
 *
 * @example ok
 * # articles/2025/2025-09-12-other/index.mdx
 * title: 节气和农历
 * ---
 * 2025年9月7日，白露，星期日，医生进村。8月29日，七夕，又逢周五，门诊照常。8月30日（农历七月初八）星期六，义诊。9月10日，教师节，周一的门诊改到周二。
 *
 * 协议2025年9月4日签订，到2030年9月4日止。这天是星期四，来的人多。9月5日起，医生到柳镇，逢周三坐诊。9月5日，医生到柳镇，恰逢周五，每次义诊，恰逢周三。9月5日，第一医院2025年度座谈会在柳镇召开，正是星期五。9月5日，医生在柳镇，碰上周日才来的病人。8月29日（七夕）至31日（周五至周日）义诊。
 *
 * @example bad 10:14
 * # articles/2025/2025-09-08-other/index.mdx
 * title: 节气
 * ---
 * 2025年9月7日，白露，星期一，医生进村。
 *
 * @example bad 10:19
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 农历
 * ---
 * 2025年8月29日，农历七月初七，偏赶上周四街天。
 *
 * @example bad 10:20
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 隔着一句
 * ---
 * 2025年9月4日，八名医生到了柳镇，正赶上星期五，街上人多。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医院和年度
 * ---
 * 2025年9月4日，第一医院2025年度座谈会在柳镇召开，正是星期五，窗外下着雨。
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 定于
 * ---
 * 联盟成立于2024年3月8日。首批专家定于9月11日（星期三）到岗。
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
 * @example bad 12:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有月份的日子
 * ---
 * 2025年9月3日至5日，联盟办培训班。
 *
 * 开班式在3日上午，周四。
 *
 * @example bad 10:19
 * # articles/2025/2025-09-11-other/index.mdx
 * title: 节的前一天
 * ---
 * 2025年9月9日，教师节的前一天，又是星期三，医生义诊。
 *
 * @example bad 10:15
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 上午之后
 * ---
 * 2025年9月4日上午9时（周五）开会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有月份的日子
 * ---
 * 2025年8月29日至31日，联盟办培训班，29日上午，周五，开班，为期3日，周一，客人返程，3日（周三）回访，9月4日上午，周五的门诊照常。
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
 * @example bad 10:19
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几年后的同一天
 * ---
 * 八年后的同一天，2025年9月4日（星期五），医生义诊。
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
 * @example ok
 * # articles/2026/2026-06-05-other/index.mdx
 * title: 表里的星期
 * ---
 * | 次序 | 日期 | 星期 |
 * | --- | --- | --- |
 * | 第一次 | 2026年7月3日 | 星期五 |
 * | 第二次 | 7月13日 | 周一 |
 * | 第三次 | 7月23日 | 四 |
 *
 * @example bad 13:21
 * # articles/2026/2026-06-05-other/index.mdx
 * title: 表里的星期
 * ---
 * | 次序 | 日期 | 星期 |
 * | --- | --- | --- |
 * | 第一次 | 2026年7月3日（开班） | 星期五 |
 * | 第二次 | 7月13日（节后） | 周二 |
 *
 * @example ok
 * # articles/2025/2025-09-10-other/index.mdx
 * title: 依次的日期
 * ---
 * 进修班将于2025年10月13日开班，将于2026年4月10日结业。
 *
 * 9月26日（星期五）前报名，9月30日（星期二）前公布名单，4月7日（星期二）考试，5月8日（星期五）再评。
 *
 * @example bad 12:21
 * # articles/2025/2025-09-10-other/index.mdx
 * title: 依次的日期
 * ---
 * 进修班将于2025年10月13日开班，将于2026年4月10日结业。
 *
 * 9月26日（星期五）前报名，9月30日（星期三）前公布名单。
 *
 * @example bad 12:24
 * # articles/2026/2026-01-22-other/index.mdx
 * title: 还没有到的日子
 * ---
 * 它们2025年11月20日加入。
 *
 * 院长要求各科对照任务逐条落实到人，2月13日（星期四）前完成。
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
			const published = article.data.date.slice(0, 10);
			const own = Number(published.slice(0, 4));
			let told = own;
			let last: PossibleDate | undefined;
			let settled: Settled | undefined;
			const possible = (text: string, date: TextDate): PossibleDate => {
				// 协议到2029年5月17日止: what is told behind the end of a term is of the years before it.
				const isFarEnd = (date.year ?? 0) > own + 1 && /[至到]$/.test(text.slice(0, date.start));
				if (!isFarEnd) told = date.year ?? told;
				return {
					...date,
					year: date.year ?? told,
					years: yearsMeant(text, date, { told, published }),
				};
			};
			/** The years of a date behind another of the article's own year, where the text has told of a later one. */
			const settle = (printed: Printed): Printed => {
				const { date } = printed;
				if (date.years.length === 1 || told <= own) return printed;
				const years: PossibleDate["years"] =
					settled && !isBefore(date, settled) ? [settled.year] : date.years;
				const fitting = date.years.filter((year) => fitsIn(printed, year));
				settled =
					fitting.length === 1 && fitting[0] === own
						? { year: own, month: date.month, day: date.day }
						: settled && isBefore(date, settled)
							? undefined
							: settled;
				return { ...printed, date: { ...date, years } };
			};
			return plainPassagesOf(article).flatMap((passage) => {
				const isOfKnownYear = ({ start, text: words }: TextDate) =>
					/^(?:19|20)\d{2}/.test(words) ||
					!thenYear.test(passage.text.slice(Math.max(0, start - 12), start));
				const dates = daysIn(passage.text).map((date) => possible(passage.text, date));
				if (daysIn(passage.text).some(({ year }) => year !== undefined)) settled = undefined;
				const wrong = dates.filter((date) => !isRealDay(date));
				const pointed = [
					...pointedIn(passage.text, dates, last),
					...printedAlone(passage.text, dates, last, published),
				];
				if (isOfBody(passage))
					last = dates.findLast((date) => !isTermEnd(passage.text, date)) ?? last;
				return [
					...wrong.map((date) => ({
						...inPassage(passage, date.start),
						message: `没有“${date.text}”这一天`,
						mend: "核对日期",
						words: date.text,
					})),
					...[
						...printedIn(passage.text, dates.filter(isOfKnownYear)).map(settle),
						...pointed,
						...printedInCell(passage, possible),
					].flatMap((printed) => {
						const { date, days, words, start } = printed;
						if (!isRealDay(date)) return [];
						if (date.years.some((year) => fitsIn(printed, year))) return [];
						const meant = dayAfter(date, days, date.years[0]);
						const right = weekdayOn(meant);
						return {
							...inPassage(passage, start),
							message: `${meant} 是${right}，不是${words}`,
							mend: "核对日期和星期，改正其中一处",
							words: date.text + words,
							record: right,
						};
					}),
				];
			});
		}),
};
