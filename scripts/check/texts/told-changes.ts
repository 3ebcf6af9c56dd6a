import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";
import { isSlipOf } from "./slips.ts";

function problem(passage: Passage, at: number, by: Quantity, message: string, record: string) {
	return {
		...inPassage(passage, at),
		message,
		mend: "核对来源，改正其中一个数",
		words: `${by.value}${by.unit}`,
		record,
	};
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
		// 14个|人, and 2个|村 that are left.
		if (
			rest.unit === "个" &&
			rest.tail !== "" &&
			!whole.tail.startsWith(rest.tail.charAt(0)) &&
			whole.tail !== ""
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
		const isSlip =
			isSlipOf(rest, left) ||
			(!isEach && isSlipOf(part, whole.number - rest.number)) ||
			isSlipOf(whole, taken + rest.number);
		if (left === rest.number || !isSlip || (!isStrict && Math.abs(left - rest.number) > 2))
			return [];
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
		const difference = Number((Number(b[2]) - Number(a[2])).toPrecision(12));
		const digits = by[2]?.split(".")[1]?.length ?? 0;
		// 增长（%）: the rate, as exactly as it is told.
		const change = /[%％]/.test(cell.heads[cell.column] ?? "")
			? Number(((difference / Number(a[2])) * 100).toFixed(digits))
			: difference;
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
