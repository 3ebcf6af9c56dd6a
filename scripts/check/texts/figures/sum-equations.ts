import type { Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
import { haveSameCharacters } from "../words/same-characters.ts";
import { type Equation, inScaleOf, sumEquation, sumOf } from "./equation.ts";
import { isConfusable } from "./figures.ts";
import type { Part } from "./part-lists.ts";
import { eachVerb, type Quantity } from "./quantities.ts";
import { grainOf } from "./rounding.ts";
import { type Sum, sumsIn } from "./told-sums.ts";

const ofEach = new RegExp(
	`(?:各|均|每[^，。]{0,3})${eachVerb}?$|各${eachVerb}\\p{Script=Han}{1,6}$`,
	"u",
);
/** 约31万元, and neither 近31万元 nor 31万余元. */
const isAbout = ({ before, after }: Quantity) =>
	after === undefined && /^大?约$/.test(before ?? "");

/** 约31万元，其中27万元、4万元: a rounded whole of exact parts. */
const isRounded = ({ total, parts }: Pick<Sum, "total" | "parts">) =>
	isAbout(total) && parts.every(({ isRound }) => !isRound);

/** Whether a whole is as exact as its parts: 约900万元，其中检验约380万元、影像约520万元; or is about what exact ones come to. */
const areAlikeExact = ({ total, parts }: Sum) =>
	parts.every(({ isRound }) => !isRound)
		? !total.isRound || isAbout(total)
		: [total, ...parts].every(isAbout);

const canSum = (sum: Sum) =>
	areAlikeExact(sum) &&
	[sum.total, ...sum.parts].every(
		({ unit, lead, tail }) =>
			// A part that is a rate is no part.
			!/[%‰岁倍周年点成]/.test(unit) &&
			// 2小时|11分钟 is one number of two; 2022年|118人次 is none.
			!(
				/^(?:个月|天|个?小时|分钟|秒)$/.test(unit) &&
				/(?:小时|分钟?|[\d十两]年|个月)零?$/.test(lead)
			) &&
			!/退出|离开|离职|调走|报废/.test(tail),
	) &&
	// 柳镇、白河镇各3人 are more than three.
	sum.parts.every(({ lead, times }) => times !== undefined || !ofEach.test(lead)) &&
	(!ofEach.test(sum.total.lead) || /每年/.test(sum.total.lead));

/** Whether 个 counts one thing and then another: 五个|专业, and of their places 12个|名额; 五个|问题：8家|单位. */
const countsOther = ({ total, parts }: Sum): boolean =>
	total.unit === "个" &&
	total.tail !== "" &&
	parts.every(
		({ unit, tail }) =>
			(unit === "个" || (unit === "家" && parts.length === 1)) &&
			tail !== "" &&
			![...tail].some((each) => total.tail.includes(each)),
	);

/** Points make up the full score: 满分100分，其中理论40分; 得884分，其中满分…… is another matter. */
const canScore = ({ total, parts }: Sum) =>
	total.unit !== "分" ||
	(/(?:满|总)分为?$/.test(total.lead) && parts.every(({ lead }) => !/满分|得分|平均/.test(lead)));

/** Parts without those that divide another part: 桐岭县4家，覆盖县级医院1家、卫生院3家 are four. */
function withoutNested(parts: readonly Part[]): Part[] {
	const kept: Part[] = [];
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		if (!part) continue;
		kept.push(part);
		if (!/其中|覆盖|包括|包含|含|即|分为/.test(parts[index + 1]?.lead ?? "")) continue;
		for (let end = index + 3; end <= parts.length; end++)
			if (sumOf(parts.slice(index + 1, end)) === part.number) {
				index = end - 1;
				break;
			}
	}
	return kept;
}

/** Whether parts are named and parted alike: 内科2名，骨科3名，儿科1名. */
function isOneList(text: string, parts: readonly Part[]): boolean {
	const [first] = parts;
	const [, ...gaps] = parts.map(({ start }, index) =>
		text.slice(parts[index - 1]?.unitEnd ?? start, start),
	);
	const mark = gaps[0]?.charAt(0) ?? "";
	return gaps.every(
		(gap, index) =>
			/^[，、；]\p{Script=Han}{2,}$/u.test(gap) &&
			gap.startsWith(mark) &&
			parts[index + 1]?.lead.at(-1) === first?.lead.at(-1),
	);
}

/** Whether the first parts are the whole, and others come after: 医生5名、护士3名，男2名、女6名; or the last before their total. */
const hasWhole = ({ text, total, parts }: Sum): boolean =>
	!isOneList(text, parts) &&
	parts.some((part, index) => {
		const next = parts[index + 1];
		// In 2个、4个、1个 the first two may add up by chance: a list breaks at ， or ；.
		if (!next || !/[，；]/.test(text.slice(part.unitEnd, next.start))) return false;
		return (
			(index > 0 && sumOf(parts.slice(0, index + 1)) === total.number) ||
			sumOf(parts.slice(index + 1)) === total.number
		);
	});

/** What people are counted by; who has a degree may have a rank too. */
const attributes = [
	/学历|学位|本科|硕士|博士|大专|研究生/,
	/职称|正高|副高|主管[护药技]师|主任[医护药技]师|主治/,
	/[男女]性?/,
	/党员/,
	/岁|年龄/,
];

