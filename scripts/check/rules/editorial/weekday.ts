import { weekdayOf } from "../../../../src/domain/dates.ts";
import type { Rule } from "../../rule.ts";
import { calendarNames, daysIn, isRealDay, type TextDate } from "../../texts/dates/dates.ts";
import { type PossibleDate, yearsMeant } from "../../texts/dates/years-meant.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

const adverbs =
	"(?:正好|恰好|刚好|恰巧|正巧|凑巧|偏巧|偏偏|恰|正|适|时|偏|刚|同样|仍然|依旧|[也还仍又就]){0,2}";
/** How a sentence lets a day fall on a weekday: 正好是, 恰逢, 偏赶上, 又碰上. */
const falls = `${adverbs}(?:[是为逢值]|[赶碰遇]上了?)`;

/**
 * A weekday behind its date: （星期四, ，周四, （本周四, 是星期四, ，时值周四, ，又是一个周四, ，偏赶上周四. 周四至周五 gives both.
 */
const weekdayAfter = new RegExp(
	`^[（(【，,·／/\\s]{0,2}(?:当[天日]|[这那])?(?:${falls}|${adverbs})一?个?(?:本|这|上|下)?(?:星期|周|礼拜)([一二三四五六日天])(?!年)(?:[至到、和及—–~-]{1,2}(?:星期|周|礼拜)?([一二三四五六日天])(?![级年]))?`,
);
/** What may stand between a date and its weekday: 9月4日|上午9时，|周四. */
const partOfDay =
	/^(?:上午|下午|晚上?|早[上晨]|清[晨早]|中午|傍晚|凌晨|夜里|一大?早)(?:\d{1,2}(?:[时点](?:\d{1,2}分|半)?|[:：]\d{2}))?/;

const within = "[^，。；：！？、\\d（）()]";
/**
 * What day of the calendar a date is, before its weekday: 9月9日|，教师节的前一天|，又是星期二, 3月20日|，春分|，星期三,
 * 1月29日|（正月初一）|星期三, 5月12日|，又逢护士节|，周日.
 */
const dayOfCalendar = new RegExp(
	`^[，（(](?:${falls})?(?:第\\d{1,3}个)?(?:${within}{1,10}(?:节|的[前后][一两三几]?[天日]|前夕|当[天日])|(?:世界|国际|全国|中国|国家)${within}{1,10}日|${within}{0,4}(?:${calendarNames})|${within}{0,5}(?:初[一二三四五六七八九十]|月(?:[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)))(?:[）)、]|(?=，))`,
);

interface Behind {
	readonly first: string;
	/** The second of two: 周四至周五. */
	readonly second: string | undefined;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** The weekday behind a date that ends at a position. */
function weekdayBehind(text: string, end: number): Behind | undefined {
	const calendar = dayOfCalendar.exec(text.slice(end, end + 24))?.[0];
	const between = calendar ?? partOfDay.exec(text.slice(end, end + 14))?.[0] ?? "";
	const from = end + between.length;
	const [whole = "", first, second] = weekdayAfter.exec(text.slice(from, from + 20)) ?? [];
	if (first === undefined) return undefined;
	const until = from + whole.length;
	// 9月4日上午，周五的门诊照常: behind a part of the day it is the date's where its clause ends.
	const isClause = /^(?:[，。；、！？）)\]】\s]|$)/.test(text.slice(until));
	if (from > end && !isClause && (calendar === undefined || !/[是为逢值]|[赶碰遇]上/.test(whole)))
		return undefined;
	const words = whole.replace(/^[（(，,\s]+/, "");
	return { first, second, words, start: until - words.length, end: until };
}

