import type { Machine } from "../bench-search/machine.ts";
import { bars } from "./bars.ts";
import type { MeasuredPage } from "./measure-page.ts";

/** What the figures come from, and what has to be said beside them. */
export interface Circumstances {
	readonly runs: number;
	readonly machine: Machine;
	/** "Chromium 156.0.0.0". */
	readonly browser: string;
	readonly lighthouse: string;
	/** YYYY-MM-DD. */
	readonly day: string;
	/** The page whose text the other projects show: its file. */
	readonly sample: string;
	readonly missed: readonly string[];
	readonly notes: readonly string[];
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]) {
	return [
		row(columns),
		row(columns.map((_, index) => (index === 0 ? "---" : "---:"))),
		...rows.map(row),
		"",
	];
}

const bytes = (value: number) => Math.round(value).toLocaleString("en");

const marksRow = ({ name, marks }: MeasuredPage) => [
	name,
	marks.performance,
	marks.accessibility,
	marks.bestPractices,
	marks.seo,
	`${Math.round(marks.firstPaintMs)} / ${Math.round(marks.largestPaintMs)}`,
	Math.round(marks.blockedMs),
	Number(marks.layoutShift.toFixed(4)),
];

const weightRow = ({ name, marks, weight, needsScript }: MeasuredPage) => [
	name,
	`${bytes(weight.html)} + ${bytes(weight.css)} + ${bytes(weight.js)}`,
	bytes(weight.text),
	bytes(weight.frame),
	needsScript ? "some" : 0,
	bytes(marks.sentBytes),
];

const pictureRow = ({ name, picture }: MeasuredPage) =>
	picture
		? [
				name,
				picture.mostRatio.toFixed(2),
				picture.formats.join(" "),
				picture.isPreloaded ? "yes" : "no",
				picture.eagerLater,
			]
		: [name, "no picture", "", "", ""];

/** What other hosts a page asks, and which runs of it had to be made again. */
function remarks({ name, marks }: MeasuredPage): string[] {
	const hosts = marks.otherHosts.join(", ");
	return [
		...(hosts ? [`${name} asks other hosts: ${hosts}. Without an answer its marks suffer.`] : []),
		...marks.failures.map((failure) => `A run over ${name} was made again: ${failure}.`),
	];
}

/** The figures as a page of the documents. */
export function pagesReport(
	ours: readonly MeasuredPage[],
	others: readonly MeasuredPage[],
	circumstances: Circumstances,
): string {
	const { runs, machine, browser, lighthouse, day, sample, missed, notes } = circumstances;
	const { processor, cores, memoryGb, system, node, load } = machine;
	const pages = [...ours, ...others];
	return [
		"# Pages on a phone",
		"",
		`Written by \`npm run bench:pages\` on ${day}: the median of ${runs} runs of Lighthouse ${lighthouse} as on its phone (slow 4G,`,
		`processor four times slower), in ${browser}, on ${cores} × ${processor}, ${memoryGb} GB, ${system}, Node ${node}, load ${load}.`,
		"",
		`The article is \`${sample.replace("/index.html", "")}\`. The other projects, installed from npm in the same run, show its text`,
		"and its pictures, without its facts, names and figures, which they have no place for.",
		"",
		"## Marks and times",
		"",
		...table(
			[
				"page",
				"performance",
				"accessibility",
				"best practices",
				"SEO",
				"first / largest paint, ms",
				"blocked, ms",
				"CLS",
			],
			pages.map(marksRow),
		),
		"## Bytes",
		"",
		"After gzip. The text is what a page says in its body; all that is sent is with pictures and fonts, as Lighthouse's",
		"phone asks for them. Script is needed to read where something of the text is missing without scripts.",
		"",
		...table(
			[
				"page",
				"HTML + CSS + JS",
				"its text",
				"without its text",
				"script needed to read",
				"all that is sent",
			],
			pages.map(weightRow),
		),
		"## First picture",
		"",
		"The width of the file against the device's pixels that it fills, the worst of five screens; preloaded only where",
		"the head names the very file that each screen shows.",
		"",
		...table(
			["page", "× too wide", "formats", "preloaded", "later ones not lazy"],
			pages.map(pictureRow),
		),
		"## Bars",
		"",
		`Our pages: performance ${bars.performance}, the other marks ${bars.others}, CLS ${bars.layoutShift}, no other host, no script needed to read (but to`,
		`search). An article sends at most ${bytes(bars.articleBytes)} bytes without its text. A first picture is at most ${bars.pictureRatio} times too`,
		"wide, preloaded, in AVIF and WebP; every later one is lazy.",
		"",
		missed.length === 0 ? "All are reached." : `${missed.length} missed:`,
		"",
		...missed.map((each) => `- ${each}`),
		...(missed.length > 0 ? [""] : []),
		...[...notes, ...pages.flatMap(remarks)].flatMap((note) => [note, ""]),
	].join("\n");
}
