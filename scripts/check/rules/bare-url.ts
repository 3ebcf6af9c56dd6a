import { decodedAddress } from "../../lib/decoded-address.ts";
import { atNode, nodesOf } from "../body.ts";
import type { Rule } from "../rule.ts";

/**
 * An address in the text is written as a link with words: a bare one swallows the Chinese after it, and the link
 * leads nowhere.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 有链接
 * ---
 * 详见[市卫健委的通知](https://example.com/a)。后文
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 裸网址
 * ---
 * 详见https://example.com/a。后文
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 单独的百分号
 * ---
 * 详见https://example.com/100%。
 */
export const bareUrl: Rule = {
	id: "bare-url",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "网址写成带文字的链接",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			nodesOf(article, "link")
				.filter(
					({ url, position }) =>
						/^https?:/i.test(url) && article.body[position?.start.offset ?? 0] !== "[",
				)
				.map((node) => ({
					...atNode(article, node),
					message: `网址“${decodedAddress(node.url).slice(0, 80)}”直接写在文中，后面的文字会被当成网址`,
					mend: "写成 [文字](网址)，例如 [市卫健委的通知](https://example.com/a)",
				})),
		),
};
