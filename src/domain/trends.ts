import type { Metric } from "../schemas/index.ts";
import { dayAfter, earliest } from "./dates.ts";
import { groupBy } from "./group-by.ts";
import { numericValue } from "./metrics.ts";

/** A figure with the article it comes from. */
export interface Figure<Source> {
	readonly metric: Metric;
	readonly source: Source;
}

/** All figures of one label: a trend where they may be compared, else the reasons why not. */
export interface Trend<Source> {
	readonly label: string;
	/** By period, the oldest first. */
	readonly figures: readonly Figure<Source>[];
	/** Why they cannot be compared; empty where they can. */
	readonly obstacles: readonly string[];
}

/** How long a period is, in the steps in which figures are told. */
function lengthOf(period: string): string {
	const [from = "", until = from] = period.split("/");
	const days = (Date.parse(dayAfter(until)) - Date.parse(earliest(from))) / 86_400_000;
	if (days >= 28 && days <= 31) return "月";
	if (days >= 365 && days <= 366) return "年";
	return `${days}天`;
}

/** 甲、乙 and so many more. */
function shortList(values: readonly string[]): string {
	const shown = values
		.slice(0, 3)
		.map((value) => `“${value}”`)
		.join("、");
	return values.length > 3 ? `${shown}等${values.length}种` : shown;
}

const valuesOf = (figures: readonly Figure<unknown>[], of: (metric: Metric) => string) => [
	...new Set(figures.map(({ metric }) => of(metric))),
];

function obstaclesOf(figures: readonly Figure<unknown>[]): string[] {
	const scopes = valuesOf(figures, ({ scope }) => scope);
	const units = valuesOf(figures, ({ unit = "（无单位）" }) => unit);
	const lengths = valuesOf(figures, ({ period }) => lengthOf(period));
	const periods = valuesOf(figures, ({ period }) => period);
	const unreadable = figures.filter(({ metric }) => Number.isNaN(numericValue(metric.value)));
	return [
		...(scopes.length > 1 ? [`范围不同：${shortList(scopes)}`] : []),
		...(units.length > 1 ? [`单位不同：${shortList(units)}`] : []),
		...(lengths.length > 1 ? [`时期的长短不同：${shortList(lengths)}`] : []),
		...(periods.length < figures.length ? ["同一时期有不同的数"] : []),
		...(unreadable.length > 0 ? ["有的数不能换算"] : []),
	];
}

const figureKey = ({ value, qualifier, unit, scope, period }: Metric) =>
	[value, qualifier ?? "", unit ?? "", scope, period].join("\n");

const byPeriod = (a: Figure<unknown>, b: Figure<unknown>) =>
	a.metric.period < b.metric.period ? -1 : a.metric.period > b.metric.period ? 1 : 0;

/**
 * Figures of one label over time. They make a trend only where scope, unit and length of period agree and no period
 * has two values; a label of which nothing can be compared says why not. The same figure told twice counts once, and
 * a label with a single figure is left out.
 */
export function trendsOf<Source>(figures: readonly Figure<Source>[]): Trend<Source>[] {
	return [...groupBy(figures, ({ metric }) => [metric.label])].flatMap(([label, all]) => {
		const told = new Map([...all].reverse().map((figure) => [figureKey(figure.metric), figure]));
		const sorted = [...told.values()].sort(byPeriod);
		const alike = groupBy(sorted, ({ metric }) => [
			[metric.scope, metric.unit ?? "", lengthOf(metric.period)].join("\n"),
		]);
		const runs = [...alike.values()].filter(
			(run) => run.length > 1 && obstaclesOf(run).length === 0,
		);
		if (runs.length > 0) return runs.map((run) => ({ label, figures: run, obstacles: [] }));
		return sorted.length < 2 ? [] : [{ label, figures: sorted, obstacles: obstaclesOf(sorted) }];
	});
}
