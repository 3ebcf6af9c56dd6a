import { nearest } from "../../../src/schemas/nearest.ts";
import { at, type Rule } from "../rule.ts";
import { contentRules } from "./content-rules.ts";

/**
 * A waiver names a rule that can be waived. What makes the site unsafe or incomplete cannot.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * waivers: [{ rule: doubled-approximation, reason: 来源原文, by: 王编辑 }]
 * ---
 * 2025年，到会约百余人。
 *
 * @example bad 2:19
 * # articles/2025/2025-09-05-other/index.mdx
 * waivers: [{ rule: gate, reason: 着急, by: 王编辑 }]
 *
 * @example bad 2:11
 * # articles/2025/2025-09-05-other/index.mdx
 * waivers: [{ rule: weekday, reason: 没有用到, by: 王编辑 }]
 */
export const waiver: Rule = {
	id: "waiver",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "waivers 里写的是可以放行的规则，而且用得到",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			article.data.waivers.flatMap(({ rule }, index) => {
				const ids = contentRules.filter(({ canWaive }) => canWaive).map(({ id }) => id);
				if (ids.includes(rule)) return [];
				const near = nearest(rule, ids);
				const place = at(article, ["waivers", index, "rule"]);
				return contentRules.some(({ id }) => id === rule)
					? {
							...place,
							message: `规则“${rule}”不能放行：它说的问题一定要改好`,
							mend: "删去这一条，照它说的改",
						}
					: {
							...place,
							message: `没有“${rule}”这条规则`,
							mend: `${near.length > 0 ? `最接近的：${near.join("、")}。` : ""}规则的名字照核对报告里写，例如 person-title；全部在 docs/rules.md`,
						};
			}),
		),
};
