import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";

const short = (number: number) => String(Number(number.toFixed(2)));
const decimalsOf = ({ value }: Quantity) => /\.(\d+)/.exec(value)?.[1]?.length ?? 0;
const isExact = ({ isRound, kind, unit }: Quantity) => !isRound && kind !== "%" && unit !== "岁";

const problem = (
	passage: Passage,
	at: number,
	{ value, unit }: Quantity,
	how: string,
	record: string,
): Problem => ({
	...inPassage(passage, at),
	message: `写的是“${value}${unit}”，${how}算出来是 ${record}`,
	mend: "核对来源，改正其中一个数",
	words: `${value}${unit}`,
	record,
});

/**
 * 出院患者2150人次，回访2107人次，回访率98%: a rate whose name the part before it has; the whole is one of the numbers before
 * that, of this sentence or the one before.
 */
export function namedRateProblems(
	passage: Passage,
	{ start: offset, quantities }: Sentence,
	before: readonly Quantity[],
): Problem[] {
	return quantities.flatMap((rate, index): Problem[] => {
		const name = /(\p{Script=Han}{2})率(?:为|达到|达|是)?$/u.exec(rate.lead)?.[1];
		const part = quantities[index - 1];
		if (rate.kind !== "%" || rate.isRound || !name || !part || !isExact(part)) return [];
		if (!part.lead.includes(name) && !part.tail.startsWith(name)) return [];
		const wholes = [...before, ...quantities.slice(0, index - 1)].filter(
			(each) => isExact(each) && each.kind === part.kind && each.number >= part.number,
		);
		const whole = wholes.at(-1);
		const share = ({ number }: Quantity) => (part.number / number) * 100;
		const tolerance = Math.max(0.6 * 10 ** -decimalsOf(rate), decimalsOf(rate) > 0 ? 0 : 0.6);
		const isRight = wholes.some(
			(each) =>
				Math.abs(share(each) - rate.number) <= tolerance ||
				Math.abs(100 - share(each) - rate.number) <= tolerance,
		);
		// A whole of which the part is a third is another whole.
		if (!whole || isRight || share(whole) < 50 || part.number < 10) return [];
		return [
			problem(
				passage,
				offset + rate.start,
				rate,
				`${whole.value} 中的 ${part.value} `,
				`${short(share(whole))}%`,
			),
		];
	});
}

const twice = /^，?(?:整整|实现|又)?翻了?(一|两)?番/;

/** 89例，是上年同期58例的1.5倍; 由310张增加到620张，翻了一番. */
export function multipleProblems(
	passage: Passage,
	{ text, start: offset, quantities }: Sentence,
): Problem[] {
	return quantities.flatMap((from, index): Problem[] => {
		const [before, after] = [quantities[index - 1], quantities[index + 1]];
		if (!isExact(from) || from.number === 0) return [];
		// 58例的|1.5倍
		if (
			before &&
			after?.unit === "倍" &&
			isExact(before) &&
			before.kind === from.kind &&
			text.slice(from.unitEnd, after.start - (after.before?.length ?? 0)) === "的" &&
			/^[^。；，]{0,6}，(?:是|为|相当于|达到)[^，。；]{0,12}$/.test(
				text.slice(before.unitEnd, from.start),
			)
		) {
			const ratio = before.number / from.number;
			const slack = after.isRound ? after.number * 0.15 : 0.6 * 10 ** -decimalsOf(after);
			return Math.abs(ratio - after.number) <= slack
				? []
				: [
						problem(
							passage,
							offset + after.start,
							after,
							`${before.value} 与 ${from.value} `,
							`${short(ratio)}倍`,
						),
					];
		}
		// 310张增加到|620张，翻了一番
		const told = after && twice.exec(text.slice(after.unitEnd));
		const isUp =
			after &&
			/^[^，。；]{0,4}[增升涨扩提][^，。；]{0,3}[到至为]$/.test(
				text.slice(from.unitEnd, after.start),
			);
		if (!after || !told || !isUp || !isExact(after) || after.kind !== from.kind) return [];
		const [ratio, wanted] = [after.number / from.number, told[1] === "两" ? 4 : 2];
		return ratio >= wanted * 0.9 && ratio <= wanted * 1.25
			? []
			: [
					{
						...inPassage(passage, offset + after.start),
						message: `写的是“${told[0].replace("，", "")}”，从 ${from.value} 到 ${after.value} 算出来是 ${short(ratio)} 倍`,
						mend: "核对来源，改正其中一个数",
						words: `${after.value}${after.unit}`,
						record: `${short(ratio)}倍`,
					},
				];
	});
}

