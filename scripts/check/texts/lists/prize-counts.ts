import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { numbersIn, teams } from "./team-counts.ts";

/** 一等奖, 先进单位: what is won, as a cell that a row has to itself. */
const award =
	/^(?:\p{Script=Han}{0,4}[奖]|(?:先进|优秀|优胜|突出贡献)\p{Script=Han}{2,4}|[冠亚季]军)$/u;
/** 第二、三名获|二等奖, 第四至六名获|三等奖, 第一名获团体|一等奖. */
const rankedAwards =
	/第([一二三四五六七八九十]+)(?:名?([、至到])第?([一二三四五六七八九十]+))?名(?:分别)?荣?获得?(?:团体|个人)?(\p{Script=Han}等奖)/gu;
/** 其余|3支代表队获优秀奖. */
const others = /(?<=其余)(\d{1,2}|[二两三四五六七八九十]{1,3})支[^，。；、\d]{0,6}队/g;
/** 第一名, 第四至第六名, 冠军. */
const ranks = /([一二三四五六七八九十])名|([冠亚季])军/g;
const crowns: Readonly<Record<string, number>> = { 冠: 1, 亚: 2, 季: 3 };

/** Whether a cell names one winner: no count of them, and no list. */
const isOneWinner = (words: string) => /\p{Script=Han}{2}/u.test(words) && !/[、 　，]/.test(words);

/** How many won each award that one table has rows for, or that a text gives to ranks in one place. */
function winnersIn(passages: readonly Passage[]): Map<string, number> {
	const won = new Map<string, { readonly from: string; readonly count: number }>();
	const add = (name: string, from: string, count: number) => {
		const before = won.get(name);
		const isOther = before !== undefined && before.from !== from;
		won.set(name, { from, count: isOther ? Number.NaN : (before?.count ?? 0) + count });
	};
	for (const { cell, text } of passages) {
		const rest = cell?.row.filter((each) => each !== text) ?? [];
		// | 优秀医师 | 20 | says how many there are.
		const isCounted = cell?.heads.some((head) => /数|名额/.test(head)) ?? false;
		if (cell && !cell.isHead && award.test(text))
			add(text, cell.heads.join("|"), isCounted || !rest.some(isOneWinner) ? Number.NaN : 1);
		for (const { index, ...match } of text.matchAll(rankedAwards)) {
			const { 1: from = "", 2: mark = "", 3: to = "", 4: name = "" } = match;
			const more = mark === "、" ? 1 : mark === "" ? 0 : numericValue(to) - numericValue(from);
			add(name, `${text.slice(0, 9)}${index}`, more + 1);
		}
	}
	return new Map(
		[...won].flatMap(([name, { count }]) => (Number.isNaN(count) ? [] : [[name, count]])),
	);
}

/** Those whom no rank names before, nor an award, of all teams that took part: 其余4支代表队获三等奖. */
function restOf(
	passages: readonly Passage[],
	winners: ReadonlyMap<string, number>,
): Announcement[] {
	const texts = passages.map(({ text }) => text.replace(others, "")).join("\n");
	const [all, ...more] = numbersIn(texts, teams, 1);
	if (all === undefined || more.length > 0) return [];
	const awarded = [...winners].reduce(
		(sum, [name, count]) => (name.endsWith("奖") ? sum + count : sum),
		0,
	);
	return passages.flatMap((passage) =>
		[...passage.text.matchAll(others)].flatMap((match): Announcement[] => {
			const before = sentenceBefore(passage.text, match.index);
			const last = Math.max(
				...[...before.matchAll(ranks)].map(([, digit = "", crown = ""]) =>
					digit ? numericValue(digit) : (crowns[crown] ?? 0),
				),
				before === "其余" ? awarded : 0,
			);
			return last > 0
				? [announcement(passage, match, [all - last], `一共 ${all} 支，前面写了 ${last} 支`)]
				: [];
		}),
	);
}

/** Counts of awards against the rows or ranks that have them: 三等奖3个, 4家先进单位. */
export function prizeAnnouncements(passages: readonly Passage[]): Announcement[] {
	const winners = winnersIn(passages);
	const texts = passages.filter(({ cell }) => !cell);
	const told = [...winners].flatMap(([name, count]) => {
		// 一等奖2名 counts people, where those of a table or of ranks are teams.
		const unit = name.endsWith("等奖") ? "[个支家]" : "[个名支家位]";
		const pattern = `${smallCount}${unit}(?:(?=${name})|(?<=${name}[\\d一二两三四五六七八九十]{1,3}${unit}))`;
		return texts.flatMap((passage) =>
			[...passage.text.matchAll(new RegExp(pattern, "g"))]
				.filter(({ index }) => !/个人[^。；]*$/.test(passage.text.slice(0, index)))
				.map((match) => announcement(passage, match, [count], `得“${name}”的有 ${count} 个`)),
		);
	});
	return [...told, ...restOf(texts, winners)];
}
