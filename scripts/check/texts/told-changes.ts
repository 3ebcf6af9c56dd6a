import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";

const short = (number: number) => String(Number(number.toFixed(2)));

function problem(passage: Passage, at: number, by: Quantity, message: string, record: string) {
	return {
		...inPassage(passage, at),
		message,
		mend: "核对来源，改正其中一个数",
		words: `${by.value}${by.unit}`,
		record,
	};
}

/** 2.1万人次……其中5200人次，约占四分之一: a fraction beside its two counts. */
export function fractionProblems(
	passage: Passage,
	{ text: sentence, start: offset }: Sentence,
): Problem[] {
	return [
		...sentence.matchAll(/占[^，。；\d]{0,6}?([二三四五六七八九十])分之([一二三四五六七八九])/g),
	].flatMap((match): Problem[] => {
		const before = quantitiesIn(sentence.slice(0, match.index));
		const part = before.at(-1);
		const named = part ? sentence.slice(0, part.start).lastIndexOf("其中") : -1;
		const whole = before.find(({ kind, start }) => kind === part?.kind && start < named);
		if (!part || !whole || named < 0 || part.number >= whole.number) return [];
		const digit = (word = "") => " 一二三四五六七八九十".indexOf(word);
		const told = digit(match[2]) / digit(match[1]);
		const share = part.number / whole.number;
		if (told >= 1 || Math.abs(told - share) <= 0.05) return [];
		return [
			{
				...inPassage(passage, offset + match.index),
				message: `写的是“${match[0]}”，${whole.value} 中的 ${part.value} 算出来是 ${short(share * 100)}%`,
				mend: "核对来源，改正其中一个数",
				words: match[0],
				record: `${short(share * 100)}%`,
			},
		];
	});
}

/** 9时20分起飞，9时58分降落，用时38分钟: a span beside the times of day of its sentence. */
export function clockProblems(
	passage: Passage,
	{ text: sentence, start: offset }: Sentence,
): Problem[] {
	return [...sentence.matchAll(/(?:用时|历时|耗时|用了|只用)(\d{1,3})分钟/g)].flatMap(
		(match): Problem[] => {
			// Of three and more times the span may have begun long before: 14时31分到位；14时36分撤离；15时30分完毕，用时62分钟.
			const own = sentence.slice(0, match.index).match(/\d[时点：:]\d/g) ?? [];
			if (own.length === 0 || own.length > 2) return [];
			// The first of the two may stand in a sentence before.
			const times = [
				...passage.text
					.slice(0, offset + match.index)
					.matchAll(/(\d{1,2})(?:时|点|[：:])(\d{1,2})分?(?!\d)/g),
			].map(([, hour, minute]) => Number(hour) * 60 + Number(minute));
			// Of three in the paragraph the same: the first ambulance may have left before it came at 9时06分.
			if (own.length === 1 && times.length > 2) return [];
			const spans = times.flatMap((until, index) =>
				times.slice(0, index).map((from) => (until - from + 1440) % 1440),
			);
			if (spans.length === 0 || spans.includes(Number(match[1]))) return [];
			return [
				{
					...inPassage(passage, offset + match.index),
					message: `写的是“${match[0]}”，前面的时间相差 ${spans.at(-1)} 分钟`,
					mend: "核对来源，改正时间或用时",
					words: match[0],
					record: `${spans.at(-1)}分钟`,
				},
			];
		},
	);
}

/** 14支代表队，每队3名，共42名: a product beside its factors. */
export function productProblems(
	passage: Passage,
	{ text: sentence, start: offset, quantities }: Sentence,
): Problem[] {
	return quantities.flatMap((total, index): Problem[] => {
		const [count, each] = [quantities[index - 2], quantities[index - 1]];
		if (!count || !each || each.kind !== total.kind || count.kind === total.kind) return [];
		if ([count, each, total].some(({ isRound }) => isRound)) return [];
		// 13家单位各派1支代表队，每队3人: how many teams there are stands before.
		if (/各[^，。；\d]{0,4}$/.test(count.lead)) return [];
		if (
			!/^[^。；]{0,12}，每[队家院组支所个][^，。；\d]{0,4}$/.test(
				sentence.slice(count.unitEnd, each.start),
			)
		)
			return [];
		if (
			!/^[^，。；\d]{0,6}，(?:一|总)?共(?:计|有)?$/.test(sentence.slice(each.unitEnd, total.start))
		)
			return [];
		const product = count.number * each.number;
		return product === total.number
			? []
			: [
					problem(
						passage,
						offset + total.start,
						total,
						`写的总数是“${total.value}${total.unit}”，${count.value}${count.unit}、每份 ${each.value} 算出来是 ${product}`,
						String(product),
					),
				];
	});
}

