import type { Article } from "../schemas/index.ts";

/**
 * Whether an article belongs in the public output at a moment: a draft, an embargoed one or one dated in the future
 * does not, nor do its pictures, index, feeds, data or sitemap. A withdrawn one does: its page says why.
 */
export function isPublic(
	article: Pick<Article, "draft" | "date" | "publishAt">,
	now: Date,
): boolean {
	const earliestMs = Date.parse(article.publishAt ?? article.date);
	return !article.draft && earliestMs <= now.getTime() && Date.parse(article.date) <= now.getTime();
}
