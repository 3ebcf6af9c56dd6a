import type { Nodes } from "mdast";
import { atNode, nodesOf } from "../body.ts";
import type { Rule } from "../rule.ts";

/** Whether a figure shows anything: a picture, as a rule; a film or a table may have a caption too. */
function showsSomething(node: Nodes): boolean {
	if (node.type === "image" || node.type === "table") return true;
	if ("name" in node && node.name === "Video") return true;
	return "children" in node && node.children.some(showsSomething);
}

/**
 * A figure has its picture: without one, the page shows a caption for nothing.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 有图
 * ---
 * <Figure caption="会场一角">![长桌上放着话筒](./hall.png)</Figure>
 *
 * <Gallery caption="布置一新">
 *
 * ![话筒和水杯](./hall.png)
 *
 * ![窗边的绿植](./hall.png)
 *
 * </Gallery>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 只有图说
 * ---
 * <Figure caption="签约现场" credit="王编辑"></Figure>
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 图集里只有文字
 * ---
 * <Gallery caption="签约现场">
 *
 * 双方代表签字
 *
 * </Gallery>
 */
export const pictureInFigure: Rule = {
	id: "picture-in-figure",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "<Figure> 和 <Gallery> 里放了图片，不只有图说",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			[...nodesOf(article, "mdxJsxFlowElement"), ...nodesOf(article, "mdxJsxTextElement")].flatMap(
				(node) =>
					(node.name !== "Figure" && node.name !== "Gallery") || showsSomething(node)
						? []
						: {
								...atNode(article, node),
								message: `<${node.name}> 里没有图片，网页上只有一行图说`,
								mend: `把图片放进文章的文件夹，在 <${node.name}> 和 </${node.name}> 之间写 ![图中有什么](./图片.jpg)；还没有图的，换成 <MissingFigure caption="图说" />`,
							},
			),
		),
};
