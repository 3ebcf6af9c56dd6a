import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, plainPassagesOf, timesIn } from "../passages.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { sentenceAt } from "../sentence-at.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

const placed = /^(\p{Script=Han}{2}[县市区旗])(\p{Script=Han}*院)$/u;
/** 给予|甲医院|全力支持; 上午，|甲医院|在新城院区举行: what an article tells of its own parties. */
const given = /(?:给予|全力帮助|助力)$/;
const held = /^(?:在[^，。；！？]{2,10}|隆重|顺利|成功)(?:隆重|顺利|成功)?(?:举行|召开|举办)(?!的)/;

/**
 * Hospitals of a place that an article names nowhere else, in the place of its own one of the same kind: 给予邻水县人民医院
 * 全力支持 in an article about 柳河县人民医院, or in its title.
 */
export function misplacedParties(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const { keysOf } = recordKnowledge(record).organisations;
	const own = article.data.hospitals.flatMap(({ id }) => record.hospitals.get(id)?.data.name ?? []);
	return own.flatMap((meant): NumberedHospital[] => {
		const [, place, kind] = placed.exec(meant) ?? [];
		if (!place || !kind || own.filter((name) => name.endsWith(kind)).length > 1) return [];
		if (timesIn(passages, meant) < 3) return [];
		return passages.flatMap((passage) => {
			const { text } = passage;
			return [...text.matchAll(new RegExp(`\\p{Script=Han}{2}[县市区旗]${kind}`, "gu"))].flatMap(
				({ 0: words, index: start }): NumberedHospital[] => {
					if (words === meant || keysOf(words).length > 0) return [];
					// The place stands nowhere else: 邻水 is no guest of the article.
					if (timesIn(passages, words.slice(0, 2)) > 1) return [];
					const before = text.slice(0, start);
					const isParty = isOfBody(passage)
						? !sentenceAt(text, start).includes(meant) &&
							(given.test(before) ||
								(/(?:^|[，。])$/.test(before) && held.test(text.slice(start + words.length))))
						: !text.includes(meant) && /(?:^|[与和在])$/.test(before);
					return isParty ? [{ passage, start, words, meant }] : [];
				},
			);
		});
	});
}
