import { recordedTitle } from "../../../src/domain/mentions/title-core.ts";
import type { PlacedMention } from "./mentions.ts";

const isRank = (title: string) => /医师$/.test(recordedTitle(title).core?.head ?? "");

/**
 * Marks those who are called by a rank where the record has an office of the same department (针灸科副主任医师 for
 * 针灸科主任) as not known: the record has no such rank. An article that gives others' ranks too is in the habit of it.
 */
export function markRanks(mentions: readonly PlacedMention[]): PlacedMention[] {
	const ranked = new Set(
		mentions.flatMap(({ mention: { name, titles } }) => (titles.some(isRank) ? [name] : [])),
	);
	return mentions.map((placed) => {
		const { mention } = placed;
		const isOdd =
			ranked.size === 1 &&
			mention.verdict === "简称" &&
			mention.judgements.some(({ isRankForOffice }) => isRankForOffice);
		return isOdd ? { ...placed, mention: { ...mention, verdict: "未知" } } : placed;
	});
}
