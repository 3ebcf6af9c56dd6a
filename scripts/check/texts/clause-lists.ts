import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { classifier, listNumber, miscount, possibleCounts } from "./miscounts.ts";
import { inPassage, type Passage } from "./passages.ts";

const numberThenSentence = new RegExp(
	`${listNumber}${classifier}([^。！？]{0,40})。(?:它们|他们|这[^，。]{1,6})?(?:分别)?(?:是|为)([^。！？，：、]*、[^。！？，：]*)。`,
	"g",
);

/** A sentence that announces and the next one that names: 七个中心…。它们是A、B…. */
function acrossSentences(passage: Passage): Problem[] {
	if (!passage.text.includes("、")) return [];
	return [...passage.text.matchAll(numberThenSentence)].flatMap((match) => {
		const [, digits = "", unit = "", between = "", list = ""] = match;
		const count = numericValue(digits);
		if (list.includes("等") || new RegExp(`${listNumber}${classifier}`).test(between)) return [];
		const counts = possibleCounts(list);
		return counts.includes(count)
			? []
			: miscount(passage, match.index, digits + unit, Math.min(...counts), list);
	});
}

const numberThenCommas = new RegExp(
	`${listNumber}(件|项|点|条|个方面|个)[^，。；：！？、\\d]{0,8}：([^。；！？：、]+)。`,
	"g",
);

/** Items parted by commas are a list where they are all alike: 建好专病联盟，办好联合门诊，用好远程平台. */
function commaLists(passage: Passage): Problem[] {
	if (!passage.text.includes("：")) return [];
	return [...passage.text.matchAll(numberThenCommas)].flatMap((match) => {
		const [, digits = "", unit = "", list = ""] = match;
		const items = list.split("，");
		const lengths = items.map(({ length }) => length);
		const spread = Math.max(...lengths) - Math.min(...lengths);
		// 突出特色，把…，把…，把…: all but one begin alike.
		const isSameStart = items.slice(1).every((item) => item.charAt(0) === items[1]?.charAt(0));
		const isAlike = items.length > 2 && (spread <= 2 || (isSameStart && spread <= 6));
		return !isAlike || numericValue(digits) === items.length
			? []
			: miscount(passage, match.index, digits + unit, items.length, list);
	});
}

const numberThenOrdinals = new RegExp(
	`${listNumber}(点|条|项|个|方面|件)[^，。；：！？、\\d]{0,10}[：，。](?=一[是要]|第一[，、是]|首先[，、])`,
	"g",
);

/** 讲了三点意见：一是…；二是…. The ordinals say how many there are. */
function ordinalLists(passage: Passage): Problem[] {
	if (!/一[是要]|第一|首先/.test(passage.text)) return [];
	return [...passage.text.matchAll(numberThenOrdinals)].flatMap((match) => {
		const [whole, digits = "", unit = ""] = match;
		const rest = passage.text.slice(match.index + whole.length);
		let count = 0;
		for (const ordinal of "一二三四五六七八九") {
			const isFirst = ordinal === "一" && rest.startsWith("首先");
			if (
				!isFirst &&
				!new RegExp(`(?:^|[，。；])(?:${ordinal}[是要]|第${ordinal}[，、是])`).test(rest)
			)
				break;
			count++;
		}
		return count < 2 || count === numericValue(digits)
			? []
			: miscount(
					passage,
					match.index,
					digits + unit,
					count,
					`“一是”到“${"一二三四五六七八九".charAt(count - 1)}是”`,
				);
	});
}

/** 一是…；二是…；四是…: an ordinal is left out. */
function ordinalGaps(passage: Passage): Problem[] {
	const digits = "一二三四五六七八九";
	const told = [...passage.text.matchAll(/(?:^|[，。；：])([一二三四五六七八九])是/g)];
	return told.flatMap((match, index): Problem[] => {
		const last = told[index - 1];
		const [from, to] = [last, match].map((each) => digits.indexOf(each?.[1] ?? "〇"));
		if (!last || from === undefined || from < 0 || to !== from + 2) return [];
		// From 一是 on, in order.
		if (told[index - 1 - from]?.[1] !== "一") return [];
		return [
			{
				...inPassage(passage, match.index + match[0].length - 2),
				message: `“${last[1]}是”后面是“${match[1]}是”，中间少了“${digits.charAt(from + 1)}是”`,
				mend: "补上缺的一项，或改正序号",
				words: `${match[1]}是`,
			},
		];
	});
}

/** Numbers before a list of clauses or sentences that is longer or shorter, and ordinals with a gap. */
export const clauseListProblems = (passage: Passage): Problem[] => [
	...acrossSentences(passage),
	...commaLists(passage),
	...ordinalLists(passage),
	...ordinalGaps(passage),
];
