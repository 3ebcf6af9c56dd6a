import { formatPeriod } from "../domain/dates.ts";
import { formatMetric } from "../domain/metrics.ts";
import { href } from "../domain/urls.ts";
import type { FigureGroup, FigureView, SourcedFigureView } from "../domain/views/figures.ts";
import type { Metric } from "../schemas/index.ts";
import { cardDate } from "./cards.ts";
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

/** A figure with the article it comes from. */
export function figureOf({ id, data }: ArticleEntry, metric: Metric): SourcedFigureView {
	return {
		...figureView(metric),
		article: { text: data.listTitle ?? data.title, href: href({ page: "article", id }) },
	};
}

/** The figures of several articles, article by article; those that have none wanted are left out. */
export function figuresFrom(
	articles: readonly ArticleEntry[],
	isWanted: (metric: Metric) => boolean = () => true,
): FigureGroup[] {
	return articles
		.filter(({ data }) => data.withdrawn === undefined)
		.map(({ id, data }) => ({
			article: { text: data.title, href: href({ page: "article", id }) },
			date: cardDate(data),
			figures: data.metrics.filter(isWanted).map(figureView),
		}))
		.filter(({ figures }) => figures.length > 0);
}
