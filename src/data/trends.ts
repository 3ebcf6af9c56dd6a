import { barLengths } from "../domain/bar-chart.ts";
import { numericValue } from "../domain/metrics.ts";
import { trendsOf } from "../domain/trends.ts";
import type { TrendView } from "../domain/views/figures.ts";
import { figureOf } from "./figures.ts";
import type { ArticleEntry } from "./record.ts";

/** The figures of articles that can be followed over time, and why others cannot; withdrawn articles have none. */
export function trendViews(articles: readonly ArticleEntry[]): TrendView[] {
	const figures = articles
		.filter(({ data }) => !data.withdrawn)
		.flatMap((source) => source.data.metrics.map((metric) => ({ metric, source })));
	return trendsOf(figures).map(({ label, figures: shown, obstacles }) => {
		const lengths = barLengths(shown.map(({ metric }) => numericValue(metric.value)));
		return {
			label,
			chart: {
				caption: `${label}（${shown[0]?.metric.scope ?? ""}）`,
				bars: shown.map(({ metric, source }, index) => {
					const { period, figure, article } = figureOf(source, metric);
					return { label: period, figure, href: article.href, percent: lengths[index] };
				}),
			},
			obstacles,
		};
	});
}
