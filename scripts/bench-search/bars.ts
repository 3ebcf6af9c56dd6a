import type { Figures } from "./figures.ts";

/** What indexing cost. */
export interface IndexCost {
	readonly seconds: number;
	readonly processorSeconds: number;
	/** The most memory that the indexing process and Pagefind held together. */
	readonly peakGb: number;
	readonly mb: number;
}

interface Bar {
	readonly name: string;
	readonly isMet: boolean;
}

/** Bars that hold for a size of site; sizes in between take those of the next larger one. */
const bySize = [
	{ pages: 1_000, coldKb: 260, nextKb: 115, p95Ms: 150, seconds: 10, gb: 4 },
	{ pages: 3_000, coldKb: 400, nextKb: 180, p95Ms: 500, seconds: 25, gb: 4 },
	{ pages: 10_000, coldKb: 650, nextKb: 320, p95Ms: 1_500, seconds: 60, gb: 4 },
] as const;

/** The bars of a size that depend on it. */
export const barsOf = (pages: number) => bySize.find((one) => pages <= one.pages) ?? bySize[2];

/** The names of the bars that a measurement misses. */
export function missedBars(pages: number, figures: Figures, cost: IndexCost): string[] {
	const size = barsOf(pages);
	const bars: readonly Bar[] = [
		{ name: "recall 100 %", isMet: figures.recall === 1 },
		{ name: "precision 100 %", isMet: figures.precision === 1 },
		{ name: "0 exact hits for what is nowhere", isMet: figures.nowhereHits === 0 },
		{ name: "pinyin of names 100 %", isMet: figures.pinyin === 1 },
		{ name: "one slip ≥ 95 %", isMet: figures.slip >= 0.95 },
		{ name: "nothing suggested for nothing ≥ 95 %", isMet: figures.quietNowhere >= 0.95 },
		{ name: "own page or card first 100 %", isMet: figures.entityFirst === 1 },
		{ name: `cold ≤ ${size.coldKb} KB`, isMet: figures.coldKb <= size.coldKb },
		{ name: `next ≤ ${size.nextKb} KB`, isMet: figures.nextKb <= size.nextKb },
		{ name: `p95 ≤ ${size.p95Ms} ms`, isMet: figures.p95Ms <= size.p95Ms },
		{ name: `indexing ≤ ${size.seconds} s`, isMet: cost.seconds <= size.seconds },
		{ name: `indexing ≤ ${size.gb} GB`, isMet: cost.peakGb <= size.gb },
	];
	return bars.filter(({ isMet }) => !isMet).map(({ name }) => name);
}
