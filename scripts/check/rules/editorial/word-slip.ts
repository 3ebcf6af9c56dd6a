import type { Problem } from "../../../lib/finding.ts";
import { fixIn } from "../../fix/fix-in.ts";
import type { Rule } from "../../rule.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { readWordList, type WordSlip } from "../../word-list.ts";

/** Slips by their first two characters: one look-up for each place of a text. */
function byHead(slips: readonly WordSlip[]): Map<string, WordSlip[]> {
	const heads = new Map<string, WordSlip[]>();
	for (const slip of slips) {
		const head = slip.wrong.slice(0, 2);
		heads.set(head, [...(heads.get(head) ?? []), slip]);
	}
	return heads;
}

/** Whether a slip stands inside a word in which it is right: 当做 in 应当做. */
function isExcepted(text: string, start: number, { wrong, except }: WordSlip): boolean {
	return except.some((word) => {
		const offset = word.indexOf(wrong);
		return offset >= 0 && text.startsWith(word, start - offset);
	});
}

function problemsIn(passage: Passage, heads: ReadonlyMap<string, readonly WordSlip[]>): Problem[] {
	const { text } = passage;
	const found: Problem[] = [];
	// 医务人园 is one slip, though the list also has 人园: the longest that begins first is told.
	let end = 0;
	for (let start = 0; start < text.length - 1; start++) {
		const [slip] = (heads.get(text.slice(start, start + 2)) ?? [])
			.filter((each) => text.startsWith(each.wrong, start) && !isExcepted(text, start, each))
			.sort((a, b) => b.wrong.length - a.wrong.length);
		if (!slip || start + slip.wrong.length <= end) continue;
		end = start + slip.wrong.length;
		found.push({
			...inPassage(passage, start),
			severity: slip.severity,
			message: `“${slip.wrong}”应写作“${slip.right}”：${slip.why}`,
			mend: `改成“${slip.right}”；原文就是这样的，把这个词写进 content/words.yaml（wrong 与 right 相同即不再提醒）`,
			words: slip.wrong,
			record: slip.right,
			...(slip.safe && !slip.right.includes(slip.wrong)
				? { fixes: [fixIn(passage, start, slip.wrong, slip.right)] }
				: {}),
		});
	}
	return found;
}

/**
 * No word of the list of common slips, which an office extends in content/words.yaml. The list is not complete.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 携手共建
 * ---
 * 截至目前，院方应当做好准备。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 错词
 * ---
 * 双方协手共建。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 常见的错别字
 * ---
 * 向医务人园致敬，累记义诊三场。
 *
 * @example bad 10:1
 * # words.yaml
 * - { wrong: 下圭, right: 下邽, why: 地名 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 本单位的词
 * ---
 * 下圭镇参加。
 */
export const wordSlip: Rule = {
	id: "word-slip",
	severity: "warning",
	inDrafts: "warning",
	canWaive: true,
	canFix: true,
	since: "0.1",
	about: "没有常见的错词（词表可以自己添加）",
	check: ({ articles, contentDir }) => {
		const { slips, problems } = readWordList(contentDir);
		const heads = byHead(slips);
		return [
			...problems.map(({ file, message }) => ({
				file,
				line: 1,
				column: 1,
				severity: "error" as const,
				message,
			})),
			...[...articles.values()].flatMap((article) =>
				plainPassagesOf(article).flatMap((passage) => problemsIn(passage, heads)),
			),
		];
	},
};