/** A weekday before its date: 周四（9月4日）, 星期四，9月4日, 上周四9月4日, 周四，即9月4日. */
const weekdayBefore =
	/(?<!每[个逢]?)(?:星期|周|礼拜)([一二三四五六日天])(?:上午|下午|晚上)?[（(，,·\s]{0,2}(?:即|就是|也就是)?$/;

/** Three days and more with a weekday each: （周五、周六、周日）. */
const moreWeekdays = /^[、和及](?:星期|周|礼拜)?[一二三四五六日天]/;

/** 这天是星期六, 次日（周五）, in a sentence after its date. */
const thatDay = new RegExp(
	`(?<=^|[，。；：！？（“])([这那]一?天|当[天日]|[这那]一日|[次翌]日|第二天|[前头]一[天日])(?:，?(?:${falls})|（)(?:星期|周|礼拜)([一二三四五六日天])(?![级年])`,
	"g",
);
/** How many days after the date one is that such a word points to. */
const daysAfter = (word: string) => (/^[次翌第]/.test(word) ? 1 : /^[前头]/.test(word) ? -1 : 0);

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
			weekdayBehind(text, earlier.end) !== undefined;
		const after = weekdayBehind(text, date.end);
		const isJoined =
			earlier !== undefined &&
			/^(?:[（(][^（）()]{1,8}[）)])?[至到、和及—–~-]{1,2}$/.test(
				text.slice(earlier.end, date.start),
			);
		const found: Printed[] = [];
		if (before?.[1] && !isEarliers)
			found.push({
				date,
				days: 0,
				weekday: before[1],
				words: before[0],
				start: date.start - before[0].length,
			});
		if (!after || moreWeekdays.test(text.slice(after.end))) return found;
		const { first, second, words, start } = after;
		if (second && isJoined)
			return [
				...found,
				{ date: earlier, days: 0, weekday: first, words, start },
				{ date, days: 0, weekday: second, words, start },
			];
		return [...found, { date, days: 0, weekday: first, words, start }];
	});
}

/** A day that the words before let fall on a weekday, a clause or more behind its date: 9月4日，医生到柳镇，|恰逢周四. */
const fallsOn = new RegExp(
	`(?<=[，；])(?:(?!逢|[是为值])${falls})一?个?(?:星期|周|礼拜)([一二三四五六日天])(?=[，。；！？]|的?[街集场墟]|$)`,
	"g",
);
/** Words of another time between a date and such a weekday: 10日后, 第二场, 每次, 从那天起. */
const otherTime = /[年月日天周节次场期每第前后起]|星期/;

/** Whether a date ends a term, and nothing is told of that day: 协议到|2030年6月10日|止. */
const isTermEnd = (text: string, { start, end, text: words }: TextDate) =>
	(/(?:[至到]|截[至止])$/.test(text.slice(0, start)) && /^(?:19|20)\d{2}/.test(words)) ||
	/^(?:为?止|到期|期?届?满)/.test(text.slice(end));

/** The weekdays of that day, with the last date before them; undefined where no date is told yet. */
function pointedIn(
	text: string,
	dates: readonly PossibleDate[],
	earlier: PossibleDate | undefined,
): Printed[] {
	const told = (index: number) =>
		dates.findLast((date) => date.end <= index && !isTermEnd(text, date));
	const pointed = [...text.matchAll(thatDay)].flatMap((match): Printed[] => {
		const date = told(match.index) ?? earlier;
		if (!date) return [];
		const [words, day = "", weekday = ""] = match;
		return [{ date, days: daysAfter(day), weekday, words, start: match.index }];
	});
	const fallen = [...text.matchAll(fallsOn)].flatMap((match): Printed[] => {
		const { index: start, 0: words, 1: weekday = "" } = match;
		const date = told(start);
		if (!date || weekdayBehind(text, date.end)) return [];
		const between = text.slice(date.end, start);
		if (/[。！？]/.test(between) || otherTime.test(between)) return [];
		return [{ date, days: 0, weekday, words, start }];
	});
	return [...pointed, ...fallen];
}

/** A day without its month: 开班式在|20日|上午; 为期3日 and 20日 of 6月20日 are none. */
const loneDay = /(?<![\d月年第期时共满近约前后续至到、和及—–~-])([12]?\d|3[01])日/g;

