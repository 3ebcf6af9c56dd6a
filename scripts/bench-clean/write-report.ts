import { availableParallelism, cpus, totalmem, type } from "node:os";
import { type Row, rows } from "./bars.ts";
import type { ToolFigures } from "./figures.ts";
import type { Growth } from "./linear-time.ts";
import type { Cost } from "./speed.ts";

/** What the report says besides the figures of the tools. */
export interface Circumstances {
	readonly articles: number;
	readonly pages: number;
	readonly cases: number;
	readonly rounds: number;
	readonly seed: number;
	readonly fuzz: number;
	readonly doubts: readonly { readonly article: string; readonly what: string }[];
	/** Articles in whose output a scorer that reads over line ends sees `****`. */
	readonly marksOverLines: readonly string[];
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A table of Markdown: the first column is text, the others are figures. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
	return [
		line(head),
		line(head.map((_, index) => (index === 0 ? "---" : "---:"))),
		...body.map(line),
	].join("\n");
}

/** The rows of the bars that a tool's figures miss. */
export const missed = (ours: ToolFigures, others: readonly ToolFigures[]): Row[] =>
	rows.filter((row) => !row.isMet(ours, { turndown: others[0] }));

function machine(): string {
	const gigabytes = Math.round(totalmem() / 1024 ** 3);
	const [processor] = cpus();
	return `${availableParallelism()} cores (${processor?.model.trim() || "unnamed"}), ${gigabytes} GB of memory, ${type()}, Node ${process.versions.node}`;
}

function barTable(ours: ToolFigures, others: readonly ToolFigures[]): string {
	const against = { turndown: others[0] };
	return table(
		["measure", "must reach", "met", ours.name, ...others.map(({ name }) => name)],
		rows.map((row) => [
			row.measure,
			row.bar,
			row.isMet(ours, against) ? "yes" : "**no**",
			row.show(ours, against),
			...others.map((other) => row.show(other, against)),
		]),
	);
}

const ms = (value: number | undefined) => (value === undefined ? "" : value.toFixed(1));

function costTable(ours: ToolFigures, others: readonly ToolFigures[]): string {
	const find = (costs: readonly Cost[] | undefined, id: string) =>
		costs?.find((cost) => cost.id === id);
	return table(
		["input", ours.name, "by the clock", "whole", ...others.map(({ name }) => name)],
		ours.costs.map(({ id, cpuMs, clockMs }) => [
			id,
			ms(cpuMs),
			ms(clockMs),
			ms(find(ours.wholeCosts, id)?.cpuMs),
			...others.map(({ costs }) => ms(find(costs, id)?.cpuMs)),
		]),
	);
}

/** The scorer's line on an article, without what it quotes: 00 1.000 1.000 1.000 10/10 … */
function articleRow(printed: string): string[] {
	return printed.split(" ").slice(0, 10);
}

function memoryTable(all: readonly ToolFigures[]): string {
	const mb = (value: number | undefined) => value?.toFixed(0) ?? "–";
	return table(
		["tool", "peak MB", "first hundred", "second hundred", "last hundred", "articles", "exit code"],
		all.map(({ name, memory }) => [
			name,
			mb(memory?.peakMb),
			mb(memory?.firstMb),
			mb(memory?.secondMb),
			mb(memory?.lastMb),
			String(memory?.articles ?? "–"),
			String(memory?.exitCode ?? "–"),
		]),
	);
}

/** What every kind of page takes as it doubles. */
export const growthTable = (all: readonly Growth[]): string =>
	table(
		["input", "s at 160 kB", "s at 5 MB", "worst s", "worst step", "line", "outcome at 5 MB"],
		all.map(({ name, seconds, ratios, fitted, outcomes }) => [
			name,
			(seconds[4] ?? 0).toFixed(3),
			(seconds.at(-1) ?? 0).toFixed(3),
			Math.max(...seconds).toFixed(3),
			Math.max(1, ...ratios.filter((ratio) => !Number.isNaN(ratio))).toFixed(2),
			fitted.toFixed(2),
			outcomes.at(-1) ?? "",
		]),
	);

