import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import { inPassage, type Passage } from "../passages.ts";
import { printed } from "./list-text.ts";

/** A count that a text tells, beside the things that the text gives. */
export interface Announcement {
	readonly passage: Passage;
	/** Where in the passage the count stands. */
	readonly index: number;
	/** As written: 三句话. */
	readonly announced: string;
	readonly number: number;
	/** How many things there are, where they can be counted in more than one way. */
	readonly counts: readonly number[];
	/** What was counted, for the message. */
	readonly words: string;
	/** What is counted, where it stands before the list: 共建的|科室|是A、B，共2个. */
	readonly noun?: string;
	/** How far off a miscount may be, where more than one: for counts of what is named by the same words. */
	readonly reach?: number;
}

/** A small count that is no ordinal and no part of a longer number, as a pattern with one group. */
export const smallCount =
	"(?<![\\d.,第前后头近约超余几一二三四五六七八九十])(\\d{1,2}|[二两三四五六七八九十]{1,3})(?![\\d.,%余多来几])";

/** A count told by a match, whose first group is its number. */
export function announcement(
	passage: Passage,
	match: RegExpExecArray,
	counts: readonly number[],
	words: string,
): Announcement {
	const [whole, digits = ""] = match;
	const at = whole.indexOf(digits);
	return {
		passage,
		index: match.index + at,
		announced: (whole.slice(at).split(/[，：—（“”]/)[0] ?? whole).slice(0, 10),
		number: numericValue(digits),
		counts,
		words,
	};
}

/**
 * A count that is none of those that the things have. Who miscounts is one off: a greater difference tells that something
 * else is counted.
 */
export function wrongAnnouncement(told: Announcement): Problem[] {
	const { passage, index, announced, number, counts, words, reach = 1 } = told;
	const offs = counts.map((each) => Math.abs(each - number));
	const off = Math.min(...offs);
	const nearest = counts[offs.indexOf(off)];
	if (nearest === undefined || off === 0 || off > reach) return [];
	return [
		{
			...inPassage(passage, index),
			message: `写的是“${printed(announced)}”，列出的是 ${nearest} 项：${printed(words)}`,
			mend: "补上缺的一项，或改正数目；只举其中几项的，加“等”",
			words: printed(announced),
			record: String(nearest),
		},
	];
}
