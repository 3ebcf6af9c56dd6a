import { describe, expect, it } from "vitest";
import { rows } from "./bars.ts";
import type { ToolFigures } from "./figures.ts";
import type { Score } from "./score.ts";

const totals: Score["totals"] = {
	articles: 1,
	recall: 1,
	worstRecall: 1,
	precision: 1,
	worstPrecision: 1,
	punctuation: 1,
	blocks: 1,
	pictures: 1,
	junkPictures: 0,
	captions: 1,
	headings: 1,
	headingsRight: 1,
	institutionalHeadings: 1,
	junk: 0,
	raw: 0,
	emph: 0,
	runs: 0,
	danger: 0,
	failsToCompile: 0,
	dates: "4/4",
	cases: "48/48",
};
const score: Score = { totals, articles: [], failedCases: new Map(), pages: [] };
const all = { hold: 1000, of: 1000, failed: [] };
const some = { hold: 998, of: 1000, failed: ["a", "b"] };
/** A kind of page whose time grows so many times when it doubles. */
const growing = (ratio: number) => ({
	name: "x",
	sizes: [10_000, 20_000],
	seconds: [1, ratio],
	ratios: [ratio],
	fitted: 1,
	outcomes: ["cleaned", "cleaned"],
});
/** So many picture bombs, refused at a cost. */
const bombs = (count: number, cpuMs = 10, peakMb = 100) => ({
	bombs: Array.from({ length: count }, () => ({ name: "x", ms: cpuMs, isRefused: true })),
	peakMb,
});
const own: NonNullable<ToolFigures["own"]> = {
	conserved: { corpus: all, cases: all, fixtures: all, fuzz: all },
	secondRun: all,
	settled: { fixtures: all, fuzz: all },
	strayMarks: 0,
	hostile: [{ name: "x", ms: 10, outcome: "cleaned" }],
	bombs: bombs(12),
	growth: [growing(2)],
};
const costs = [{ id: "1", cpuMs: 10, clockMs: 10 }];
const memory = {
	articles: 500,
	peakMb: 300,
	firstMb: 200,
	secondMb: 250,
	lastMb: 260,
	exitCode: 0,
};
const good: ToolFigures = {
	name: "good",
	asScored: score,
	score,
	refused: all,
	costs,
	wholeCosts: costs,
	memory,
	own,
};

/** The measures that figures miss beside a tool that takes 10 ms. */
const missedBy = (change: Partial<ToolFigures>) =>
	rows
		.filter((row) => !row.isMet({ ...good, ...change }, { turndown: good }))
		.map(({ measure }) => measure);

const withTotals = (change: Partial<Score["totals"]>) => ({
	score: { ...score, totals: { ...totals, ...change } },
});

describe("the bars", () => {
	it("are all met by figures that reach them", () => {
		expect(missedBy({})).toEqual([]);
	});

	it.each([
		["worst recall", withTotals({ worstRecall: 0.979 }), /recall/],
		["junk pictures", withTotals({ junkPictures: 0.09 }), /junk pictures/],
		["raw HTML", withTotals({ raw: 1 }), /raw HTML/],
		["cases", withTotals({ cases: "46/48" }), /cases passed/],
		["dates", withTotals({ dates: "3/4" }), /dates/],
		["a needed case", { score: { ...score, failedCases: new Map([["17", "executes"]]) } }, /cases/],
		["a page not refused", { refused: some }, /refused/],
		[
			"a lost character",
			{ own: { ...own, conserved: { ...own.conserved, fuzz: some } } },
			/conserv/,
		],
		["a changing fuzz", { own: { ...own, settled: { ...own.settled, fuzz: some } } }, /fuzz/],
		["time", { wholeCosts: [{ id: "1", cpuMs: 51, clockMs: 51 }] }, /front matter/],
		["slow input", { own: { ...own, hostile: [{ name: "x", ms: 2001, outcome: "" }] } }, /hostile/],
		[
			"time that grows with the square",
			{ own: { ...own, growth: [growing(4)] } },
			/twice the size/,
		],
		[
			"time that grows with the square where each step is too short to tell",
			{ own: { ...own, growth: [{ ...growing(Number.NaN), fitted: 3 }] } },
			/twice the size/,
		],
		["a picture bomb that is not refused", { own: { ...own, bombs: bombs(11) } }, /bombs/],
		["a slow bomb", { own: { ...own, bombs: bombs(12, 50) } }, /bombs/],
		["a large bomb", { own: { ...own, bombs: bombs(12, 10, 300) } }, /bombs/],
		["bombs that nobody measured", { own: { ...own, bombs: undefined } }, /bombs/],
		["memory", { memory: { ...memory, peakMb: 401 } }, /peak/],
		["a batch that stopped", { memory: { ...memory, exitCode: 3 } }, /peak/],
		["growing memory", { memory: { ...memory, lastMb: 300 } }, /last hundred/],
		["memory that nobody measured", { memory: undefined }, /peak/],
	])("tell of %s", (_, change, measure) => {
		const missed = missedBy(change);
		expect(missed[0]).toMatch(measure);
		expect(missed.length).toBeLessThanOrEqual(2);
	});
});
