import type { Rule } from "../../rule.ts";
import { datesIn } from "../../texts/dates.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../../texts/passages.ts";

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
			if (body.some(({ text }) => /(?:19|20)\d{2}年/.test(text))) return [];
			if (article.data.openQuestions.some((question) => question.includes("年份"))) return [];
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
