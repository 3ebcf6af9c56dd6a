import type { CleanResult } from "../types.ts";
import { findDates } from "./find-dates.ts";
import { clip, isProse } from "./text.ts";
import { tidyLine } from "./tidy.ts";
import { cleanTitle, isSameTitle, looksLikeTitle, slipsIn, titleFromLead } from "./title.ts";

/** The title of an article, and how it is known. */
export interface Titled {
	readonly title: string;
	/** It is printed as a title, not guessed. */
	readonly isPrinted: boolean;
	readonly doubts: readonly string[];
}

/**
 * The first line of a text copy, where it is the title: a heading by its looks, and a byline or the same line again
 * follows before the text begins.
 */
function printedLine(blocks: readonly string[]): string | undefined {
	const firstProse = blocks.findIndex(isProse);
	const head = blocks.slice(0, firstProse < 0 ? 0 : firstProse);
	const line = head.find(looksLikeTitle);
	if (line === undefined) return undefined;
	const after = head.slice(head.indexOf(line) + 1, head.indexOf(line) + 5);
	const isFollowed = after.some(
		(next) =>
			isSameTitle(next, line) ||
			findDates(next).some(({ year }) => year !== undefined) ||
			/^\s*(?:作者|来源|记者|文字?|编辑)\s*[:：/]/.test(next),
	);
	return isFollowed ? line : undefined;
}

/** The title: what was given, what the page says, the first line that looks like one, or what the lead reports. */
export function titleOf(
	result: Pick<CleanResult, "facts" | "blocks">,
	given: string | undefined,
): Titled {
	const names = [result.facts.account, result.facts.author].filter((name) => name !== undefined);
	const line = tidyLine(result.facts.title ?? "") || printedLine(result.blocks);
	const printed = tidyLine(cleanTitle(line ?? "", names));
	if (given !== undefined && tidyLine(given) !== "")
		return { title: tidyLine(given), isPrinted: true, doubts: [] };
	if (printed !== "")
		return {
			title: printed,
			isPrinted: true,
			doubts: slipsIn(printed).map(
				([slip, meant]) => `标题里的“${slip}”疑为“${meant}”，照录未改；确认后请改 title`,
			),
		};
	const lead = result.blocks.find(isProse) ?? "";
	const [first = ""] = result.blocks;
	const guess = looksLikeTitle(first) ? cleanTitle(first, names) : titleFromLead(lead);
	return {
		title: tidyLine(guess) || tidyLine(clip(first, 40)) || "未命名文章",
		isPrinted: false,
		doubts: ["原文没有标题，暂用首句代替；请改 title，或重新运行并加 --title “标题”"],
	};
}
