import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../lib/project-root.ts";
import { binOf } from "../lib/run-tool.ts";

/** What Lighthouse measures of a page: marks from 0 to 100, times in milliseconds, bytes as they are sent. */
interface Figures {
	readonly performance: number;
	readonly accessibility: number;
	readonly bestPractices: number;
	readonly seo: number;
	readonly firstPaintMs: number;
	readonly largestPaintMs: number;
	readonly blockedMs: number;
	readonly layoutShift: number;
	/** All that came, pictures too. */
	readonly sentBytes: number;
}

/** Medians over several runs, and what went wrong on the way. */
export interface Marks extends Figures {
	/** Other hosts that the page asks, and whether they answered. */
	readonly otherHosts: readonly string[];
	/** Why a run had to be made again. */
	readonly failures: readonly string[];
}

interface Request {
	readonly url: string;
	readonly statusCode: number;
}

interface Report {
	readonly runtimeError?: { readonly code: string; readonly message: string };
	readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits: Readonly<
		Record<
			string,
			{ readonly numericValue?: number; readonly details?: { readonly items?: readonly unknown[] } }
		>
	>;
}

/** Tries of one run: a browser that was slow to start is asked again. */
const tries = 3;
/** What one run may take, in milliseconds: about ten times what it takes. */
const timeout = 180_000;

function figuresOf({ categories, audits, runtimeError }: Report): Figures {
	if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
	const mark = (id: string) => {
		const score = categories[id]?.score;
		if (typeof score !== "number") throw new Error(`no mark for ${id}`);
		return Math.round(score * 100);
	};
	const figure = (id: string) => {
		const value = audits[id]?.numericValue;
		if (value === undefined) throw new Error(`no figure for ${id}`);
		return value;
	};
	return {
		performance: mark("performance"),
		accessibility: mark("accessibility"),
		bestPractices: mark("best-practices"),
		seo: mark("seo"),
		firstPaintMs: figure("first-contentful-paint"),
		largestPaintMs: figure("largest-contentful-paint"),
		blockedMs: figure("total-blocking-time"),
		layoutShift: figure("cumulative-layout-shift"),
		sentBytes: figure("total-byte-weight"),
	};
}

function otherHostsOf({ audits }: Report, address: string): string[] {
	const { host: own } = new URL(address);
	const requests = (audits["network-requests"]?.details?.items ?? []) as readonly Request[];
	return requests.flatMap(({ url, statusCode }) => {
		if (!/^https?:/.test(url)) return [];
		const { host } = new URL(url);
		return host === own ? [] : [`${host} (${statusCode > 0 ? "answered" : "no answer"})`];
	});
}

/** The version of Lighthouse that is installed. */
export function lighthouseVersion(): string {
	const file = path.join(projectRoot, "node_modules", "lighthouse", "package.json");
	return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** Asks Lighthouse about an address, as on a phone of its own choice, in a browser of its own. */
async function askOnce(address: string, browser: string, folder: string): Promise<Report> {
	const file = path.join(folder, "report.json");
	rmSync(file, { force: true });
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
		{ env: { ...process.env, CHROME_PATH: browser }, cwd: folder, timeout, killSignal: "SIGKILL" },
	);
	return JSON.parse(readFileSync(file, "utf8")) as Report;
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each figure over several runs; `folder` takes the reports. Throws where a run fails again and again. */
export async function askLighthouse(
	address: string,
	{ browser, folder, runs }: { browser: string; folder: string; runs: number },
): Promise<Marks> {
	const failures: string[] = [];
	const hosts = new Set<string>();
	const run = async (): Promise<Figures> => {
		for (let attempt = 1; ; attempt++)
			try {
				const report = await askOnce(address, browser, folder);
				const figures = figuresOf(report);
				for (const host of otherHostsOf(report, address)) hosts.add(host);
				return figures;
			} catch (error) {
				const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
				failures.push(line.slice(0, 200));
				console.error(`  Lighthouse 第 ${attempt} 次没有量成：${line.slice(0, 200)}`);
				if (attempt === tries) throw error;
			}
	};
	const all: Figures[] = [];
	for (let count = 0; count < runs; count++) all.push(await run());
	const of = (name: keyof Figures) => median(all.map((figures) => figures[name]));
	return {
		performance: of("performance"),
		accessibility: of("accessibility"),
		bestPractices: of("bestPractices"),
		seo: of("seo"),
		firstPaintMs: of("firstPaintMs"),
		largestPaintMs: of("largestPaintMs"),
		blockedMs: of("blockedMs"),
		layoutShift: of("layoutShift"),
		sentBytes: of("sentBytes"),
		otherHosts: [...hosts],
		failures,
	};
}
