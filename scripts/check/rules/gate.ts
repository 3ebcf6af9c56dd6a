import { compile } from "@mdx-js/mdx";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import { checkGate } from "../../clean/gate.ts";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import type { Rule } from "../rule.ts";

/** What the compiler says of an article that passed the gate; nothing where it compiles. */
async function compileProblems({ file, body }: Entry<"articles">): Promise<Problem[]> {
	try {
		await compile(body, { remarkPlugins: [remarkGfm, remarkCjkFriendly] });
		return [];
	} catch (error) {
		const { line = 1, column = 1 } = error as { line?: number; column?: number };
		const reason = error instanceof Error ? error.message : String(error);
		return [{ file, line, column, message: `正文无法编译（${reason}）`, mend: "检查这一处的符号" }];
	}
}

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
 * @example bad 9:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 代码
 * ---
 * export const a = 1
 *
 * @example bad 9:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 花括号
 * ---
 * 前文 {process.env.HOME}
 *
 * @example bad 9:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 未知的组件
 * ---
 * <Script/>
 *
 * @example bad 9:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有闭合
 * ---
 * <Quote cite="李明">
 *
 */
export const gate: Rule = {
	id: "gate",
	severity: "error",
	about: "文章里没有会执行的代码，只用允许的组件",
	check: async ({ articles }) => {
		const problems: Problem[] = [];
		for (const article of articles.values()) {
			const findings = checkGate(article.body);
			problems.push(
				...findings.map(({ line, column, message }) => ({
					file: article.file,
					line,
					column,
					message,
				})),
			);
			if (findings.length === 0) problems.push(...(await compileProblems(article)));
		}
		return problems;
	},
};
