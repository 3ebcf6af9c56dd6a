import { shanghaiDay } from "../../../../src/domain/dates.ts";
import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { datesIn, isCalendarDay, type TextDate } from "../../texts/dates/dates.ts";
import { reviewedYears } from "../../texts/dates/reviewed-years.ts";
import { headName, mendHead } from "../../texts/heads.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

/** 至6日 behind 9月4日: the last day of a span, in the same month or another. */
const spanEnd = /^(?:上午|下午|晚)?(?:至|到|[-–—~～]{1,2})(?:(\d{1,2})月)?(\d{1,2})[日号]/;
const partOfDay = /^(上午|下午|晚上|晚|凌晨|清晨)/;

interface Day {
	readonly month: number;
	readonly day: number;
	readonly year: number | undefined;
	/** 上午 or 下午 behind it. */
	readonly part: string | undefined;
	readonly text: string;
	readonly start: number;
	readonly passage: Passage;
	/** Whether it is the last day of a span, or a later one of 9月4日、5日. */
	readonly isLater: boolean;
}

const asDay = (passage: Passage, { month, day, year, text, start, end }: TextDate): Day => ({
	month,
	day,
	year,
	text,
	start,
	part: partOfDay.exec(passage.text.slice(end))?.[1]?.charAt(0),
	passage,
	isLater: false,
});

/** The days of a passage, with the last days of its spans and the later ones of 9月4日、5日 and 9月4日（星期四）和5日. */
function daysIn(passage: Passage): Day[] {
	return datesIn(passage.text).flatMap((date) => {
		const first = asDay(passage, date);
		const more: Day[] = [];
		const rest = passage.text.slice(date.end);
		const end = spanEnd.exec(rest);
		if (end)
			more.push({
				...first,
				month: Number(end[1] ?? date.month),
				day: Number(end[2]),
				part: undefined,
				isLater: true,
			});
		const next = /^(?:（[^（）\d]{1,8}）)?[、和](\d{1,2})[日号]/.exec(rest);
		if (next) more.push({ ...first, day: Number(next[1]), part: undefined, isLater: true });
		return [first, ...more];
	});
}

/** Days that the record knows: those of the article's event. */
function knownDays({ events }: ContentRecord, { data }: Entry<"articles">): Set<string> {
	const event = data.event && events.get(data.event.id)?.data;
	return new Set(
		[event?.start, event?.end].flatMap((day) => (day ? [shanghaiDay(day).slice(5)] : [])),
	);
}

