import { publicRecord } from "../../../src/domain/public-record.ts";
import { isPublic } from "../../../src/domain/visibility.ts";
import { type ContentRecord, fieldLabel } from "../../lib/record.ts";
import { referencesIn } from "../references.ts";
import { at, type Rule } from "../rule.ts";

/** What the public sees of the record at a moment. */
function shownRecord(record: ContentRecord, now: Date) {
	return publicRecord({
		articles: [...record.articles.values()].filter(({ data }) => isPublic(data, now)),
		hospitals: [...record.hospitals.values()],
		people: [...record.people.values()],
		events: [...record.events.values()],
		alliances: [...record.alliances.values()],
	});
}

/**
 * What the public sees refers to no article that it cannot see yet. Where an article does, a link would lead to
 * nothing. Of somebody who is public already, an appointment whose source is not out yet is left away, and told; an
 * entry that comes with its article needs no word.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * withdrawn: { date: 2025-10-01, reason: 重复, replacedBy: 2025/2025-09-04-launch }
 *
 * @example ok
 * # people/wang-qiang.yaml
 * appointments: [{ organisation: first-hospital, titles: [院长], knownAt: 2025-09-06, source: { article: 2025/2025-09-06-draft } }]
 * # articles/2025/2025-09-06-draft/index.mdx
 * draft: true
 * people: [wang-qiang]
 *
 * @example bad 3:91
 * # people/li-ming.yaml
 * appointments:
 *   - { organisation: 卫健委, titles: [主任], knownAt: 2025-01-01 }
 *   - { organisation: first-hospital, titles: [院长], knownAt: 2025-09-06, source: { article: 2025/2025-09-06-draft } }
 * # articles/2025/2025-09-06-draft/index.mdx
 * draft: true
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
	check: (record, { now }) => {
		const shown = shownRecord(record, now);
		const sources = shown.people.flatMap((person) => record.people.get(person.id) ?? []);
		// Many may come from one article: of those that need no word but one, the first is told.
		const told = new Set<string>();
		return [...shown.articles, ...sources].flatMap((entry) =>
			referencesIn(entry.data).flatMap(({ collection, id, path }) => {
				const article = collection === "articles" ? record.articles.get(id) : undefined;
				if (!article || isPublic(article.data, now)) return [];
				const message = `“${fieldLabel(path)}”引用的文章“${id}”尚未公开（草稿、限时或日期在将来）`;
				if (entry.collection !== "articles") {
					if (told.has(id)) return [];
					told.add(id);
				}
				return entry.collection === "articles"
					? { ...at(entry, path), message, mend: "先发布那篇文章，或暂时去掉这处引用" }
					: {
							...at(entry, path),
							severity: "warning" as const,
							message: `${message}，公开的网站上先不出现`,
							mend: "不用改，发布那篇文章以后自动出现；要马上公开，请改写别的来源",
						};
			}),
		);
	},
};
