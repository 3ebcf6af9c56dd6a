import { readFileSync } from "node:fs";
import { writeAtomic } from "../lib/write-atomic.ts";
import { barsOf } from "./bars.ts";
import type { Machine } from "./machine.ts";
import type { FolderFigures } from "./measure-folder.ts";

/** Between these two lines of the page the figures stand; all around them is written by hand. */
const begin = "<!-- figures: written by npm run bench:search -->";
const end = "<!-- end of figures -->";

const percent = (part: number) => `${Number((part * 100).toFixed(1))} %`;
const kb = (kilobytes: number) =>
	kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes).toLocaleString("en");
const ms = (milliseconds: number) => Math.round(milliseconds).toLocaleString("en");

/** A row of the table: what it is about, and its cell for each size. */
type Row = readonly [string, (one: FolderFigures) => string];

const bar = (one: FolderFigures) => barsOf(one.pages);

const rows: readonly Row[] = [
	[
		"recall, precision of literal classes (100 %)",
		({ ours }) => `${percent(ours.recall)}, ${percent(ours.precision)}`,
	],
	["exact hits for what is nowhere (0)", ({ ours }) => String(ours.nowhereHits)],
	[
		"pinyin of names (100 %), one slip (95 %)",
		({ ours }) => `${percent(ours.pinyin)}, ${percent(ours.slip)}`,
	],
	["nothing suggested for what resembles nothing (95 %)", ({ ours }) => percent(ours.quietNowhere)],
	["own page or card first (100 %)", ({ ours }) => percent(ours.entityFirst)],
	[
		"cold first search in KB: mean (bar), most",
		(one) => `${kb(one.ours.coldKb)} (${bar(one).coldKb}), ${kb(one.ours.coldMaxKb)}`,
	],
	["next search in KB: mean (bar)", (one) => `${kb(one.ours.nextKb)} (${bar(one).nextKb})`],
	[
		"p50, p95 (bar) in ms",
		(one) => `${ms(one.ours.p50Ms)}, ${ms(one.ours.p95Ms)} (${bar(one).p95Ms})`,
	],
	[
		"indexing in s: wall (bar), processor",
		({ cost, ...one }) =>
			`${cost.seconds.toFixed(1)} (${barsOf(one.pages).seconds}), ${cost.processorSeconds.toFixed(1)}`,
	],
	["indexing, memory in GB (4)", ({ cost }) => cost.peakGb.toFixed(1)],
	["index in MB", ({ cost }) => cost.mb.toFixed(1)],
];

const plainRows: readonly Row[] = [
	[
		"recall, precision",
		({ plain }) => (plain ? `${percent(plain.recall)}, ${percent(plain.precision)}` : "–"),
	],
	["hits for what is nowhere", ({ plain }) => String(plain?.nowhereHits ?? "–")],
	[
		"pinyin, one slip",
		({ plain }) => (plain ? `${percent(plain.pinyin)}, ${percent(plain.slip)}` : "–"),
	],
	["own page first", ({ plain }) => (plain ? percent(plain.entityFirst) : "–")],
	[
		"cold first search in KB: mean, most",
		({ plain }) => (plain ? `${kb(plain.coldKb)}, ${kb(plain.coldMaxKb)}` : "–"),
	],
	["next search in KB", ({ plain }) => (plain ? kb(plain.nextKb) : "–")],
	["p50, p95 in ms", ({ plain }) => (plain ? `${ms(plain.p50Ms)}, ${ms(plain.p95Ms)}` : "–")],
];

function table(title: string, lines: readonly Row[], sizes: readonly FolderFigures[]): string {
	return [
		`| ${title} | ${sizes.map(({ pages }) => `${pages.toLocaleString("en")} pages`).join(" | ")} |`,
		`|---|${"---:|".repeat(sizes.length)}`,
		...lines.map(([name, cell]) => `| ${name} | ${sizes.map(cell).join(" | ")} |`),
	].join("\n");
}

const byFile = ({ pages, coldKbByFile }: FolderFigures) =>
	`${pages.toLocaleString("en")} pages: ${Object.entries(coldKbByFile)
		.sort((a, b) => b[1] - a[1])
		.map(([file, kilobytes]) => `${file} ${kilobytes.toFixed(1)}`)
		.join(", ")}`;

/** The part of the page that is made of figures. */
export function figuresText(sizes: readonly FolderFigures[], machine: Machine): string {
	const { processor, cores, memoryGb, system, node, load } = machine;
	const missed = sizes.flatMap((one) => one.missed.map((name) => `${name} at ${one.pages}`));
	return [
		begin,
		`${processor}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, Chromium ${sizes[0]?.browser ?? "?"}; load of the ` +
			`last five minutes ${load} (the run itself makes some 2). ${sizes.map(({ queries }) => queries).join(", ")} queries. ` +
			`${missed.length > 0 ? `Missed: ${missed.join("; ")}.` : "All bars are met."}`,
		"",
		table("ours (bar)", rows, sizes),
		...(sizes.some(({ plain }) => plain)
			? ["", table("Pagefind as it comes", plainRows, sizes)]
			: []),
		"",
		"A cold first search by kind of file, KB in the mean:",
		...sizes.map((one) => `- ${byFile(one)}`),
		end,
	].join("\n");
}

/** Puts the figures in place of the former ones; what stands around them stays. */
export function writeFigures(file: string, text: string): void {
	const page = readFileSync(file, "utf8");
	const from = page.indexOf(begin);
	const to = page.indexOf(end);
	if (from < 0 || to < from) throw new Error(`${file} has no place for the figures.`);
	writeAtomic(file, page.slice(0, from) + text + page.slice(to + end.length));
}
