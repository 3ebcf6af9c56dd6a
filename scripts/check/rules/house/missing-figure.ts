import { atNode, nodesOf } from "../../body.ts";
import type { Rule } from "../../rule.ts";

/**
 * A picture that was lost on the way is found again, or somebody says that it cannot be.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * waivers: [{ rule: missing-figure, words: 会场, reason: 来源已不在网上, by: 王编辑 }]
 * ---
 * <MissingFigure caption="会场" />
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 缺图
 * ---
 * <MissingFigure caption="会场" />
 */
export const missingFigure: Rule = {
	id: "missing-figure",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "来源里丢失的图片已经补上，或说明了为何补不上",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			[...nodesOf(article, "mdxJsxFlowElement"), ...nodesOf(article, "mdxJsxTextElement")]
				.filter(({ name }) => name === "MissingFigure")
				.map((node) => {
					const caption = node.attributes.find(
						(each) => each.type === "mdxJsxAttribute" && each.name === "caption",
					)?.value;
					const words = typeof caption === "string" ? caption : "";
					return {
						...atNode(article, node),
						message: `这里缺一张图${words ? `：“${words}”` : ""}`,
						mend: "向来源要到图后，换成 <Figure>；要不到的，在文章的 waivers 里写明原因",
						words,
					};
				}),
		),
};
