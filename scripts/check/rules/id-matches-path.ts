import { shanghaiDay } from "../../../src/domain/dates.ts";
import { at, type Rule } from "../rule.ts";

/**
 * An id is ASCII, because it becomes an address, and an article's folder bears the day of its first publication.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * date: "2025-09-05T00:30:00+08:00"
 *
 * @example bad 2:7
 * # articles/2025/2025-09-05-other/index.mdx
 * date: "2025-09-05T23:30:00+00:00"
 *
 * @example bad 1:1
 * # hospitals/第二医院.yaml
 * name: 第二医院
 *
 * @example bad 1:1
 * # articles/2024/2025-09-05-other/index.mdx
 * title: 放错年份
 */
export const idMatchesPath: Rule = {
	id: "id-matches-path",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "编号用小写字母、数字和连字符；文章文件夹的日期与 date 一致",
	check: (record) => [
		...record.problems.filter(({ rule }) => rule === "id-matches-path"),
		...[...record.articles.values()].flatMap((article) => {
			const day = shanghaiDay(article.data.date);
			const inFolder = article.id.slice(5, 15);
			if (day === inFolder) return [];
			return {
				...at(article, ["date"]),
				message: `date 在北京时间是 ${day}，文件夹名却是 ${inFolder}`,
				mend: "以首次发布的日期为准，改其中一处；网址已公开的，把旧网址写进 aliases",
			};
		}),
	],
};
