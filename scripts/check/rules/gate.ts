import { checkGate, checkTree } from "../../clean/gate.ts";
import type { Problem } from "../../lib/finding.ts";
import { bodyTree } from "../body.ts";
import type { Rule } from "../rule.ts";

/**
 * An article holds data alone. MDX is code that runs when the site is built, so this is asked of every article,
 * however it was written.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 组件和上标
 * ---
 * 白细胞 10<sup>9</sup>/L,\{不是代码\}。
 *
 * <Quote cite="李明">共建共享。</Quote>
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 代码
 * ---
 * export const a = 1
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 花括号
 * ---
 * 前文 {process.env.HOME}
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 未知的组件
 * ---
 * <Script/>
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有闭合
 * ---
 * <Quote cite="李明">
 *
 */
export const gate: Rule = {
	id: "gate",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "文章里没有会执行的代码，只用允许的组件",
	check: ({ articles }) => {
		const problems: Problem[] = [];
		for (const article of articles.values()) {
			// The tree is read once for all rules; where there is none, reading it again tells why.
			const tree = bodyTree(article);
			const findings = tree ? checkTree(tree, article.body) : checkGate(article.body);
			problems.push(
				...findings.map(({ line, column, message }) => ({
					file: article.file,
					line,
					column,
					message,
				})),
			);
		}
		return problems;
	},
};
