import { weekdayOf } from "../../../../src/domain/dates.ts";
import type { Passage } from "../passages.ts";
import { calendarNames, daysIn, type TextDate } from "./dates.ts";
import type { PossibleDate } from "./years-meant.ts";

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

/** The day so many days after a date, in one of its years: 2025-09-04. */
export const dayAfter = ({ month, day }: TextDate, days: number, year: number) =>
	new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);

/** The weekday of a day: 星期四. */
export const weekdayOn = (day: string) => weekdayOf(`${day}T00:00:00+08:00`);

/** A date with the weekday that is printed for it. */
export interface Printed {
	readonly date: PossibleDate;
	/** How many days after the date the weekday's day is. */
	readonly days: number;
	readonly weekday: string;
	readonly words: string;
	readonly start: number;
}

/** The weekdays of a text. Of two days joined (4日至5日（周四至周五）) each has its own. */
export function printedIn(text: string, dates: readonly PossibleDate[]): Printed[] {
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
/** What is no time, though its words are like one: 第一医院, 2025年度座谈会, 会场. */
const noTime =
	/第[一二三四五六七八九十]{1,2}(?=附属|临床|人民|中医|中心|妇幼|医院|中学|小学)|20\d\d年度|[会现市广分]场|一起|前[来往]|环节|日常/g;

/** Whether a date ends a term, and nothing is told of that day: 协议到|2030年6月10日|止. */
export const isTermEnd = (text: string, { start, end, text: words }: TextDate) =>
	(/(?:[至到]|截[至止])$/.test(text.slice(0, start)) && /^(?:19|20)\d{2}/.test(words)) ||
	/^(?:为?止|到期|期?届?满)/.test(text.slice(end));

/** The weekdays of that day, with the last date before them; undefined where no date is told yet. */
export function pointedIn(
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
		if (/[。！？]/.test(between) || otherTime.test(between.replaceAll(noTime, ""))) return [];
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
export function printedAlone(
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
export function printedInCell(
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

/** Whether a weekday is that of its date in a year. */
export const fitsIn = ({ date, days, weekday }: Printed, year: number) =>
	weekdayOn(dayAfter(date, days, year)).endsWith(weekday.replace("天", "日"));
