import type { Metric } from "../schemas/index.ts";
import { groupBy } from "./group-by.ts";
import { numericValue } from "./metrics.ts";

/** Figures parted into those that may stand in one chart, and those that stand alone. */
export interface ComparableFigures<F> {
	/** Two or more each. */
	readonly groups: readonly (readonly F[])[];
	readonly others: readonly F[];
}

/**
 * Puts figures together that count the same thing: one unit, one scope, one period, and every value a number that
 * has a length. Figures without a unit are never put together. Both parts keep the order of the figures.
 */
export function comparableFigures<F extends { readonly metric: Metric }>(
	figures: readonly F[],
): ComparableFigures<F> {
	const groups = [
		...groupBy(figures, ({ metric: { value, unit, scope, period } }) =>
			unit !== undefined && numericValue(value) > 0 ? [[unit, scope, period].join("\n")] : [],
		).values(),
	].filter((group) => group.length > 1);
	const grouped = new Set(groups.flat());
	return { groups, others: figures.filter((figure) => !grouped.has(figure)) };
}
