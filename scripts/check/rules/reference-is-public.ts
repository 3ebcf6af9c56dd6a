import { isPublic } from "../../../src/domain/visibility.ts";
import { allEntries, fieldLabel } from "../../lib/record.ts";
import { referencesIn } from "../references.ts";
import { at, type Rule } from "../rule.ts";

/**
 * What the public sees refers to no article that it cannot see yet. Where an article does, a link would lead to
 * nothing; a person's source that is not out yet is only left away, and told.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * withdrawn: { date: 2025-10-01, reason: 重复, replacedBy: 2025/2025-09-04-launch }
 *
 * @example bad 2:56
 * # articles/2025/2025-09-05-other/index.mdx
 * withdrawn: { date: 2025-10-01, reason: 重复, replacedBy: 2025/2025-09-06-draft }
 * # articles/2025/2025-09-06-draft/index.mdx
 * draft: true
 */
export const referenceIsPublic: Rule = {
	id: "reference-is-public",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "公开的内容不引用尚未公开的文章",
	check: (record, { now }) =>
		allEntries(record).flatMap((entry) => {
			if ("draft" in entry.data && !isPublic(entry.data, now)) return [];
			return referencesIn(entry.data).flatMap(({ collection, id, path }) => {
				const article = collection === "articles" ? record.articles.get(id) : undefined;
				if (!article || isPublic(article.data, now)) return [];
				return {
					...at(entry, path),
					...(entry.collection === "articles" ? {} : { severity: "warning" as const }),
					message: `“${fieldLabel(path)}”引用的文章“${id}”尚未公开（草稿、限时或日期在将来）`,
					mend: "先发布那篇文章，或暂时去掉这处引用",
				};
			});
		}),
};
