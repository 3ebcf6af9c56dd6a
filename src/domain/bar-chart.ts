/** A bar of a chart, in percent of the longest. */
export interface Bar {
	readonly label: string;
	readonly figure: string;
	readonly percent: number;
}

/** The bars of figures that may be compared, all from zero; none where a value is no number of zero or more. */
export function barsOf(
	figures: readonly { readonly period: string; readonly figure: string; readonly value: number }[],
): Bar[] {
	const longest = Math.max(...figures.map(({ value }) => value));
	if (!(longest > 0) || figures.some(({ value }) => !(value >= 0))) return [];
	return figures.map(({ period, figure, value }) => ({
		label: period,
		figure,
		percent: Math.round((value / longest) * 1000) / 10,
	}));
}