/** 31条，答复24条，余下7条: what is left is the whole without the parts named since. */
export function remainderProblems(passage: Passage): Problem[] {
	if (!/余下|剩下|剩余|还剩|其余|另外|还有/.test(passage.text)) return [];
	const quantities = quantitiesIn(passage.text);
	return quantities.flatMap((rest): Problem[] => {
		// 共有91家，接入25家，还有66家: nothing is said of them.
		const isBare = /^还有$/.test(rest.lead) && rest.tail === "";
		const isStrict = isBare || /(?:余下|剩下|剩余|其余|还剩)的?$/.test(rest.lead);
		if (rest.isRound || !(isStrict || /另外的?$/.test(rest.lead))) return [];
		const same = quantities.filter(({ unit, start }) => unit === rest.unit && start < rest.start);
		const part = same.at(-1);
		// 医师8名、护士14名。护士中有6名…，其余8名: of the nurses.
		const noun = /(\p{Script=Han}{2,4})(?:当?中|里)，?(?:有|已有)?$/u.exec(part?.lead ?? "")?.[1];
		const named = same
			.slice(0, -1)
			.findLast(({ lead, tail }) => noun && (lead.endsWith(noun) || tail.startsWith(noun)));
		if ((same.length !== 2 && !named) || same.some(({ isRound }) => isRound)) return [];
		const whole = named ?? same[0];
		if (
			!whole ||
			!part ||
			part.number >= whole.number ||
			/[。！？].*[。！？].*[。！？]/.test(passage.text.slice(whole.start, rest.start))
		)
			return [];
		// 5家分院各|1台: as many for each.
		const place = quantities.indexOf(part);
		const isEach = /[各每][^，。；、\d]{0,3}$/.test(passage.text.slice(0, part.start));
		const owners = quantities[place - 1];
		if (isEach && (!owners || owners.kind === part.kind || owners.end < whole.unitEnd)) return [];
		const taken = isEach && owners ? owners.number * part.number : part.number;
		// 还有7家没有列入，除甲院外，其余6家: of the seven, without those who are named.
		const except = /除了?([^，。；]{1,24}?)(?:[以之]?外|，)/.exec(
			passage.text.slice(part.unitEnd, rest.start),
		)?.[1];
		const isOfPart =
			except !== undefined && part.number - except.split(/[、和与及]/).length === rest.number;
		if (isOfPart) return [];
		const left = whole.number - taken;
		if (left === rest.number || (!isStrict && Math.abs(left - rest.number) > 2)) return [];
		return [
			problem(
				passage,
				rest.start,
				rest,
				`写的是剩下“${rest.value}${rest.unit}”，${whole.value} 减去 ${taken} 是 ${left}`,
				`${left}${rest.unit}`,
			),
		];
	});
}

/** 30万元资助已使用21万元: no more is used than there is. */
export function usedProblems(
	passage: Passage,
	{ text: sentence, start: offset, quantities }: Sentence,
): Problem[] {
	return quantities.flatMap((used, index): Problem[] => {
		const whole = quantities[index - 1];
		if (!whole || whole.unit !== used.unit || used.number <= whole.number) return [];
		const gap = sentence.slice(whole.unitEnd, used.start);
		if (!/^[^，。；]{0,10}已(?:经)?(?:使用|支出|用去|用|完成|到位|发放)(?:了)?$/.test(gap))
			return [];
		return [
			problem(
				passage,
				offset + whole.start,
				whole,
				`一共“${whole.value}${whole.unit}”，已用的却是“${used.value}${used.unit}”`,
				`${used.value}${used.unit}`,
			),
		];
	});
}

/** The column 增减 of a table, against the two columns of years before it. */
export function columnProblems(passages: readonly Passage[]): Problem[] {
	return passages.flatMap((passage): Problem[] => {
		const { cell } = passage;
		if (
			!cell ||
			cell.isHead ||
			!/^(?:增减|增长|变化|增加|净增)/.test(cell.heads[cell.column] ?? "")
		)
			return [];
		const [from, to] = [cell.column - 2, cell.column - 1];
		const year = (place: number) => Number(/^(20\d\d)年/.exec(cell.heads[place] ?? "")?.[1]);
		if (from < 1 || year(to) !== year(from) + 1) return [];
		const valueAt = (place: number) =>
			/^([+＋\-－−]?)(\d+(?:\.\d+)?)(\p{Script=Han}*)$/u.exec(
				(cell.row[place] ?? "").replaceAll(/[\s,]/g, ""),
			);
		const [a, b, by] = [valueAt(from), valueAt(to), valueAt(cell.column)];
		if (!a || !b || !by || a[3] !== by[3] || b[3] !== by[3]) return [];
		const change = Number((Number(b[2]) - Number(a[2])).toPrecision(12));
		const told = Number(by[2]) * (/[-－−]/.test(by[1] ?? "") ? -1 : 1);
		return Math.abs(change) === Math.abs(told) && (by[1] === "" || change === told)
			? []
			: [
					{
						...inPassage(passage, 0),
						message: `表里的变化是“${passage.text.trim()}”，从 ${a[2]} 到 ${b[2]} 算出来是 ${change}`,
						mend: "核对来源，改正其中一个数",
						words: passage.text.trim(),
						record: String(change),
					},
				];
	});
}
