import type { Article } from "../schemas/index.ts";
import { earliest } from "./dates.ts";

/** The beginning of a day in Asia/Shanghai. */
const startOf = (day: string) => `${earliest(day)}T00:00:00+08:00`;

/**
 * The moment at which an article last changed for its readers: edited, corrected or withdrawn; undefined where it
 * stands as it was first published. Never before its publication.
 */
export function lastChange(
	article: Pick<Article, "date" | "updated" | "corrections" | "withdrawn">,
): string | undefined {
	const moments = [
		...(article.updated ? [article.updated] : []),
		...article.corrections.map(({ date }) => startOf(date)),
		...(article.withdrawn ? [startOf(article.withdrawn.date)] : []),
	];
	if (moments.length === 0) return undefined;
	return [article.date, ...moments].reduce((latest, moment) =>
		Date.parse(moment) > Date.parse(latest) ? moment : latest,
	);
}
