/** How long the bars of figures are, in percent of the longest, all from zero; none where a value is no number of zero or more. */
export function barLengths(values: readonly number[]): readonly (number | undefined)[] {
	const longest = Math.max(...values);
	const isDrawn = longest > 0 && values.every((value) => value >= 0);
	return values.map((value) => (isDrawn ? Math.round((value / longest) * 1000) / 10 : undefined));
}
