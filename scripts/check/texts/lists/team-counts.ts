import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";

/** 每队|3名, 每组8人. */
const sizes = new RegExp(`每([队组])(?:选手|队员|成员|学员)?${smallCount}[名人](?![次份])`, "g");
/** 12支代表队, 9家成员单位各派1支代表队. */
export const teams = new RegExp(
	`${smallCount}(?:[支个][^，。；、\\d]{0,6}?队(?![员长])|家[^，。；、\\d]{0,14}各[^，。；、\\d]{1,3}[1一][支个]?(?:参赛|代表)*队)`,
	"g",
);
/** The number of those that have so many each: also 分成8个小组. */
const groups: Readonly<Record<string, RegExp>> = {
	队: teams,
	组: new RegExp(`(?<=分(?:成|为)?)${smallCount}个?小?组`, "g"),
};
/** 36名|选手. */
const wholes = /(?<![\d.,约近超第])(\d{1,4})名(?:参赛|参训)?(?:选手|学员|队员)/g;

/** The different numbers that a pattern finds in a text. */
export const numbersIn = (text: string, pattern: RegExp, group: number): number[] => [
	...new Set([...text.matchAll(pattern)].map((match) => numericValue(match[group] ?? ""))),
];

/** Teams of a size that an article gives once, against all who are in them: 12支代表队36名选手, 每队3名. */
export function teamAnnouncements(passages: readonly Passage[]): Announcement[] {
	const all = passages.map(({ text }) => text).join("\n");
	return Object.entries(groups).flatMap(([word, pattern]) => {
		if (!all.includes(`每${word}`)) return [];
		const told = [...all.matchAll(sizes)].filter(([, each]) => each === word);
		const [size, ...others] = new Set(told.map(([, , digits = ""]) => numericValue(digits)));
		if (size === undefined || size < 2 || others.length > 0) return [];
		const everywhere = numbersIn(all, wholes, 1);
		return passages.flatMap((passage) =>
			sentencesOf(passage).flatMap(({ text, start }): Announcement[] => {
				const [group, ...more] = [...text.matchAll(pattern)];
				const here = numbersIn(text, wholes, 1);
				const [whole, ...rest] = here.length > 0 || word === "队" ? here : everywhere;
				if (!group || more.length > 0 || whole === undefined || rest.length > 0) return [];
				const number = numericValue(group[1] ?? "");
				const own = [...text.matchAll(sizes)].find(([, each]) => each === word);
				// 10支代表队共30名，每队4名: where the number of teams is far from what it would be, their size is miscounted.
				if (
					own &&
					whole % number === 0 &&
					(whole % size !== 0 || Math.abs(whole / size - number) > 2)
				)
					return [
						{
							passage,
							index: start + own.index,
							announced: own[0],
							number: size,
							counts: [whole / number],
							words: `${number} ${word}一共 ${whole} 名`,
						},
					];
				const count = announcement(
					passage,
					group,
					whole % size === 0 ? [whole / size] : [],
					`每${word} ${size} 名，一共 ${whole} 名`,
				);
				return [{ ...count, index: start + group.index, reach: 2 }];
			}),
		);
	});
}
