import { numericValue } from "../../../src/domain/metrics.ts";
import type { Announcement } from "./announcements.ts";
import type { Passage } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";

const digits = "([二两三四五六七八九十\\d]{1,2})";
/** 指出三个不足；. */
const whole = new RegExp(`(?<![第前后\\d])${digits}[个条项点件](?!月|多|字)`, "g");
/** 认领了第一条，任海旺认领了后两条. */
const shared = [
	new RegExp(`第一([条项个点件])[^。；]{0,16}(?:后|其余|其他|另外|剩下的?)${digits}\\1`, "g"),
	new RegExp(
		`前${digits}([条项个点件])[^。；]{0,16}(?:后|其余|其他|另外|剩下的?)${digits}\\2`,
		"g",
	),
] as const;

/** Things of which one gets the first and another the last two: three, as the sentence before says. */
export function sharedItemAnnouncements(passages: readonly Passage[]): Announcement[] {
	const [oneFirst, someFirst] = shared;
	return passages
		.filter(({ kind }) => kind === "paragraph")
		.flatMap((passage) => {
			const told = [
				...[...passage.text.matchAll(oneFirst)].map((match) => ({
					match,
					first: 1,
					last: match[2],
				})),
				...[...passage.text.matchAll(someFirst)].map((match) => ({
					match,
					first: numericValue(match[1] ?? ""),
					last: match[3],
				})),
			];
			return told.flatMap(({ match, first, last = "" }): Announcement[] => {
				const before = sentencesOf(passage).findLast(
					({ start, text }) => start + text.length < match.index,
				);
				const counts = [...(before?.text ?? "").matchAll(whole)].map((each) =>
					numericValue(each[1] ?? ""),
				);
				const [all, ...others] = counts;
				if (all === undefined || others.length > 0 || all < 2) return [];
				return [
					{
						passage,
						index: match.index,
						announced: match[0],
						number: first + numericValue(last),
						counts: [all],
						words: `前面说的是 ${all} 项`,
					},
				];
			});
		});
}
