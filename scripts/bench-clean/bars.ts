import { hostsLost, medianMs, type ToolFigures, worstMs } from "./figures.ts";
import { mostGrowth, worstRatio } from "./linear-time.ts";
import type { BombFigures } from "./measure-bombs.ts";
import type { Share } from "./proofs.ts";
import type { Score } from "./score.ts";

/** What one measure is compared with. */
export interface Against {
	/** turndown with its plugin, in the same run. */
	readonly turndown: ToolFigures | undefined;
}

/** A line of the table: what is measured, what must be reached, and how a tool's figures show it. */
export interface Row {
	readonly measure: string;
	readonly bar: string;
	/** "–" where the tool has nothing of the kind, or where it was not measured. */
	readonly show: (figures: ToolFigures, against: Against) => string;
	readonly isMet: (figures: ToolFigures, against: Against) => boolean;
}

const none = "–";
const fixed = (value: number) => value.toFixed(3);
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const ms = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const shareText = ({ hold, of }: Share) => `${hold}/${of}`;
const isWhole = ({ hold, of }: Share) => hold === of;

/** A figure of the scorer's; where the doubted truth makes a difference, what the truth as it is gives. */
const scored =
	(text: (score: Score) => string): Row["show"] =>
	({ score, asScored }) => {
		const [fair, given] = [text(score), text(asScored)];
		return fair === given ? fair : `${fair} (as scored ${given})`;
	};

type Total = {
	[Key in keyof Score["totals"]]: Score["totals"][Key] extends number ? Key : never;
}[keyof Score["totals"]];

const atLeast = (measure: string, keys: readonly Total[], bounds: readonly number[]): Row => ({
	measure,
	bar: bounds.map((bound) => `≥ ${bound}`).join(" / "),
	show: scored(({ totals }) => keys.map((key) => fixed(totals[key])).join(" / ")),
	isMet: ({ score: { totals } }) => keys.every((key, index) => totals[key] >= (bounds[index] ?? 0)),
});

const atMost = (measure: string, key: Total, bound: number): Row => ({
	measure,
	bar: `≤ ${percent(bound)}`,
	show: scored(({ totals }) => percent(totals[key])),
	isMet: ({ score: { totals } }) => totals[key] <= bound,
});

const zero = (measure: string, key: Total): Row => ({
	measure,
	bar: "0",
	show: scored(({ totals }) => String(totals[key])),
	isMet: ({ score: { totals } }) => totals[key] === 0,
});

const proof = (
	measure: string,
	shares: (own: NonNullable<ToolFigures["own"]>) => readonly Share[],
	bar = "all",
	isEnough: (share: Share) => boolean = isWhole,
): Row => ({
	measure,
	bar,
	show: ({ own }) => (own ? shares(own).map(shareText).join(", ") : none),
	isMet: ({ own }) => own !== undefined && shares(own).every(isEnough),
});

/** Cases that must pass whatever else does: code written in an article. */
const neededCases = ["14", "16", "17", "19", "20"];

const partsOf = (fraction: string): [number, number] => {
	const [part = 0, all = 0] = fraction.split("/").map(Number);
	return [part, all];
};

const quality: readonly Row[] = [
	atLeast("text recall, mean / worst", ["recall", "worstRecall"], [0.997, 0.98]),
	atLeast("text precision, mean / worst", ["precision", "worstPrecision"], [0.99, 0.95]),
	atLeast("blocks exact", ["blocks"], [0.97]),
	atLeast("content pictures kept, the original's address", ["pictures"], [1]),
	atMost("junk pictures kept", "junkPictures", 0.08),
	atLeast("punctuation kept", ["punctuation"], [0.98]),
	atLeast("captions tied", ["captions"], [0.95]),
	atLeast("headings found / right", ["headings", "headingsRight"], [0.9, 0.9]),
	atLeast("headings found in institutional articles", ["institutionalHeadings"], [0.85]),
	atMost("boilerplate lines left", "junk", 0.05),
	{
		measure: "cases that lose a host paragraph",
		bar: "0",
		show: scored((score) => String(hostsLost(score))),
		isMet: ({ score }) => hostsLost(score) === 0,
	},
	zero("articles that do not compile", "failsToCompile"),
	zero("nodes that run as code", "runs"),
	zero("dangerous addresses", "danger"),
	zero("raw HTML tags", "raw"),
	{
		measure: "marks that show (`****`): as scored; read from the tree",
		bar: "0",
		show: ({ score, own }) => [score.totals.emph, own?.strayMarks ?? none].join("; "),
		isMet: ({ own }) => own?.strayMarks === 0,
	},
	{
		measure: `cases passed, among them ${neededCases.join(", ")}`,
		bar: "≥ 47 of 48",
		show: scored(({ totals }) => totals.cases),
		isMet: ({ score: { totals, failedCases } }) => {
			const [passed, all] = partsOf(totals.cases);
			return passed / all >= 47 / 48 && !neededCases.some((id) => failedCases.has(id));
		},
	},
	{
		measure: "dates right where the page has one",
		bar: "all",
		show: scored(({ totals }) => totals.dates),
		isMet: ({ score: { totals } }) => {
			const [right, all] = partsOf(totals.dates);
			return right === all;
		},
	},
	{
		measure: "pages without an article refused",
		bar: "all",
		show: ({ refused }) => shareText(refused),
		isMet: ({ refused }) => isWhole(refused),
	},
	proof("conservation: corpus, cases, fixtures, fuzz", ({ conserved }) => [
		conserved.corpus,
		conserved.cases,
		conserved.fixtures,
		conserved.fuzz,
	]),
	proof("a second run of the command writes nothing", ({ secondRun }) => [secondRun]),
	proof("clean(render(output)) = output: fixtures", ({ settled }) => [settled.fixtures]),
	proof(
		"the same: fuzz",
		({ settled }) => [settled.fuzz],
		"> 99.9 %",
		({ hold, of }) => of - hold < of / 1000,
	),
];

