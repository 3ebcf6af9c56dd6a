import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { at, type Rule } from "../../rule.ts";
import { isOfBody, plainPassagesOf } from "../../texts/passages.ts";
import { shinglesOf } from "../../texts/shingles.ts";

/** From this share of the shorter text on, two articles tell the same. */
const leastShare = 0.6;
/** Fewer sampled shingles (some hundred characters) say nothing. */
const leastShingles = 10;
/** A shingle of so many articles is a phrase of the house. */
const mostArticles = 8;

interface Sampled {
	readonly article: Entry<"articles">;
	readonly shingles: ReadonlySet<number>;
}

/** For each text the earlier one that it shares most with, where that is most of the shorter; linear in all texts. */
function alikePairs(texts: readonly Sampled[]): { a: Sampled; b: Sampled; share: number }[] {
	const holders = new Map<number, number[]>();
	for (const [index, { shingles }] of texts.entries())
		for (const shingle of shingles) {
			const known = holders.get(shingle);
			if (!known) holders.set(shingle, [index]);
			else if (known.length <= mostArticles) known.push(index);
		}
	const shared = new Map<string, number>();
	for (const indexes of holders.values())
		if (indexes.length <= mostArticles)
			for (const [place, second] of indexes.entries())
				for (const first of indexes.slice(0, place)) {
					const key = `${first} ${second}`;
					shared.set(key, (shared.get(key) ?? 0) + 1);
				}
	const best = new Map<Sampled, { a: Sampled; b: Sampled; share: number }>();
	for (const [key, count] of shared) {
		const [a, b] = key.split(" ").map((index) => texts[Number(index)]);
		if (!a || !b || isTold(a.article, b.article)) continue;
		const share = count / Math.min(a.shingles.size, b.shingles.size);
		if (share >= leastShare && share > (best.get(b)?.share ?? 0)) best.set(b, { a, b, share });
	}
	return [...best.values()];
}

/** Whether one of two articles stands in the place of the other, or both are withdrawn. */
function isTold({ data: a }: Entry<"articles">, { data: b }: Entry<"articles">): boolean {
	return a.withdrawn !== undefined || b.withdrawn !== undefined;
}

function sample(record: ContentRecord): Sampled[] {
	return [...record.articles.values()]
		.toSorted((a, b) => Date.parse(a.data.date) - Date.parse(b.data.date))
		.map((article) => {
			const text = plainPassagesOf(article)
				.filter(isOfBody)
				.map((passage) => passage.text)
				.join("\n");
			return { article, shingles: shinglesOf(text) };
		})
		.filter(({ shingles }) => shingles.size >= leastShingles);
}

/**
 * No article tells what another has told: the same paste cleaned twice, or a report sent to two people.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一篇
 * ---
 * 2025年秋天，三位医生带着十二箱药走进山里，挨家挨户看了一遍慢性病人，又把村医请到祠堂里讲了两个晚上的课，讲怎样量血压，怎样认出中风，怎样在电话里把病情说清楚，讲完还当场考试，考不过的第二天再来。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一篇
 * ---
 * 2025年秋天，三位医生带着十二箱药走进山里，挨家挨户看了一遍慢性病人，又把村医请到祠堂里讲了两个晚上的课，讲怎样量血压，怎样认出中风，怎样在电话里把病情说清楚，讲完还当场考试，考不过的第二天再来。
 * # articles/2025/2025-09-06-again/index.mdx
 * title: 又一篇
 * ---
 * 2025年秋天，三位医生带着十二箱药走进山里，挨家挨户看了一遍慢性病人，又把村医请到祠堂里讲了两个晚上的课，讲怎样量血压，怎样认出卒中，怎样在电话里把病情说清楚，讲完还当场考试，考不过的第二天再来。
 */
export const nearDuplicate: Rule = {
	id: "near-duplicate",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "没有两篇大致相同的文章",
	check: (record) =>
		alikePairs(sample(record)).map(({ a, b, share }) => ({
			...at(b.article, ["title"]),
			message: `与 ${a.article.file}（“${a.article.data.title}”）大致相同：相同的部分约占 ${Math.round(Math.min(1, share) * 100)}%`,
			mend: "重复的删去一篇，已公开的用 withdrawn 和 replacedBy 指向留下的一篇；确要两篇的，在 waivers 里说明",
			record: a.article.id,
		})),
};
