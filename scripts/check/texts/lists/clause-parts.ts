import { numericValue } from "../../../../src/domain/metrics.ts";
import { sumsIn } from "../figures/told-sums.ts";
import { isProse, type Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
import type { Announcement } from "./announcements.ts";

const count = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const units = "个人|[讲名位人家个台辆项件场门条节支张例组篇处类种]";
/** 三台手术，; 九讲里; 11家成员单位中，. */
const whole = new RegExp(
	`(?<![\\d.,第前后头近约超余几各每一二三四五六七八九十])${count}(${units})(?!次|月|小时|百分点|以[上下内]|[余多])([^，。；：！？、\\d]{0,10}?)(?:[里中]，?|，)`,
	"gu",
);
/** 各有一位|老师: as many of these as of those. */
const oneEach = /各(?:有|由|派|配|设|安排)?一([名位人个家台张])[^，。；：！？、\d]{0,6}$/u;

/** 9个人 and 4人 are of one unit. */
const anyOf = (unit: string) => (unit.endsWith("人") ? "个?人" : unit);

/** The numbers of a unit that the clauses of a text tell, one in each; undefined where one tells none, or tells two. */
function partsOf(text: string, unit: string): number[] | undefined {
	const one = new RegExp(
		`(?<![\\d.,第前后近约超余几各每一二三四五六七八九十])${count}${anyOf(unit)}(?!次|月)`,
		"g",
	);
	const parts: number[] = [];
	for (const clause of text.split(/[，；、]/)) {
		const told = [...clause.matchAll(one)];
		if (
			told.length !== 1 ||
			// 未合格的5名 are figure-sum's to tell.
			/未[^，。；的]{1,4}的|[各每均再又共]|其中|合计|分别|以[上下]|最[多少高低大小远近快慢长短早晚好差]|至少|无一|同比|比上|新增|新加入|新吸纳|[到参与]会|今年|去年|上年|增加|减少/.test(
				clause,
			)
		)
			return undefined;
		parts.push(numericValue(told[0]?.[1] ?? ""));
	}
	return parts;
}

/** 收了两个徒弟，|一个学穿刺，|一个学镇痛: one after another, each in a clause of its own. */
const oneByOne = new RegExp(
	`${count}([个位名台])([^，。；：！？、\\d]{1,8})[，：]((?:[一1]\\2[^，；。！？]*[，；]?)+)(?=[^一1]|$)`,
	"gu",
);

/** Things that are told of one by one: 一个…，一个…. */
const oneByOneIn = (passage: Passage): Announcement[] =>
	[...passage.text.matchAll(oneByOne)].flatMap((match): Announcement[] => {
		const [, digits = "", unit = "", noun = "", clauses = ""] = match;
		const parts = clauses.split(/[，；]/).filter((each) => /^[一1]/.test(each)).length;
		const next = passage.text.slice(match.index + match[0].length);
		if (parts < 2 || numericValue(digits) < 2 || /^(?:另|还有|再|其[余他])/.test(next)) return [];
		return [
			{
				passage,
				index: match.index,
				announced: `${digits}${unit}${noun}`,
				number: numericValue(digits),
				counts: [parts],
				words: clauses,
			},
		];
	});

/** Wholes that a sentence divides in its clauses, one part in each: 三台手术，两台由本院医师主刀，一台由他带着做. */
export function partAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages.filter(isProse).flatMap((passage) => [
		...oneByOneIn(passage),
		...sentencesOf(passage).flatMap(({ text, start, quantities }) =>
			// A whole and two parts.
			(/[里中，]/.test(text) ? [...text.matchAll(whole)] : []).flatMap((match): Announcement[] => {
				const [all, digits = "", unit = "", tail = ""] = match;
				// The first that the sentence counts so: the parts of another number stand behind it too.
				const isFirst = !new RegExp(`[\\d一二三四五六七八九十两]${anyOf(unit)}`).test(
					text.slice(0, match.index),
				);
				const isAmong = /[里中]，?$/.test(all);
				if (!isFirst || (tail === "" && !isAmong)) return [];
				// 22名患者中，神经内科13名，骨科8名 is figure-sum's to tell.
				if (sumsIn(text, quantities, []).some(({ total }) => total.start === match.index))
					return [];
				const each = oneEach.exec(tail)?.[1];
				const rest = text.slice(match.index + all.length).split(/：|——/)[0] ?? "";
				const parts = partsOf(rest, each ?? unit);
				if (!parts || parts.length < 2 || /[各每均共再]/.test(each ? "" : tail)) return [];
				const sum = parts.reduce((total, part) => total + part, 0);
				// Who miscounts is one off, or two.
				const number = numericValue(digits);
				if (number < 2) return [];
				// 10家，6家完成，3家在建: a part may be left out, unless the last is told to be the rest.
				if (sum < number && number > 5 && !/[另余剩没未不]/.test(rest.split(/[，；]/).at(-1) ?? ""))
					return [];
				return [
					{
						passage,
						index: start + match.index,
						announced: `${digits}${unit}${tail}`,
						number,
						counts: [sum],
						words: `后面分别写了${parts.join("、")}，相加是 ${sum}`,
					},
				];
			}),
		),
	]);
}
