import type { Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { type Equation, sumEquation } from "./equation.ts";
import { isOneThing, type Quantity } from "./quantities.ts";

/** A part by itself, no number of each: 各派2名, 每人带两名. */
const isPart = ({ isRound, lead, kind }: Quantity) =>
	!isRound && kind !== "%" && kind !== "百分点" && !/各|每|均|另外/.test(lead);

/** A number that a sentence tells as a whole, with its parts. */
interface Whole {
	readonly told: Quantity;
	readonly parts: readonly Quantity[];
}

/** 前6次来了71名专家，加上这回的14名，共85人次. */
function totalsOfAddition({ text, quantities }: Sentence): Whole[] {
	return quantities.flatMap((told, index): Whole[] => {
		const [first, added] = quantities.slice(Math.max(0, index - 2), index);
		if (!first || !added || ![first, added, told].every(isPart) || !isOneThing(first, added))
			return [];
		// 市一院6人、中医院2人、疾控1人，加上县里的3人: more than the last is added to.
		if (quantities.slice(0, index - 2).some((each) => isOneThing(each, added))) return [];
		const isSame = isOneThing(added, told) || (added.kind === "人" && told.unit === "人次");
		const isAdded = /(?:加上|连同|算上)[^，。；\d]*$/.test(text.slice(first.unitEnd, added.start));
		const gap = text.slice(added.unitEnd, told.start);
		return isSame && isAdded && /^[^，。；]{0,6}，(?:一共|总共|共计?|合计)(?:有|是)?$/.test(gap)
			? [{ told, parts: [first, added] }]
			: [];
	});
}

/** Names of two that between them are all. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
	[/^上半年$/, /^下半年$/],
	[/^上午$/, /^下午$/],
	[/^县级/, /^乡镇/],
	[/^市区/, /^县区/],
	[/(?:合格|及格|通过)$/, /补考$/],
	[/院(?:出|派)?$/, /院(?:出|派)?$/],
	[/财政(?:出|拨款|补助|投入|安排)?$/, /(?:院|单位|自筹)(?:出|自筹|配套)?$/],
];

/** 采纳|and 未采纳, 合格 and 不合格; 上转 and 下转 of what 转诊 counts. */
function areOpposites(one: string, other: string, whole: string): boolean {
	const denied = /^(?:不|未|没有?)(.+)$/.exec(other)?.[1];
	if (denied !== undefined) return one.endsWith(denied);
	return /转诊(?:患者|病人)?$/.test(whole) && /^[上下]转/.test(one) && /^[上下]转/.test(other);
}

/** 远程会诊962例，上半年438例，下半年524例; 医护人员62名，市二院28名，南院34名: a whole and its two halves, alone between two marks. */
function totalsOfHalves({ text, quantities }: Sentence): Whole[] {
	return quantities.flatMap((told, index): Whole[] => {
		const [first, second, ...rest] = quantities.slice(index + 1);
		if (!first || !second || ![told, first, second].every(isPart)) return [];
		if (told.unit !== first.unit || told.unit !== second.unit) return [];
		const gaps = [
			text.slice(told.unitEnd, first.start).slice(1),
			text.slice(first.unitEnd, second.start).slice(1),
		];
		const [one = "", other = ""] = gaps;
		if (gaps.some((gap) => !/^\p{Script=Han}{2,9}$/u.test(gap)) || one === other) return [];
		// 南院来了7名，东院3名，西院2名 are three parts of another whole.
		const isPartToo = quantities
			.slice(0, index)
			.some((each) => isOneThing(each, told) && each.number > told.number);
		const isHalf =
			!isPartToo &&
			// 首诊86人次，转往县医院54人次: none of them.
			!/^[转送]往/.test(one) &&
			(areOpposites(one, other, told.lead) ||
				halves.some(([a, b]) => a.test(one) && b.test(other) && !a.test(told.lead)));
		if (!isHalf) return [];
		if (text.charAt(told.unitEnd) !== "，" || !/[，、]/.test(text.charAt(first.unitEnd))) return [];
		// 上半年438例，下半年524例，其他…
		const isMore = rest.some(
			(each) => each.unit === told.unit && !text.slice(second.unitEnd, each.start).includes("；"),
		);
		return isMore || told.number <= Math.max(first.number, second.number)
			? []
			: [{ told, parts: [first, second] }];
	});
}

/** Wholes told with their parts in other ways than as a list. */
export const totalEquations = (passage: Passage): Equation[] =>
	sentencesOf(passage).flatMap((sentence) =>
		[...totalsOfAddition(sentence), ...totalsOfHalves(sentence)].map(({ told, parts }) =>
			sumEquation(passage, sentence.start + told.start, told, parts),
		),
	);
