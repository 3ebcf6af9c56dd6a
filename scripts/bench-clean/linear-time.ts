import { type CleaningCost, costOf } from "./cost-of.ts";
import { growthShapes, type Shape } from "./growth-shapes.ts";

/** One kind of page in sizes that double: what each size costs, and how much more than the size before. */
export interface Growth {
	readonly name: string;
	/** Characters of input. */
	readonly sizes: readonly number[];
	/** Processor time, the least of several runs. */
	readonly seconds: readonly number[];
	/** Seconds of a size over those of the one before, from the second size on; NaN where either is too short to tell. */
	readonly ratios: readonly number[];
	/** The same for one doubling, of the straight lines through each stretch of sizes with one outcome; 1 where none is long enough. */
	readonly fitted: number;
	/** "cleaned", or the code of the refusal, for each size. */
	readonly outcomes: readonly string[];
}

/** How many times as long input of twice the size may take: 2 is linear, 4 quadratic. */
export const mostGrowth = 2.5;

/** 10 kB to 5 MB, doubling. */
const sizes = Array.from({ length: 10 }, (_, step) => Math.min(10_000 * 2 ** step, 5_000_000));

/** Below this one step says nothing: such sizes are judged by the line through all. */
const leastSeconds = 0.02;
/** A shorter cleaning is nothing but its fixed costs, and no point of a line. */
const leastOfLine = 0.002;
/** A system may count processor time in steps of 4 ms: what is shorter is repeated until it takes so long. */
const leastCounted = 0.03;
/** Runs of one size after the one that warms up: until they have taken so long, but no fewer and no more than so many. */
const runs = { seconds: 0.2, fewest: 2, most: 6 };
/** How often a step above the bar is measured again: a neighbour can only add to what a run takes. */
const retries = 2;
/** Points that make a line. */
const fewestPoints = 4;

/** The least of several runs, the first of which warms up. */
function leastCost(html: string): CleaningCost {
	const warm = costOf(html);
	let times = 1;
	let least = warm.seconds;
	while (least * times < leastCounted) {
		times *= 4;
		least = costOf(html, times).seconds;
	}
	for (let done = 0, spent = 0; done < runs.most; done++) {
		if (done >= runs.fewest && spent >= runs.seconds) break;
		const { seconds } = costOf(html, times);
		least = Math.min(least, seconds);
		spent += seconds * times;
	}
	return { seconds: least, outcome: warm.outcome };
}

function growthOf({ name, page }: Shape): Growth {
	const pages = sizes.map(page);
	const costs = pages.map(leastCost);
	const again = (index: number) => {
		const [html, known] = [pages[index], costs[index]];
		if (html === undefined || known === undefined) return;
		costs[index] = { ...known, seconds: Math.min(known.seconds, leastCost(html).seconds) };
	};
	for (let retry = 0; retry < retries; retry++)
		for (const [index, ratio] of ratiosOf(costs).entries())
			if (ratio > mostGrowth) {
				again(index);
				again(index + 1);
			}
	return {
		name,
		sizes: pages.map(({ length }) => length),
		seconds: costs.map(({ seconds }) => seconds),
		ratios: ratiosOf(costs),
		fitted: fittedGrowth(
			costs.map((cost, index) => ({ ...cost, size: pages[index]?.length ?? 0 })),
		),
		outcomes: costs.map(({ outcome }) => outcome),
	};
}

const ratiosOf = (costs: readonly CleaningCost[]): number[] =>
	costs.slice(1).map(({ seconds }, index) => {
		const before = costs[index]?.seconds ?? 0;
		return Math.min(before, seconds) < leastSeconds ? Number.NaN : seconds / before;
	});

type Point = CleaningCost & { readonly size: number };

/** The largest growth for one doubling of the lines through the logarithms. A refused size does less: it begins another line. */
export function fittedGrowth(points: readonly Point[]): number {
	const stretches: Point[][] = [];
	for (const point of points.filter(({ seconds }) => seconds >= leastOfLine)) {
		const last = stretches.at(-1);
		if (last?.at(-1)?.outcome === point.outcome) last.push(point);
		else stretches.push([point]);
	}
	const lines = stretches.filter(({ length }) => length >= fewestPoints);
	return Math.max(1, ...lines.map((stretch) => 2 ** slopeOf(stretch)));
}

/** The slope of the line of least squares through the logarithms of size and time. */
function slopeOf(points: readonly Point[]): number {
	const xs = points.map(({ size }) => Math.log(size));
	const ys = points.map(({ seconds }) => Math.log(seconds));
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const [middleX, middleY] = [mean(xs), mean(ys)];
	const along = xs.map((x) => x - middleX);
	return (
		along.reduce((sum, x, index) => sum + x * ((ys[index] ?? 0) - middleY), 0) /
		along.reduce((sum, x) => sum + x * x, 0)
	);
}

/** How the time of the cleaner grows with the size of its input, over every shape or those that are given. */
export function measureGrowth(shapes: readonly Shape[] = growthShapes): Growth[] {
	return shapes.map(growthOf);
}

/** The worst of what a shape shows: any step that is long enough to tell, and the lines through all sizes. */
export function worstRatio({ ratios, fitted }: Growth): number {
	return Math.max(1, fitted, ...ratios.filter((ratio) => !Number.isNaN(ratio)));
}
