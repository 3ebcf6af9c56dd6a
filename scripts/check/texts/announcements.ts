import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { miscount } from "./miscounts.ts";
import type { Passage } from "./passages.ts";

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
		announced: (whole.slice(at).split(/[，：—（”]/)[0] ?? whole).slice(0, 10),
		number: numericValue(digits),
		counts,
		words,
	};
}

/** A count that is none of those that the things have. */
export const wrongAnnouncement = ({
	passage,
	index,
	announced,
	number,
	counts,
	words,
}: Announcement): Problem[] =>
	counts.includes(number) ? [] : [miscount(passage, index, announced, counts[0] ?? 0, words)];
