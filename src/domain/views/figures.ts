import type { DateView } from "./dates.ts";
import type { Link } from "./links.ts";

/** A figure as the source words it. */
export interface FigureView {
	readonly figure: string;
	readonly label: string;
	readonly scope: string;
	readonly period: string;
	readonly sentence: string;
}

/** The figures of one article, where they are told elsewhere. */
export interface FigureGroup {
	readonly article: Link;
	readonly date: DateView;
	readonly figures: readonly FigureView[];
}

/** A figure with the article that holds its sentence. */
export interface SourcedFigureView extends FigureView {
	readonly article: Link;
}

/** A row of a chart. */
export interface BarView {
	readonly label: string;
	readonly figure: string;
	/** The article that tells it, where that is another page. */
	readonly href?: string | undefined;
	/** The length of its bar in percent of the longest; undefined where none is drawn. */
	readonly percent?: number | undefined;
}

/** Figures that may be compared: what they count, of whom and when. */
export interface ChartView {
	readonly caption: string;
	readonly bars: readonly BarView[];
}

/** Figures of one label over time, or why they cannot be compared. */
export interface TrendView {
	readonly label: string;
	/** Its bars are labelled by their periods. */
	readonly chart: ChartView;
	readonly obstacles: readonly string[];
}
