import type { Problem } from "../../lib/finding.ts";
import { isConfusable } from "./figures.ts";
import { inPassage, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";
import { isSlipOf } from "./slips.ts";

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
		const isSlip =
			Math.abs(share(whole) - rate.number) <= 5 ||
			isConfusable(share(whole).toFixed(decimalsOf(rate)), rate.value) ||
			isSlipOf(part, Math.round((whole.number * rate.number) / 100));
		if (!isSlip) return [];
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