/** The days that a day without its month may be: of the month told last, the one after it, the article's, the one before. */
function daysMeant(
	day: number,
	before: PossibleDate,
	published: string,
): [PossibleDate, ...PossibleDate[]] {
	const [ownYear = 0, ownMonth = 0, ownDay = 0] = published.split("-").map(Number);
	const as = (month: number, years: PossibleDate["years"]): PossibleDate =>
		month > 12
			? as(1, [years[0] + 1])
			: month < 1
				? as(12, [years[0] - 1])
				: { ...before, text: `${day}日`, month, day, years };
	return [
		as(before.month, before.years),
		as(ownMonth, [ownYear]),
		...(day < before.day ? [as(before.month + 1, before.years)] : []),
		...(day > ownDay ? [as(ownMonth - 1, [ownYear])] : []),
	];
}

/** The weekdays of days without a month that fit none of the days that may be meant. */
function printedAlone(
	text: string,
	dates: readonly PossibleDate[],
	earlier: PossibleDate | undefined,
	published: string,
): Printed[] {
	return [...text.matchAll(loneDay)].flatMap((match): Printed[] => {
		const { index } = match;
		const before = dates.findLast(({ end }) => end <= index) ?? earlier;
		const behind = weekdayBehind(text, index + match[0].length);
		if (!before || !behind || behind.second || dates.some(({ start }) => start === index))
			return [];
		if (moreWeekdays.test(text.slice(behind.end))) return [];
		// 培训3日，周五结业: only a clause of its own is the day's.
		if (!/^(?:[，。；！？）)]|$)/.test(text.slice(behind.end))) return [];
		const { first: weekday, words, start } = behind;
		const [date, ...others] = daysMeant(Number(match[1]), before, published);
		const printed = (meant: PossibleDate): Printed => ({
			date: meant,
			days: 0,
			weekday,
			words,
			start,
		});
		const isFitting = [date, ...others].some((meant) =>
			meant.years.some((year) => fitsIn(printed(meant), year)),
		);
		return isFitting ? [] : [printed(date)];
	});
}

const weekdayCell = /^(?:星期|周|礼拜)?([一二三四五六日天])$/;

/** What may stand in a cell behind its date: 1月30日|（初二）, 9月4日|上午, 9月4日|8:30–11:30. */
const besideDate =
	/^\s?(?:[（(][^（）()\d]{1,12}[）)]|上午|下午|晚上|全天|(?:[上下]午)?\d{1,2}[:：]\d{2}(?:[—–~～至-]{1,2}\d{1,2}[:：]\d{2})?)?$/;

/** The weekday of a table's cell, with the one date of its row: 8月4日 | 星期二. */
function printedInCell(
	{ cell, text }: Passage,
	possible: (words: string, date: TextDate) => PossibleDate,
): Printed[] {
	const weekday = weekdayCell.exec(text.trim())?.[1];
	if (!cell || cell.isHead || weekday === undefined) return [];
	// 一 is a weekday under 星期 alone.
	if (text.trim().length === 1 && !/^(?:星期|周)几?$/.test(cell.heads[cell.column] ?? ""))
		return [];
	const [words, ...others] = cell.row.filter((each) => daysIn(each).length > 0);
	if (words === undefined || others.length > 0) return [];
	if (cell.row.filter((each) => /^(?:星期|周|礼拜)[一二三四五六日天]$/.test(each)).length > 1)
		return [];
	const [date] = daysIn(words);
	if (!date || date.start > 0 || !besideDate.test(words.slice(date.end))) return [];
	return [{ date: possible(words, date), days: 0, weekday, words: text.trim(), start: 0 }];
}

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

const fitsIn = ({ date, days, weekday }: Printed, year: number) =>
	weekdayOn(dayAfter(date, days, year)).endsWith(weekday.replace("天", "日"));

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
 * 协议2025年9月4日签订，到2030年9月4日止。这天是星期四，来的人多。9月5日起，医生到柳镇，逢周三坐诊。9月5日，医生到柳镇，恰逢周五，每次义诊，恰逢周三。9月5日，医生在柳镇，碰上周日才来的病人。8月29日（七夕）至31日（周五至周日）义诊。
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
