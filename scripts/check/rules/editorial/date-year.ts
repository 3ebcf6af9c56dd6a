import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { datesIn, daysIn, type TextDate } from "../../texts/dates/dates.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

const weekdayBeside = /^(?:上午|下午|晚)?[（(，]?是?(?:星期|周)[一二三四五六日天]/;

/**
 * The first date of the article's own time without a year, where the year named last before it is another, so that it
 * reads as one of that year: 2016年3月1日，医院挂牌…3月19日，医院举行庆典.
 */
function ofOtherYear(article: Entry<"articles">, body: readonly Passage[]): Problem[] {
	const own = Number(article.data.date.slice(0, 4));
	const published = Date.parse(article.data.date);
	let last: number | undefined;
	let isFullDate = false;
	for (const passage of body) {
		// 到今年8月底 brings the text back to its own year.
		const years = [...passage.text.matchAll(/((?:19|20)\d{2})年|[今本]年/g)].map((match) => ({
			at: match.index,
			year: match[1] === undefined ? own : Number(match[1]),
		}));
		for (const date of datesIn(passage.text)) {
			const before = years.findLast(({ at }) => at <= date.start)?.year ?? last;
			// The year of the article, or the last, names itself to a reader; so does one that follows at once.
			if (before === own || date.year === own) return [];
			const day = Date.UTC(own, date.month - 1, date.day);
			const isOfNow = Math.abs(day - published) < 45 * 86_400_000;
			// 11月2日，星期日, told before any other year, is of now to a reader, and so is what follows it.
			const isFirst = date.year === undefined && before === undefined && isOfNow;
			if (isFirst && weekdayBeside.test(passage.text.slice(date.end))) return [];
			// 一次是1月26日, published on the 20th, is of the year told.
			const isToCome = day > published;
			if (date.year !== undefined || !isOfNow || isToCome || before === undefined || before > own)
				continue;
			// 复审是在2022年。 A bare year of the paragraph before is of what was told there.
			if (!years.some(({ at }) => at <= date.start) && !isFullDate) continue;
			return [
				{
					...inPassage(passage, date.start),
					message: `“${date.text}”没有年份，前面说的是 ${before} 年，会读成 ${before} 年的事`,
					mend: `写成“${own}年${date.text}”（先核对年份）`,
					words: date.text,
				},
			];
		}
		last = years.at(-1)?.year ?? last;
		if (years.length > 0)
			isFullDate = datesIn(passage.text).some(
				({ year, start }) => year !== undefined && start === years.at(-1)?.at,
			);
		if (last === own) return [];
	}
	return [];
}

/** Whether a date of the first months is told with what the whole year before came to: 1月8日，医院公布2025年运行数据. */
function closesYear({ text }: Passage, { end, month }: TextDate, own: string): boolean {
	const sentence = text.slice(end).split(/[。！？\n]/)[0] ?? "";
	const reviewed = /((?:19|20)\d{2})年(?:度|全年)?(?!\d|[初中底末]|[春夏秋冬])/.exec(sentence)?.[1];
	return month <= 3 && Number(reviewed) === Number(own) - 1;
}

/**
 * The first date of the text without a year, where the article's own year stands nowhere, but others do after it.
 * A weekday beside it gives its year; a report by wire or flash (9月4日电, 快讯) is read on its day.
 */
function beforeOtherYears(article: Entry<"articles">, body: readonly Passage[]): Problem[] {
	const own = article.data.date.slice(0, 4);
	const paragraphs = body.filter(({ kind }) => kind === "paragraph");
	const [lead] = paragraphs;
	const [date] = lead ? datesIn(lead.text) : [];
	if (!lead || !date || date.year !== undefined) return [];
	const text = paragraphs.map((passage) => passage.text).join("\n");
	if (/[今本]年/.test(text) || text.includes(own)) return [];
	if (closesYear(lead, date, own)) return [];
	const before = lead.text.slice(0, date.start);
	if (/(?:19|20)\d{2}年/.test(before) || /讯|电/.test(before)) return [];
	const behind = lead.text.slice(date.end);
	if (weekdayBeside.test(behind) || /^电/.test(behind) || /快讯/.test(article.data.title))
		return [];
	// The years of a table or a heading stand for themselves.
	const years = [...new Set(text.match(/(?:19|20)\d{2}(?=年)/g) ?? [])].sort();
	if (years.length === 0) return [];
	return [
		{
			...inPassage(lead, date.start),
			message: `“${date.text}”没有年份，正文里只有 ${years.join("、")} 年，看不出是哪一年`,
			mend: `写成“${own}年${date.text}”（先核对年份）`,
			words: date.text,
		},
	];
}

/** Whether title or summary name the article's own year above a text that has none, or the text gives one in digits (2025-09-04). */
const isYearTold = ({ data }: Entry<"articles">, text: string): boolean =>
	`${data.title}\n${data.summary ?? ""}`.includes(`${data.date.slice(0, 4)}年`) ||
	daysIn(text).some(({ year }) => year !== undefined);

/** A month without its year that the article's year had not reached: in January, 9月，市政府曾…. */
function monthToCome(article: Entry<"articles">, body: readonly Passage[]): Problem[] {
	const [year, month] = [article.data.date.slice(0, 4), Number(article.data.date.slice(5, 7))];
	return body.flatMap((passage) =>
		[
			...passage.text.matchAll(
				/(?<=^|[。；！？])(\d{1,2})月(?:初|中旬|下旬|上旬|底)?，([^。；！？]+)/g,
			),
		].flatMap((match) => {
			const [, digits = "", rest = ""] = match;
			const isPast = /曾|已|了/.test(rest) && !/将|计划|拟|预计|力争|前|定于/.test(rest);
			if (Number(digits) <= month || Number(digits) > 12 || !isPast) return [];
			if (/(?:19|20)\d{2}年|去年|上年/.test(passage.text.slice(0, match.index))) return [];
			return [
				{
					...inPassage(passage, match.index),
					message: `“${digits}月”没有年份：文章发布时，${year}年的${digits}月还没有到`,
					mend: "在月份前写明年份",
					words: `${digits}月`,
				},
			];
		}),
	);
}

/**
 * The text names a year where it gives a date: read in three years' time, 9月19日 says nothing. An article whose year is
 * itself inferred says so in openQuestions, and is left in peace.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 有年份
 * ---
 * 2025年9月4日上午开会，9月5日培训。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有年份
 * ---
 * 9月4日上午开会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 今年
 * ---
 * 2016年3月1日，医院挂牌。到今年8月底，门诊翻番。9月4日，医院庆祝。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星期说明年份
 * ---
 * 9月4日是星期四，医院义诊。医院2022年更名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 年份在摘要里
 * summary: 2025年9月4日，医院义诊。
 * ---
 * 9月4日一早，门诊楼前排起了队。
 *
 * @example ok
 * # articles/2025/2025-01-09-other/index.mdx
 * title: 年初公布上一年的数
 * ---
 * 1月8日，医院公布2024年运行数据，比2023年增长一成。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 后面只有别的年份
 * ---
 * 9月4日上午，两院签约，协议至2030年9月3日止。
 *
 * @example bad 12:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 还没有到的月份
 * ---
 * 2025年9月4日，评估组到访。
 *
 * 11月，市政府曾举行发布会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2024年大事记
 * ---
 * 1月1日，医院挂牌。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前一段说的是旧事
 * ---
 * 2025年是医院的第七十年，最近一次复审是在2022年。
 *
 * 9月3日的院庆没有办晚会。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前面是另一年
 * ---
 * 2016年3月1日，医院挂牌。9月4日，医院庆祝。
 */
export const dateYear: Rule = {
	id: "date-year",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "正文里的日期至少有一处写明年份",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const body = plainPassagesOf(article).filter(isOfBody);
			if (article.data.openQuestions.some((question) => question.includes("年份"))) return [];
			const text = body.map((passage) => passage.text).join("\n");
			if (/(?:19|20)\d{2}年/.test(text)) {
				const found = ofOtherYear(article, body);
				return found.length > 0
					? found
					: [...beforeOtherYears(article, body), ...monthToCome(article, body)];
			}
			if (isYearTold(article, text)) return [];
			// 2024年大事记: the title gives the year of all that follows.
			if (/(?:19|20)\d{2}年.*(?:大事记|年表|日历|数说|回顾|盘点)/.test(article.data.title))
				return [];
			for (const passage of body) {
				const [date] = datesIn(passage.text);
				const day =
					date && Date.UTC(Number(article.data.date.slice(0, 4)), date.month - 1, date.day);
				// 3月17日（周一）, in a list of the days to come.
				if (
					date &&
					day &&
					day > Date.parse(article.data.date) &&
					weekdayBeside.test(passage.text.slice(date.end))
				)
					continue;
				if (date)
					return [
						{
							...inPassage(passage, date.start),
							message: `“${date.text}”没有年份，全文也没有一处写年份`,
							mend: `写成“${article.data.date.slice(0, 4)}年${date.text}”（先核对年份）`,
							words: date.text,
						},
					];
			}
			return [];
		}),
};
