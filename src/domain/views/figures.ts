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

/** A figure that may be compared, with the number it stands for. */
export interface TrendFigureView extends SourcedFigureView {
	readonly value: number;
}

/** Figures of one label over time, or why they cannot be compared. */
export interface TrendView {
	readonly label: string;
	readonly scope: string;
	readonly figures: readonly TrendFigureView[];
	readonly obstacles: readonly string[];
}