const monthDay = ({ month, day }: Day) =>
	`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const isSameDay = (a: Day, b: Day) =>
	a.year !== undefined && a.year === b.year && a.month === b.month && a.day === b.day;

function dayProblems(
	days: readonly Day[],
	body: readonly Day[],
	known: ReadonlySet<string>,
	texts: readonly Passage[],
): Problem[] {
	return days.flatMap((date): Problem[] => {
		const same = body.filter(({ month, day }) => month === date.month && day === date.day);
		const place = inPassage(date.passage, date.start);
		const said = (other: Day, words: string, otherWords: string): Problem => ({
			...place,
			message: `${headName(date.passage)}写“${words}”，正文第 ${inPassage(other.passage, other.start).line} 行写“${otherWords}”`,
			mend: mendHead,
			words,
			record: otherWords,
		});
		if (same.length === 0) {
			// 10月29日是世界卒中日: a day of the calendar, on which nothing of the text need have happened.
			const rest = date.passage.text.slice(date.start + date.text.length);
			if (isCalendarDay(rest)) return [];
			// 《晚报》5月20日报道: the day of the paper.
			if (/^(?:《[^》]*》)?(?:报道|刊发|刊登|消息|讯|电|第?\d+版)/.test(rest)) return [];
			// 8月5日傍晚…至6日清晨: the text tells the day without its month.
			const isTold = texts.some(({ text }) =>
				new RegExp(`(?<![\\d月])${date.day}[日号]`).test(text),
			);
			if (isTold) return [];
			// 至24日, of a span that the text tells by its first day alone.
			if (date.isLater && !body.some(({ isLater }) => isLater)) return [];
			const [other] = body.filter(({ month }) => month === date.month);
			const nearest = other ?? body[0];
			return !nearest || known.has(monthDay(date)) ? [] : [said(nearest, date.text, nearest.text)];
		}
		const [first] = same;
		if (!first) return [];
		// 2015年10月28日至2025年10月28日, of an anniversary: the day of the text stands beside it.
		const isAnniversary = days.some(
			(each) => each !== date && same.some((other) => isSameDay(each, other)),
		);
		const otherYear =
			!isAnniversary && same.every(({ year }) => year && date.year && year !== date.year);
		if (otherYear) return [said(first, date.text, first.text)];
		const parts = same.map(({ part }) => part).filter((part) => part === "上" || part === "下");
		const isOtherPart =
			(date.part === "上" || date.part === "下") &&
			parts.length > 0 &&
			parts.length === same.length &&
			!parts.includes(date.part);
		return isOtherPart
			? [said(first, `${date.text}${date.part}午`, `${first.text}${first.part}午`)]
			: [];
	});
}

const yearsIn = (text: string) =>
	[...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年)/g)].map((match) => ({
		year: match[1] ?? "",
		start: match.index,
	}));

/** A year of the title that neither the text nor the front matter knows. */
function yearProblems(
	passage: Passage,
	body: readonly Passage[],
	{ data }: Entry<"articles">,
): Problem[] {
	const told = new Set(body.flatMap(({ text }) => yearsIn(text).map(({ year }) => year)));
	if (told.size === 0) return [];
	const published = shanghaiDay(data.date).slice(0, 4);
	return yearsIn(passage.text).flatMap(({ year, start }) => {
		const isKnown =
			told.has(year) ||
			year === published ||
			// 部署2026年一季度的工作, in December.
			(Number(year) === Number(published) + 1 &&
				/部署|计划|将|规划|目标|展望|安排|谋划|力争|[商议约敲确]定|定[下出好]|商[议量讨]|讨论|布置|明确|提出|研究/.test(
					/[^，。；！？]*$/.exec(passage.text.slice(0, start))?.[0] ?? "",
				)) ||
			data.metrics.some(({ period }) => period.startsWith(year)) ||
			body.some(({ text }) => text.includes(year) || /(?:去|上|明|前)年|上一年/.test(text));
		return isKnown
			? []
			: [
					{
						...inPassage(passage, start),
						message: `${headName(passage)}写“${year}年”，正文里只有 ${[...told].sort().join("、")} 年`,
						mend: mendHead,
						words: `${year}年`,
					},
				];
	});
}

const weekly =
	/(?:每周|每个?星期|每逢周)([一二三四五六日天])(?=[上下]午|晚|全天|[、，。；）至到和及]|开诊|坐诊|出诊|定期)((?:[上下]午|晚上?)?(?:[、和及至到](?:每?周|每?个?星期)?[一二三四五六日天](?:[上下]午|晚上?)?)*)/g;

/** The weekdays on which something happens each week: 每周一、周四下午 has two. */
const weeklyIn = (text: string) =>
	[...text.matchAll(weekly)].map((match) => ({
		start: match.index,
		words: match[0],
		days: (match[1] + (match[2] ?? "")).match(/[一二三四五六日天]/g) ?? [],
	}));

/** 每周三 in the summary, where the text has 每周四. */
function weeklyProblems(passage: Passage, body: readonly Passage[]): Problem[] {
	const told = body.flatMap(({ text }) => weeklyIn(text));
	const [first] = told;
	const days = new Set(told.flatMap((each) => each.days));
	if (!first) return [];
	return weeklyIn(passage.text)
		.filter((each) => !each.days.some((day) => days.has(day)))
		.map(({ start, words }) => ({
			...inPassage(passage, start),
			message: `${headName(passage)}写“${words}”，正文写“${first.words}”`,
			mend: mendHead,
			words,
			record: first.words,
		}));
}

const ordinal = /(?:第([\d一二三四五六七八九十]{1,3})|首)(届|批|期|轮|季)/g;

/** The ordinals of a text: 第3批 and 第三批 are one, and so are 首批 and 第一批. */
const ordinalsIn = (text: string) =>
	[...text.matchAll(ordinal)].map((match) => ({
		words: match[0],
		number: numericValue(match[1] ?? "1"),
		unit: match[2],
		start: match.index,
	}));

/** 第三届 in the title, where the text has 第四届 and no other. */
function ordinalProblems(passage: Passage, body: readonly Passage[]): Problem[] {
	return ordinalsIn(passage.text).flatMap(({ words, number, unit, start }): Problem[] => {
		const told = body.flatMap(({ text }) => ordinalsIn(text).filter((each) => each.unit === unit));
		const [other] = told;
		if (!other || new Set(told.map((each) => each.number)).size > 1) return [];
		if (other.number === number || words.startsWith("首")) return [];
		return [
			{
				...inPassage(passage, start),
				message: `${headName(passage)}写“${words}”，正文写“${other.words}”`,
				mend: mendHead,
				words,
				record: other.words,
			},
		];
	});
}

/**
 * The dates of the title and the summary are those of the text.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2024年度总结会9月4日召开
 * summary: 9月4日上午，第三届总结会召开，到6日结束。
 * ---
 * 2025年9月4日至6日，2024年度总结会召开，这是第三届。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医生手记
 * summary: 10月29日是世界卒中日。会议部署2026年一季度的工作，商定2026年的四件事。
 * ---
 * 2025年9月4日，雨很大。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 十年
 * summary: 2015年9月4日至2025年9月4日，医联体走过十年。
 * ---
 * 2015年9月4日，两院签约。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 暴雨
 * summary: 8月5日至6日，医院接诊伤员；《滨河日报》8月20日报道。
 * ---
 * 2025年8月5日傍晚下起了雨，到6日清晨才停。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 门诊
 * summary: 专家每周四下午坐诊，每周一期讲座。
 * ---
 * 2025年9月4日，门诊开诊，每周二上午、周四下午坐诊。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 门诊
 * summary: 专家每周三下午坐诊。
 * ---
 * 2025年9月4日，门诊开诊，每周四下午由专家坐诊。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总结会召开
 * summary: 9月3日，总结会召开。
 * ---
 * 2025年9月4日，总结会召开。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总结会召开
 * summary: 9月4日上午，总结会召开。
 * ---
 * 2025年9月4日下午，总结会召开。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2022年度总结会召开
 * ---
 * 2025年9月4日，2024年度总结会召开。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2024年度总结会召开
 * ---
 * 2025年9月4日，2024年度工作总结会召开，院长作了2024年度工作报告。会上表彰了2024年度先进集体。门诊量较2023年相比都有增长。院长对2025年的工作进行了部署。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2023年度总结会召开
 * ---
 * 2025年9月4日，2024年度工作总结会召开，院长作了2024年度工作报告。会上表彰了2024年度先进集体。门诊量较2023年相比都有增长。院长对2025年的工作进行了部署。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2024年度总结会召开
 * ---
 * 2025年9月4日，2024年度工作总结会召开，院长作了2023年度工作报告。会上表彰了2024年度先进集体。门诊量较2023年相比都有增长。院长对2025年的工作进行了部署。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两天签约
 * summary: 2025年9月3日和4日，两院签约。
 * ---
 * 2025年9月3日（星期三）和4日（星期四），两院签约。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两天签约
 * summary: 2025年9月3日和5日，两院签约。
 * ---
 * 2025年9月3日（星期三）和4日（星期四），两院签约。
 */
export const summaryDate: Rule = {
	id: "summary-date",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "标题和摘要里的日期、届次与正文一致，总结的年度前后一致",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			const body = passages.filter(isOfBody);
			const heads = passages.filter((passage) => !isOfBody(passage));
			const known = knownDays(record, article);
			const days = body.flatMap(daysIn);
			const years = reviewedYears(article, passages);
			const told = heads.flatMap((passage) => [
				...dayProblems(daysIn(passage), days, known, body),
				...yearProblems(passage, body, article),
				...ordinalProblems(passage, body),
				...weeklyProblems(passage, body),
			]);
			return [
				...told,
				...years.filter(({ line, words }) =>
					told.every((each) => each.line !== line || each.words !== words),
				),
			];
		}),
};
