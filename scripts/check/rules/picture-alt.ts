import { atNode, nodesOf } from "../body.ts";
import type { Rule } from "../rule.ts";

/**
 * Every picture has words for those who cannot see it.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 有图说
 * ---
 * ![会场全景](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有替代文字
 * ---
 * ![](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 */
export const pictureAlt: Rule = {
	id: "picture-alt",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "每张图片都有替代文字",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			nodesOf(article, "image")
				.filter(({ alt }) => !alt?.trim())
				.map((node) => ({
					...atNode(article, node),
					message: `图片“${node.url}”没有替代文字`,
					mend: "在方括号里用一句话写出图中有什么：![签约双方握手](./图片.jpg)",
				})),
		),
};
