import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { binOf } from "../lib/run-tool.ts";

/** What Lighthouse gives a page: marks from 0 to 100, times in milliseconds. */
export interface Marks {
	readonly performance: number;
	readonly accessibility: number;
	readonly bestPractices: number;
	readonly seo: number;
	readonly firstPaintMs: number;
	readonly largestPaintMs: number;
	readonly layoutShift: number;
}

interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

function marksOf({ categories, audits }: Report): Marks {
	const mark = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
	const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	return {
		performance: mark("performance"),
		accessibility: mark("accessibility"),
		bestPractices: mark("best-practices"),
		seo: mark("seo"),
		firstPaintMs: figure("first-contentful-paint"),
		largestPaintMs: figure("largest-contentful-paint"),
		layoutShift: figure("cumulative-layout-shift"),
	};
}

/** Asks Lighthouse about an address, as on a phone of its own choice, in a browser of its own. */
async function askOnce(address: string, browser: string, folder: string): Promise<Marks> {
	const file = path.join(folder, "report.json");
	// Not synchronously: the server that it asks runs in this process.
	await promisify(execFile)(
		process.execPath,
		[
			binOf("lighthouse", "lighthouse"),
			address,
			"--quiet",
			"--output=json",
			`--output-path=${file}`,
			"--only-categories=performance,accessibility,best-practices,seo",
			"--chrome-flags=--headless=new --no-sandbox --disable-gpu",
		],
		{ env: { ...process.env, CHROME_PATH: browser }, cwd: folder },
	);
	return marksOf(JSON.parse(readFileSync(file, "utf8")) as Report);
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each figure over several runs. `folder` takes the reports. */
export async function askLighthouse(
	address: string,
	{ browser, folder, runs }: { browser: string; folder: string; runs: number },
): Promise<Marks> {
	const all: Marks[] = [];
	for (let run = 0; run < runs; run++) all.push(await askOnce(address, browser, folder));
	const of = (name: keyof Marks) => median(all.map((marks) => marks[name]));
	return {
		performance: of("performance"),
		accessibility: of("accessibility"),
		bestPractices: of("bestPractices"),
		seo: of("seo"),
		firstPaintMs: of("firstPaintMs"),
		largestPaintMs: of("largestPaintMs"),
		layoutShift: of("layoutShift"),
	};
}
