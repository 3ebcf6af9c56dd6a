import type { Problem } from "../../../lib/finding.ts";
import { inPassage, type Passage } from "../passages.ts";

/** 一是…；二是…；四是…: an ordinal is left out. */
export function ordinalGaps(passage: Passage): Problem[] {
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
