import { barLengths } from "../domain/bar-chart.ts";
import { comparableFigures } from "../domain/comparable-figures.ts";
import { formatPeriod } from "../domain/dates.ts";
import { formatMetric, numericValue } from "../domain/metrics.ts";
import { href } from "../domain/urls.ts";
import type {
	ChartView,
	FigureGroup,
	FigureView,
	SourcedFigureView,
} from "../domain/views/figures.ts";
import type { Metric } from "../schemas/index.ts";
import { cardDate } from "./cards.ts";
import type { ArticleEntry } from "./record.ts";

interface SourcedMetric {
	readonly metric: Metric;
	readonly article: ArticleEntry;
}

function figureView(metric: Metric): FigureView {
	return {
		figure: formatMetric(metric),
		label: metric.label,
		scope: metric.scope,
		period: formatPeriod(metric.period),
		sentence: metric.sentence,
	};
}

/** Figures that may be compared, as charts: what they count stands above them. */
function chartView(group: readonly SourcedMetric[], isLinked: boolean): ChartView {
	const lengths = barLengths(group.map(({ metric }) => numericValue(metric.value)));
	const [first] = group;
	return {
		caption: first ? `${first.metric.scope}，${formatPeriod(first.metric.period)}` : "",
		bars: group.map(({ metric, article }, index) => ({
			label: metric.label,
			figure: formatMetric(metric),
			href: isLinked ? href({ page: "article", id: article.id }) : undefined,
			percent: lengths[index],
		})),
	};
}

/** The figures of one article: those that may be compared as charts, the others as numbers; a withdrawn one has none. */
export function figuresOf(article: ArticleEntry) {
	const { data } = article;
	const metrics = data.withdrawn ? [] : data.metrics.map((metric) => ({ metric, article }));
	const { groups, others } = comparableFigures(metrics);
	return {
		figures: others.map(({ metric }) => figureView(metric)),
		charts: groups.map((group) => chartView(group, false)),
	};
}

/** The charts of figures from several articles, each bar with the way to the one that tells it. */
export function chartsOf(figures: readonly SourcedMetric[]): ChartView[] {
	return comparableFigures(figures).groups.map((group) => chartView(group, true));
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
