import { isConfusable } from "./figures.ts";
import type { Quantity } from "./quantities.ts";
import { sumOf } from "./sum-of.ts";

/** So far from the number that is meant one gets by miscounting. */
const steps = 3;

/**
 * Whether a written number may stand for another by one slip: some steps off, one digit wrong, two exchanged, one lost.
 * Numbers that do not belong together are seldom so alike, which is what keeps a wrong reading of a sentence silent.
 */
export function isSlipOf(
	{ number, kind }: Pick<Quantity, "number" | "kind">,
	meant: number,
): boolean {
	const [written, other] = [number, meant].map((each) => String(Number(each.toPrecision(12))));
	if (meant <= 0 || !written || !other) return false;
	const isCount = kind !== "%" && Number.isInteger(number) && Math.abs(number - meant) <= steps;
	return isCount || isConfusable(written, other);
}

/** Whether one slip, in a total or in one of its parts, would explain that they do not agree. */
export function isOneSlip(total: Quantity, parts: readonly Quantity[]): boolean {
	const sum = sumOf(parts);
	const lost = total.number - sum;
	return isSlipOf(total, sum) || parts.some((part) => isSlipOf(part, part.number + lost));
}
