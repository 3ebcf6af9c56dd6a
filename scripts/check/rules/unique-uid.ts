import { at, type Rule } from "../rule.ts";

/**
 * No two articles share a uid: feed readers would take them for one.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * uid: other-2025
 *
 * @example bad 2:6
 * # articles/2025/2025-09-05-other/index.mdx
 * uid: launch-2025
 */
export const uniqueUid: Rule = {
	id: "unique-uid",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "每篇文章的 uid 各不相同",
	check: ({ articles }) => {
		const first = new Map<string, string>();
		return [...articles.values()].flatMap((article) => {
			const { uid } = article.data;
			const other = first.get(uid);
			if (other === undefined) {
				first.set(uid, article.file);
				return [];
			}
			return {
				...at(article, ["uid"]),
				message: `uid“${uid}”与 ${other} 相同`,
				mend: "后建的那篇换一个新的 uid（复制文章时要换）；已发布的那篇不要改",
			};
		});
	},
};
