import { formatPeriod } from "../domain/dates.ts";
import { formatMetric } from "../domain/metrics.ts";
import { href } from "../domain/urls.ts";
import type { FigureView } from "../domain/views.ts";
import type { Metric } from "../schemas/index.ts";
import type { ArticleEntry } from "./record.ts";

function figureView(metric: Metric): FigureView {
	return {
		figure: formatMetric(metric),
		label: metric.label,
		scope: metric.scope,
		period: formatPeriod(metric.period),
		sentence: metric.sentence,
	};
}

/** The figures of one article; a withdrawn one has none. */
export function figuresOf({ data }: ArticleEntry): FigureView[] {
	return data.withdrawn ? [] : data.metrics.map(figureView);
}

/** The figures of several articles, each with the article it comes from. */
export function figuresFrom(
	articles: readonly ArticleEntry[],
	isWanted: (metric: Metric) => boolean = () => true,
): FigureView[] {
	return articles.flatMap(({ id, data }) =>
		data.withdrawn
			? []
			: data.metrics.filter(isWanted).map((metric) => ({
					...figureView(metric),
					article: { text: data.listTitle ?? data.title, href: href({ page: "article", id }) },
				})),
	);
}