/** Units of what an average is told for: 平均每家 of 家, 平均每月 of 个月. */
const unitsOf: Readonly<Record<string, RegExp>> = {
	家: /^[家个所]$/,
	院: /^[家个所]$/,
	月: /^个月$/,
	天: /^天$/,
	日: /^天$/,
	场: /^场$/,
	次: /^次$/,
	组: /^组$/,
	人: /^[人名位]$/,
	名: /^[人名位]$/,
	期: /^期$/,
	台: /^台$/,
	例: /^例$/,
};

/** 12场义诊接诊1440人次，平均每场120人次: an average beside the two numbers that give it. */
export function averageProblems(
	passage: Passage,
	{ text, start: offset, quantities }: Sentence,
	before: readonly Quantity[],
): Problem[] {
	return quantities.flatMap((average, index): Problem[] => {
		const per =
			/(?:平均|均|相当于)每(?:个|一)?(家|院|月|天|日|场|次|组|人|名|期|台|例)[^，。；\d]{0,6}$/.exec(
				text.slice(0, average.start - (average.before?.length ?? 0)),
			)?.[1];
		const unit = per && unitsOf[per];
		if (!unit || average.number === 0) return [];
		const earlier = [...before, ...quantities.slice(0, index)].filter(
			(each) => !each.isRound && each !== average,
		);
		const counts = earlier.filter((each) => unit.test(each.unit) && each.number > 1);
		const totals = earlier.filter(
			(each) => each.unit === average.unit && each.number > average.number,
		);
		const [count, total] = [counts[0], totals[0]];
		// Of several wholes and several counts one cannot tell which give the average.
		if (!count || !total || counts.length > 1 || totals.length > 1 || count === total) return [];
		const computed = total.number / count.number;
		const slack = average.isRound
			? computed * 0.15
			: Math.max(0.6 * 10 ** -decimalsOf(average), 0.6);
		if (Math.abs(computed - average.number) <= slack || average.number > computed * 3) return [];
		return [
			problem(
				passage,
				offset + average.start,
				average,
				`${total.value}${total.unit}、${count.value}${count.unit}`,
				`${short(computed)}${average.unit}`,
			),
		];
	});
}

/** 比2022年的42例增加21例，增幅50%; 3120人次，比2023年减少280人次，降幅8.2%: a rate beside the change it is of. */
export function changeRateProblems(
	passage: Passage,
	{ text, start: offset, quantities }: Sentence,
): Problem[] {
	return quantities.flatMap((rate, index): Problem[] => {
		const by = quantities[index - 1];
		if (rate.kind !== "%" || rate.isRound || !by || !isExact(by)) return [];
		const gap = text.slice(by.unitEnd, rate.start);
		if (!/^，(?:增幅|降幅|增长|下降|涨幅|增长率)(?:为|达|达到|是)?$/.test(gap)) return [];
		const before = text.slice(0, by.start);
		const sign = /(?:增加|增长|多|上升)了?$/.test(before)
			? 1
			: /(?:减少|下降|少)了?$/.test(before)
				? -1
				: 0;
		const value = quantities[index - 2];
		if (sign === 0 || !value || !isExact(value) || value.unit !== by.unit) return [];
		// 42例|增加21例: the earlier value; 3120人次，比2023年|减少280人次: the later.
		const words = text.slice(value.unitEnd, by.start);
		const isEarlier = words.length <= 3 && /[比较][^，。；]*的$/.test(text.slice(0, value.start));
		const isLater = /^，(?:比|较)[^，。；\d]*(?:20\d\d年)?[^，。；\d]{2,6}$/.test(words);
		if (!isEarlier && !isLater) return [];
		const from = isEarlier ? value.number : value.number - sign * by.number;
		const computed = (by.number / from) * 100;
		return from <= 0 ||
			Math.abs(computed - rate.number) <= Math.max(0.6 * 10 ** -decimalsOf(rate), 0.06)
			? []
			: [
					problem(
						passage,
						offset + rate.start,
						rate,
						`从 ${short(from)} 变化 ${by.value} `,
						`${short(computed)}%`,
					),
				];
	});
}
