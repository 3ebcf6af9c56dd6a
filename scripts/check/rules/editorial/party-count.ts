import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { namedHospitals } from "../../texts/hospitals/named-hospitals.ts";
import { inPassage, plainPassagesOf } from "../../texts/passages.ts";
import { sentenceAt } from "../../texts/sentence-at.ts";

/** What the parties of an agreement do, before or behind their number. */
const actBefore = /(?:代表|对|是|期待|根据|祝愿|祝贺|希望|按照|相信)$/;
const actBehind =
	/^(?:签[约订署]|合作|携手|共同|同仁|建立|缔结|友好|互[认通派]|双向|的(?:合作|友谊|实际|共同|情谊|联系|领导|一件(?:大事|喜事|盛事|好事)))/;

/** Those whom the text speaks of as two: 双方签约, 两院携手, 代表两家医院. */
const two = /双方(?!向)|[两二2]院(?!区)|[两2][家所](?:医院|单位|医疗机构)/g;
/** The same words with another number: 代表三家医院签订, 三院同仁. */
const more =
	/(?<![第\d一二三四五六七八九十百前后其这那各省市县区州])([三四五六3-6])(?:[家所](?:医院|医疗机构)|院)/g;

function partyProblems(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const named = new Set(namedHospitals(record, article).flatMap(({ ids }) => ids[0] ?? []));
	// 双方, or no more than two that are named.
	if (named.size !== 2 && !passages.some(({ text }) => text.match(two))) return [];
	const found = passages.flatMap((passage) =>
		[...passage.text.matchAll(more)].map((match) => ({
			passage,
			start: match.index,
			words: match[0],
			number: numericValue(match[1] ?? ""),
		})),
	);
	// Told twice, the number is meant; and so many hospitals may be those that the article names.
	if (found.length !== 1) return [];
	return found.flatMap(({ passage, start, words, number }): Problem[] => {
		if (named.size >= number) return [];
		const isActing =
			actBefore.test(passage.text.slice(0, start)) ||
			actBehind.test(passage.text.slice(start + words.length));
		if (!isActing) return [];
		// 甲、乙、丙三家医院 and 走访了三家医院 count others.
		const clause = /[^，；。！？]*$/.exec(passage.text.slice(0, start))?.[0] ?? "";
		const rest = passage.text.slice(start + words.length);
		if (/[、：]/.test(clause) || /^[^，。；！？]{0,8}[是为：（—]/.test(rest)) return [];
		if (/走访|来自|另|其他|其余|还有|包括|周边/.test(sentenceAt(passage.text, start))) return [];
		return [
			{
				...inPassage(passage, start),
				message: `写的是“${words}”，别处说的是“双方”“两家”`,
				mend: "核对有几方，改成同一个数；另有所指的，写明是哪几家",
				words,
				record: "2",
			},
		];
	});
}

/**
 * An article of two parties counts two of them, and tells the number of institutions alike.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两家和三家
 * ---
 * 双方签约。专家当天走访了三家医院，还看了东院、西院、南院三家医院，市三院将派人来。
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 多了一家
 * ---
 * 双方签约，院长代表三家医院签字。
 *
 * @example bad 12:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一个数
 * ---
 * 两家医院的代表到会。
 *
 * 期待三院同仁携手。
 *
 * @example bad 10:22
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 大事
 * ---
 * 双方签约。院长说，共建急诊、儿科、外科，是三家医院的一件大事。
 */
export const partyCount: Rule = {
	id: "party-count",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "说双方、两家的文章里，不说成三家",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => partyProblems(record, article)),
};
