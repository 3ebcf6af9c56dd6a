import type { Article } from "../schemas/index.ts";
import type { AllianceRecord, Entry } from "./record.ts";

/** What can join two articles, strongest first; the weight is how many of the weaker bonds outweigh it. */
const bonds = [
	{
		reason: "同一活动",
		index: "event",
		weight: 12,
		keysOf: (a: Article) => (a.event ? [a.event.id] : []),
	},
	{
		reason: "同一医院",
		index: "hospital",
		weight: 4,
		keysOf: (a: Article) => a.hospitals.map(({ id }) => id),
	},
	{
		reason: "同一人物",
		index: "person",
		weight: 3,
		keysOf: (a: Article) => a.people.map(({ id }) => id),
	},
	{
		reason: "同一医联体",
		index: "alliance",
		weight: 3,
		keysOf: (a: Article) => a.alliances.map(({ id }) => id),
	},
	{
		reason: "同一系列",
		index: "series",
		weight: 2,
		keysOf: (a: Article) => (a.series ? [a.series] : []),
	},
	{ reason: "同一主题", index: "topic", weight: 1, keysOf: (a: Article) => a.topics },
] as const;

/** A hospital can stand in thousands of articles: of each shared thing only the newest are considered. */
const mostPerKey = 24;

export interface RelatedArticle<A> {
	readonly article: A;
	/** 同一活动、同一医院: every bond that joins the two, strongest first. */
	readonly reasons: readonly string[];
}

interface Candidate<A> {
	readonly article: A;
	readonly reasons: string[];
	score: number;
}

/** The articles most closely related to one, with the reasons; never random, the newer of two equals first. */
export function relatedArticles<A extends Entry<Article>>(
	record: AllianceRecord<A>,
	article: A,
	most: number,
): RelatedArticle<A>[] {
	const found = new Map<A, Candidate<A>>();
	for (const { reason, index, weight, keysOf } of bonds)
		for (const key of keysOf(article.data))
			for (const [place, other] of (record.articlesOf[index].get(key) ?? []).entries()) {
				if (place === mostPerKey) break;
				if (other === article || other.data.withdrawn) continue;
				const candidate = found.get(other) ?? { article: other, score: 0, reasons: [] };
				candidate.score += weight;
				if (candidate.reasons.at(-1) !== reason) candidate.reasons.push(reason);
				found.set(other, candidate);
			}
	const rankOf = ({ article: { id } }: Candidate<A>) => record.articleRank.get(id) ?? 0;
	const isBefore = (a: Candidate<A>, b: Candidate<A>) =>
		a.score > b.score || (a.score === b.score && rankOf(a) < rankOf(b));
	// The few best out of hundreds: kept in order as they come, instead of sorting all.
	const best: Candidate<A>[] = [];
	for (const candidate of found.values()) {
		const at = best.findIndex((other) => isBefore(candidate, other));
		if (at === -1) best.push(candidate);
		else best.splice(at, 0, candidate);
		if (best.length > most) best.pop();
	}
	return best.map(({ article: other, reasons }) => ({ article: other, reasons }));
}
