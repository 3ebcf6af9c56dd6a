import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { datesIn } from "../../texts/dates.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

/**
 * The first date of the article's own time without a year, where the year named last before it is another, so that it
 * reads as one of that year: 2016年3月1日，医院挂牌…3月19日，医院举行庆典.
 */
function ofOtherYear(article: Entry<"articles">, body: readonly Passage[]): Problem[] {
	const own = Number(article.data.date.slice(0, 4));
	const published = Date.parse(article.data.date);
	let last: number | undefined;
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
			if (date.year !== undefined || !isOfNow || before === undefined || before > own) continue;
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
		if (last === own) return [];
	}
	return [];
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
			if (/(?:19|20)\d{2}年/.test(text)) return ofOtherYear(article, body);
			for (const passage of body) {
				const [date] = datesIn(passage.text);
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
