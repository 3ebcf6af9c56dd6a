import { articlePrompt } from "../../../lib/article-prompt.ts";
import { atNode, bodyTree, nodesOf } from "../../body.ts";
import { at, type Rule } from "../../rule.ts";

/**
 * A public article says something: its text is neither empty nor the prompt with which a new one begins.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 草稿还没有写
 * draft: true
 * ---
 * 这里写正文。第一段说清：什么时间、在哪里、谁、做了什么。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 留着提示
 * ---
 * 这里写正文。第一段说清：什么时间、在哪里、谁、做了什么。
 *
 * @example bad 1:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有正文
 * ---
 * ***
 */
export const bodyWritten: Rule = {
	id: "body-written",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "公开的文章有正文，没有留着新建时的提示",
	check: ({ articles }) =>
		[...articles.values()]
			.filter(({ data }) => !data.draft && !data.withdrawn)
			.flatMap((article) => {
				const prompt = nodesOf(article, "text").find(({ value }) => value.includes(articlePrompt));
				if (prompt)
					return {
						...atNode(article, prompt),
						message: "正文里还留着新建时的提示“这里写正文……”",
						mend: "换成正文；还没有写的，加上 draft: true",
					};
				const isEmpty = bodyTree(article)?.children.every(({ type }) => type === "thematicBreak");
				return isEmpty
					? {
							...at(article, []),
							message: "文章没有正文",
							mend: "在资料区的第二行 --- 之后写正文；还没有写的，加上 draft: true",
						}
					: [];
			}),
};