/** The measurements as a page of the documents. */
export function reportOf(
	ours: ToolFigures,
	others: readonly ToolFigures[],
	about: Circumstances,
): string {
	const misses = missed(ours, others);
	const failed = [...ours.score.failedCases.keys()];
	return `# The cleaner beside other tools

Written by \`npm run bench:clean\`, all of it. Measured on ${about.articles} real articles as pasted, ${about.pages} pages as saved and ${about.cases}
small cases, which belong to others and are not part of the project; the scorer is the corpus's own. Every tool gets the same
inputs in the same run; pictures keep their addresses.

Machine: ${machine()}.

${
	misses.length === 0
		? "Every bar is met."
		: `Missed: ${misses.map(({ measure }) => measure).join("; ")}.`
}
${failed.length > 0 ? `Cases that fail: ${failed.join(", ")}.` : "No case fails."}

${barTable(ours, others)}

Fuzz: ${about.fuzz} pages from seed ${about.seed}. A dash: the tool has nothing of the kind, or it is not measured for it. "As scored"
stands where the truth's doubted entries (below) make a difference; the bar is judged without them.

## Where the scorer or the truth is doubted

${
	about.doubts.length === 0
		? "Nothing in the truth contradicts itself."
		: about.doubts.map(({ article, what }) => `- Article ${article}: ${what}.`).join("\n")
}
- \`****\` is looked for in the source, and white space between the two pairs may hold line ends: the end of one bold
  paragraph and the beginning of the next are counted. Read from the tree, no reader sees them. ${
		about.marksOverLines.length === 0
			? "It happens in none of our outputs."
			: `It happens in ours of ${about.marksOverLines.join(", ")}.`
	}

## Each article of ours

${table(
	[
		"article",
		"recall",
		"precision",
		"punctuation",
		"blocks",
		"pictures",
		"junk pictures",
		"captions",
		"headings",
		"right",
	],
	ours.score.articles.map(articleRow),
)}

## Time

Milliseconds for an input: the median of ${about.rounds} rounds, the tools in turn in each, after two rounds over everything that are not
counted. Processor time of the thread, which is what a clock shows on a quiet machine; ours by the clock too. "Whole" is
reading the file, cleaning, the front matter, the proposals and the check before writing. The first ${about.articles} are pasted
articles, the others saved pages.

${costTable(ours, others)}

Five megabytes of what costs a careless reader most:

${table(
	["input", "ms", "outcome"],
	(ours.own?.hostile ?? []).map(({ name, ms: taken, outcome }) => [name, ms(taken), outcome]),
)}

Files that are no pictures or would cost too much to open, the least processor time of five refusals:

${table(
	["file", "ms", "outcome"],
	(ours.own?.bombs?.bombs ?? []).map(({ name, ms: taken, isRefused }) => [
		name,
		ms(taken),
		isRefused ? "refused" : "**opened**",
	]),
)}

Inputs that double from 10 kB to 5 MB. A size takes the least processor time of three to seven runs, each from a collected
heap, the first of which warms up; what is shorter than 30 ms is repeated. Judged are every step between two sizes of 20 ms
at least, and for all sizes of 2 ms at least the straight line through the logarithms of each stretch of four and more with
one outcome. A step above the bar is measured again, twice at most. \`npm run bench:clean -- --growth NAME,NAME\` measures some alone.

${growthTable(ours.own?.growth ?? [])}

## Memory

One batch of ${ours.memory?.articles ?? 0} articles, those of the corpus again and again, each with a title of its own: for ours
\`npm run clean -- FOLDER\` with everything that it writes, for the others a loop that converts and writes. What the process
holds, read every 40 ms from the system. During the first hundred the program is loaded and compiled and the heap grows to
its size: whether memory is flat is read from the second hundred to the last.

${memoryTable([ours, ...others])}
`;
}
