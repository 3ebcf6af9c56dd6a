import type { ContentRecord, Entry } from "../../lib/record.ts";
import { type Passage, plainPassagesOf } from "./passages.ts";
import { branchLists } from "./short-places.ts";

/** The places of branches that stand twice in one list of them: 竹园、青溪、木鱼、青溪四家分院. */
export const repeatedBranches = (
	record: ContentRecord,
	article: Entry<"articles">,
): { passage: Passage; start: number; text: string }[] =>
	plainPassagesOf(article).flatMap((passage) =>
		branchLists(record, passage.text).flatMap((list) =>
			list
				// A short name that two hospitals bear may well stand twice.
				.filter(
					({ place, ids }, index) =>
						ids.size === 1 && list.slice(0, index).some((other) => other.place === place),
				)
				.map(({ start, place: text }) => ({ passage, start, text })),
		),
	);