/** Whether the parts overlap: 742人，其中本科学历571人，主管护师308人 are no parts of one whole. */
function mayOverlap({ total, parts }: Sum): boolean {
	const kinds = new Set(
		parts.flatMap(({ lead, tail }) =>
			attributes.flatMap((each, index) => (each.test(lead) || each.test(tail) ? index : [])),
		),
	);
	return kinds.size > 1 && parts.every(({ number }) => number <= total.number);
}

/** Whether the text goes on with parts that have no number: …158个，其余为诊所. */
const goesOn = ({ text, parts }: Sum): boolean =>
	/^[^。；]{0,16}(?:等|其余|其他|余下|剩下|另|还有|此外)/.test(text.slice(parts.at(-1)?.unitEnd));

/** Whether parts and total cannot both be right, and one slip would tell why. */
function isWrong(told: Sum): boolean {
	const { total, parts: all, isWhole } = told;
	if (sumOf(all) === total.number || hasWhole(told)) return false;
	const parts = withoutNested(all);
	const sum = sumOf(parts);
	if (sum === total.number || parts.some(({ number, times }) => !times && number === total.number))
		return false;
	if (parts.length === 1 && !parts[0]?.times) return sum > total.number;
	const lost = total.number - sum;
	if (lost > 0 && (goesOn(told) || (isRounded(told) && !isWhole))) return false;
	// Of 50, 3 and 20 may be named; of 9, 5 and 3 were meant to be all.
	return (
		lost < 0 ||
		isWhole ||
		lost <= 2 ||
		lost / total.number <= 0.1 ||
		isConfusable(inScaleOf(total, sum), total.value) ||
		// 138名，其中医师96名、护士24名: the digits of 42 exchanged.
		parts.some(
			({ number, value }) =>
				/^\d{2,}$/.test(value) && haveSameCharacters(String(lost + number), value),
		)
	);
}

/** 共有5台（套），包括超声1台、熏蒸仪1套: the parts have either unit. */
function ofTwoUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
	const whole = quantities.find(({ unitEnd }) => /^（\p{Script=Han}）/u.test(text.slice(unitEnd)));
	if (!whole) return quantities;
	const other = text.charAt(whole.unitEnd + 1);
	return quantities.every(({ unit }) => unit !== other)
		? quantities
		: quantities.map((each) => (each.unit === other ? { ...each, kind: whole.kind } : each));
}

/** Parts of a sentence that do not make up their total. */
export function sumEquations(passage: Passage): Equation[] {
	return sentencesOf(passage).flatMap(({ text: whole, start, quantities: told }, index, all) => {
		if (told.length < 2) return [];
		// 前四年|235名、后四年445名: the times are no parts.
		const quantities = ofTwoUnits(whole, told).filter(
			({ lead, unit }) => !(/^(?:年|个?月|天|期|批|场)$/.test(unit) && /[前后头]$/.test(lead)),
		);
		// 6台（套）、5台（套）; 6月2,760份、7月3,310份; 2024年28名、2025年31名: none of them parts a list.
		const sentence = whole.replace(
			/（\p{Script=Han}{1,3}）|\d{1,2}(?=月(?!\d{1,2}日))|(?:19|20)\d\d(?=年)/gu,
			(words) => "某".repeat(words.length),
		);
		const before = all.slice(Math.max(0, index - 3), index).flatMap((each) => each.quantities);
		return (
			sumsIn(sentence, quantities, before)
				// 第一期22名，第二期25名，加上本期共有75名: what is added stands elsewhere.
				// 12家和25个，连同市二院，共38个: so is what has no number.
				.filter(
					({ total }) =>
						!/(?:加上|连同|算上|另加|外加)[^，\d]*(?:，[^，\d]{0,6})?$/.test(
							sentence.slice(0, total.start),
						),
				)
				// 其中分院由4家增至5家: one part, before and after.
				.filter(
					({ parts }) =>
						!parts.some(({ unitEnd }, place) =>
							/^[增扩减升降提发上下缩][^，。；、]{0,3}$/.test(
								sentence.slice(unitEnd, parts[place + 1]?.start),
							),
						),
				)
				.filter(
					(sum) =>
						canSum(sum) && canScore(sum) && !countsOther(sum) && !mayOverlap(sum) && isWrong(sum),
				)
				.flatMap(({ total, parts, at }): Equation[] => {
					const slack = isRounded({ total, parts }) ? grainOf(total.value) : 0;
					const sum = { ...sumEquation(passage, start + (at ?? total.start), total, parts), slack };
					const [first] = parts;
					if (!first || first.times) return [sum];
					// 下派专家9名，其中主任医师12名: one part is no more than the whole.
					const compute = ([part = 0]: readonly number[]) => Math.max(total.number, part);
					const how = `“其中”有 ${first.value}${first.unit}，总数至少`;
					const least = { ...sum, others: [first], compute, how };
					if (parts.length === 1) return [least];
					return /其中[^，。；]*$/.test(first.lead) ? [sum, least] : [sum];
				})
		);
	});
}
