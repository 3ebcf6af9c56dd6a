import { weekdayOf } from "../../../../src/domain/dates.ts";
import type { Rule } from "../../rule.ts";
import { datesIn, isRealDay } from "../../texts/dates.ts";
import { inPassage, plainPassagesOf } from "../../texts/passages.ts";

const weekday = /^[（(，,\s]{0,2}(?:星期|周|礼拜)([一二三四五六日天])(?!年)/;

/**
 * A date exists, and its weekday fits. Without a year, the last one named before it counts, else the article's.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星期
 * ---
 * 2025年9月4日（星期四）开会，9月5日周五培训。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星期
 * ---
 * 2025年9月4日（星期三）开会。
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
			let year = Number(article.data.date.slice(0, 4));
			return plainPassagesOf(article).flatMap((passage) =>
				datesIn(passage.text).flatMap((date) => {
					year = date.year ?? year;
					if (!isRealDay({ ...date, year }))
						return {
							...inPassage(passage, date.start),
							message: `没有“${date.text}”这一天`,
							mend: "核对日期",
							words: date.text,
						};
					const printed = weekday.exec(passage.text.slice(date.end, date.end + 6));
					if (!printed) return [];
					const iso = `${year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
					const right = weekdayOf(`${iso}T00:00:00+08:00`);
					if (right.slice(-1) === printed[1]?.replace("天", "日")) return [];
					const words = printed[0].replace(/^[（(，,\s]+/, "");
					return {
						...inPassage(passage, date.end + printed[0].length - words.length),
						message: `${iso} 是${right}，不是${words}`,
						mend: "核对日期和星期，改正其中一处",
						words: date.text + printed[0],
						record: right,
					};
				}),
			);
		}),
};