const refusedBombs = ({ bombs }: BombFigures) => bombs.filter(({ isRefused }) => isRefused).length;
const worstBombMs = ({ bombs }: BombFigures) => Math.max(...bombs.map((bomb) => bomb.ms));

const cost: readonly Row[] = [
	{
		measure: "ms an article, median / worst",
		bar: "≤ 50 / ≤ 1000",
		show: ({ costs }) => `${ms(medianMs(costs))} / ${ms(worstMs(costs))}`,
		isMet: ({ costs }) => medianMs(costs) <= 50 && worstMs(costs) <= 1000,
	},
	{
		measure: "the same with front matter, proposals and the check before writing",
		bar: "≤ 50 / ≤ 1000",
		show: ({ wholeCosts }) =>
			wholeCosts ? `${ms(medianMs(wholeCosts))} / ${ms(worstMs(wholeCosts))}` : none,
		isMet: ({ wholeCosts = [] }) => medianMs(wholeCosts) <= 50 && worstMs(wholeCosts) <= 1000,
	},
	{
		measure: "times turndown + gfm, by the medians / by the sums",
		bar: "≤ 6 / ≤ 6",
		show: (figures, against) =>
			ratios(figures, against)
				.map((ratio) => ratio.toFixed(1))
				.join(" / "),
		isMet: (figures, against) => ratios(figures, against).every((ratio) => ratio <= 6),
	},
	{
		measure: "5 MB of hostile input, result or refusal, worst ms",
		bar: "< 2000",
		show: ({ own }) => (own ? ms(Math.max(...own.hostile.map((one) => one.ms))) : none),
		isMet: ({ own }) => own?.hostile.every((one) => one.ms < 2000) ?? false,
	},
	{
		measure: "input of twice the size, 10 kB to 5 MB, worst times the time",
		bar: `≤ ${mostGrowth}`,
		show: ({ own }) => (own ? Math.max(...own.growth.map(worstRatio)).toFixed(2) : none),
		isMet: ({ own }) => own?.growth.every((one) => worstRatio(one) <= mostGrowth) ?? false,
	},
	{
		measure: "12 picture bombs refused, worst ms / peak MB",
		bar: "all, < 50 / < 300",
		show: ({ own }) =>
			own?.bombs
				? `${refusedBombs(own.bombs)}, ${ms(worstBombMs(own.bombs))} / ${own.bombs.peakMb.toFixed(0)}`
				: none,
		isMet: ({ own }) =>
			own?.bombs !== undefined &&
			refusedBombs(own.bombs) === 12 &&
			worstBombMs(own.bombs) < 50 &&
			own.bombs.peakMb < 300,
	},
	{
		measure: "memory of one batch, peak MB",
		bar: "≤ 400",
		show: ({ memory }) => memory?.peakMb.toFixed(0) ?? none,
		isMet: ({ memory }) => memory?.exitCode === 0 && memory.peakMb <= 400,
	},
	{
		measure: "the same, MB over the second and over the last hundred articles",
		bar: "flat: ≤ 1.15 times",
		show: ({ memory }) =>
			memory ? `${memory.secondMb.toFixed(0)} → ${memory.lastMb.toFixed(0)}` : none,
		isMet: ({ memory }) => memory !== undefined && memory.lastMb <= memory.secondMb * 1.15,
	},
];

function ratios({ costs }: ToolFigures, { turndown }: Against): number[] {
	if (!turndown) return [];
	const sum = (all: ToolFigures["costs"]) => all.reduce((total, { cpuMs }) => total + cpuMs, 0);
	return [medianMs(costs) / medianMs(turndown.costs), sum(costs) / sum(turndown.costs)];
}

/** The table of bars, in the order in which it is printed. */
export const rows: readonly Row[] = [...quality, ...cost];

/** Those of which only the output is needed. */
export const qualityRows = quality;
