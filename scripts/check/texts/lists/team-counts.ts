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
/** 牵头医院和|4家成员单位各派一队, 市一院和|4家: the host has a team too. */
const withHost = /(?:院|本部|机关|单位|中心)(?:以及|[和与及、])(?:所属|下属|全部|其)?$/;
/** 7家成员单位和牵头医院|各派一队: eight teams, or seven, of 7家县医院和卫生院. */
const isJoined = /(?<!参)[和与及][^和与及，。；、\d]*各/;
/** 6家成员单位各派一队，|加上东道主. */
const andHost = /^[^。；]{0,6}，?(?:再?加上?|外加|连同|另加)/;
/** The number of those that have so many each: also 分成8个小组. */
const groups: Readonly<Record<string, RegExp>> = {
	队: teams,
	组: new RegExp(`(?<=分(?:成|为)?)${smallCount}个?小?组`, "g"),
};
/** 36名|选手, and 36名|护士 of whom the teams are made up. */
const wholes =
	/(?<![\d.,约近超第])(\d{1,4})名(?:参赛|参训)?(?:选手|学员|队员|护士(?!长)|医生|医师|医护人员)/g;

/** The different numbers that a pattern finds in a text. */
export const numbersIn = (text: string, pattern: RegExp, group: number): number[] => [
	...new Set([...text.matchAll(pattern)].map((match) => numericValue(match[group] ?? ""))),
];

/** A sentence that tells how many there are in teams of a size. */
interface Telling {
	readonly passage: Passage;
	readonly text: string;
	/** Where in the passage the sentence begins. */
	readonly start: number;
	readonly word: string;
	readonly size: number;
	readonly whole: number;
}

/** The number of teams, or their size where that does not divide the whole, against what the two others make of it. */
function ofGroup(telling: Telling, group: RegExpExecArray): Announcement {
	const { passage, text, start, word, size, whole } = telling;
	const isOfBodies = group[0].includes("各");
	const hasHost =
		withHost.test(text.slice(0, group.index)) ||
		andHost.test(text.slice(group.index + group[0].length));
	const more = isOfBodies && hasHost ? 1 : 0;
	const number = numericValue(group[1] ?? "") + more;
	const own = [...text.matchAll(sizes)].find(([, each]) => each === word);
	// 10支代表队共30名，每队4名: where the number of teams is far from what it would be, their size is miscounted.
	if (own && whole % number === 0 && (whole % size !== 0 || Math.abs(whole / size - number) > 2))
		return {
			passage,
			index: start + own.index,
			announced: own[0],
			number: size,
			counts: [whole / number],
			words: `${number} ${word}一共 ${whole} 名`,
		};
	const least = isJoined.test(group[0]) ? [whole / size - more - 1] : [];
	const counts = whole % size === 0 ? [whole / size - more, ...least] : [];
	const words = `每${word} ${size} 名，一共 ${whole} 名`;
	const count = announcement(passage, group, counts, words);
	return { ...count, index: start + group.index, reach: 2 };
}

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
				const found = [...text.matchAll(pattern)];
				// 5家单位各派一队，五支队伍: two tellings of all teams.
				const isOfAll =
					found.length === 1 || new Set(found.map(([words]) => words.includes("各"))).size === 2;
				const here = numbersIn(text, wholes, 1);
				const [whole, ...rest] = here.length > 0 || word === "队" ? here : everywhere;
				if (!isOfAll || found.length > 2 || whole === undefined || rest.length > 0) return [];
				return found.flatMap((group) =>
					ofGroup({ passage, text, start, word, size, whole }, group),
				);
			}),
		);
	});
}
