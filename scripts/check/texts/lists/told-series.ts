import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";

/** 第一句，; 第二本账：; of a heading, a paragraph or a clause the first words. */
const item =
	/(?<=^|[。；：，“！？])第([一二三四五六七八九十]{1,2}|\d{1,2})([个本句条项件点步招道关类张组种笔问课讲站堂名位例桌台]\p{Script=Han}{0,3}?)(?:[，：、]|是(?!否))/gu;

/** 镜头|一：, at the beginning of a paragraph. */
const named = /^(?:[【“])?(\p{Script=Han}{2,3})([一二三四五六七八九十])(?:[：、】]|$)/u;

/** Things that a text numbers from the first on. */
interface Series {
	/** What each is called behind its ordinal: 句, 本账. */
	readonly name: string;
	readonly count: number;
	/** Where the first stands. */
	readonly passage: Passage;
	readonly index: number;
}

/** The ordinals of a text with what they number. */
function ordinalsIn(text: string) {
	const found = named.exec(text);
	const told = [...text.matchAll(item)].map(({ 1: digits = "", 2: name = "", index }) => ({
		digits,
		name,
		index,
	}));
	return found ? [{ digits: found[2] ?? "", name: found[1] ?? "", index: 0 }] : told;
}

/** The series of a text: 第一本账……第二本账……第三本账. */
function seriesIn(passages: readonly Passage[]): Series[] {
	const found: Series[] = [];
	const open = new Map<string, number>();
	for (const passage of passages)
		for (const { digits, name, index } of ordinalsIn(passage.text)) {
			const nth = numericValue(digits);
			const at = open.get(name);
			const last = at === undefined ? undefined : found[at];
			if (nth === 1) {
				open.set(name, found.length);
				found.push({ name, count: 1, passage, index });
			} else if (at !== undefined && last && nth === last.count + 1)
				found[at] = { ...last, count: nth };
			else open.delete(name);
		}
	return found.filter(({ count }) => count > 1);
}

/** 最后一本账, 还有一条: one that has no number. */
const hasMore = (passages: readonly Passage[], name: string) =>
	passages.some(({ text }) => new RegExp(`(?:最后|还有|末|另|再)一?${name}`).test(text));

/** 走|三家卫生院, 跑了柳县的|三个点: the places to which who came has gone. */
const visited = new RegExp(
	`(?<=(?:走|跑|看|访|调研)[^，。；：、\\d]{0,8}?)${smallCount}(?:[家处站]|个(?:点|地方|单位|现场))`,
	"g",
);
/** 第一站，|柳镇卫生院: one place at each. */
const station = /第[一二三四五六七八九十\d]{1,2}站[，：]([^，。；]*)/g;

/** How many places were visited, of those that are told of as stations: 第一站，甲院。第二站，乙院。 */
function stationAnnouncements(
	passages: readonly Passage[],
	{ name, count, passage: first }: Series,
) {
	const places = passages.flatMap(({ text }) =>
		[...text.matchAll(station)].map(([, at = ""]) => at),
	);
	const isOneEach = places.length === count && places.every((at) => at && !/[、和与及]/.test(at));
	if (name !== "站" || !isOneEach || places.length < 2) return [];
	// What is told before the first of them is all.
	return passages
		.slice(0, passages.indexOf(first))
		.flatMap((passage) =>
			[...passage.text.matchAll(visited)].map((match) =>
				announcement(passage, match, [count], `“第一站”到第 ${count} 站`),
			),
		);
}

/** Counts of things that are numbered one by one: 送给大家三句话。第一句…第二句…, 围绕“三本账”. */
export function seriesAnnouncements(passages: readonly Passage[]): Announcement[] {
	const all = seriesIn(passages.filter(({ kind }) => kind === "heading" || kind === "paragraph"));
	return all.flatMap((series) => {
		const { name, count, passage, index } = series;
		const same = all.filter((each) => each.name === name).map((each) => each.count);
		const counts = [...new Set([count, ...same])];
		if (hasMore(passages, name)) return [];
		const words = `“第一${name}”到第 ${count} ${name}`;
		// 三本账, 三个小|镜头
		const pattern = new RegExp(`${smallCount}(?:[个条场幕]小?)?${name}`, "g");
		// Just before them: 协议约定了三条：第一条…
		const before = passage.text.slice(0, index);
		const near = [...before.matchAll(pattern)].filter(
			({ index: at }) => !/。[^。]*。/.test(before.slice(at)),
		);
		// 三句话 as the heading right above.
		const above = passages[passages.indexOf(passage) - 1];
		const over =
			above?.kind === "heading" && name.length === 1
				? [...above.text.matchAll(pattern)].at(-1)
				: undefined;
		const last = near.at(-1);
		// A name of its own is told of anywhere: 三本账.
		const far =
			name.length > 1
				? passages
						.filter((each) => each !== passage)
						.flatMap((each) =>
							[...each.text.matchAll(pattern)].map((match) =>
								announcement(each, match, counts, words),
							),
						)
				: [];
		return [
			...(above && over ? [announcement(above, over, [count], words)] : []),
			...(last ? [announcement(passage, last, [count], words)] : []),
			...far,
			...stationAnnouncements(passages, series),
		];
	});
}
