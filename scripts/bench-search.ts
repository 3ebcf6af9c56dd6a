/** npm run bench:search: measures the Chinese search against its bars, beside Pagefind as it comes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { missedBars } from "./bench-search/bars.ts";
import { cpuSeconds } from "./bench-search/cpu-seconds.ts";
import { ours, plain } from "./bench-search/engines.ts";
import { type Figures, figuresOf } from "./bench-search/figures.ts";
import { writeSite } from "./bench-search/html.ts";
import { measureEngine } from "./bench-search/measure.ts";
import { makeSite } from "./bench-search/pages.ts";
import { watchMemory } from "./bench-search/peak-memory.ts";
import { plainIndex } from "./bench-search/plain-index.ts";
import { type BenchQuery, makeQueries } from "./bench-search/queries.ts";
import { serveCounted } from "./bench-search/serve.ts";
import { launchBrowser } from "./lib/browser.ts";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { indexSite } from "./search-index/index-site.ts";

const defaultSizes = "1000,3000,10000";
const defaultSeed = "20260101";

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

function printFigures(name: string, figures: Figures): void {
	console.log(
		`  ${name}: recall ${percent(figures.recall)}, precision ${percent(figures.precision)}; ` +
			`nowhere ${figures.nowhereHits} hits; pinyin ${percent(figures.pinyin)}, slip ${percent(figures.slip)}, ` +
			`sentence ${percent(figures.sentence)}, quiet ${percent(figures.quietNowhere)}, entity first ${percent(figures.entityFirst)}; ` +
			`cold ${figures.coldKb.toFixed(0)} KB (most ${figures.coldMaxKb.toFixed(0)}), next ${figures.nextKb.toFixed(0)} KB; ` +
			`p50 ${figures.p50Ms.toFixed(0)} ms, p95 ${figures.p95Ms.toFixed(0)} ms`,
	);
}

/** Indexes and measures one folder; the names of the bars that it misses. */
async function measureFolder(
	folder: string,
	queries: readonly BenchQuery[],
	withPlain: boolean,
): Promise<string[]> {
	writeFileSync(path.join(folder, "blank.html"), "<!doctype html><title>blank</title>");
	const peak = watchMemory();
	const cpuBefore = cpuSeconds();
	const report = await indexSite(folder);
	const cpu = cpuSeconds() - cpuBefore;
	const cost = { seconds: report.seconds, peakGb: peak(), mb: report.bytes / 1024 ** 2 };
	console.log(
		`${report.pages} pages, ${report.characters} characters, ${queries.length} queries: index ${cost.mb.toFixed(1)} MB, ` +
			`${cost.seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor), ${cost.peakGb.toFixed(2)} GB`,
	);
	const urls = withPlain ? await plainIndex(folder) : undefined;
	const server = await serveCounted(folder);
	const browser = await launchBrowser();
	try {
		const measures = await measureEngine(ours, queries, browser, server);
		const figures = figuresOf(measures);
		printFigures(ours.name, figures);
		const files = [...measures.coldByFile].map(
			([kind, bytes]) => `${kind} ${(bytes / 1024).toFixed(1)}`,
		);
		console.log(`    cold KB by file: ${files.join(", ")}`);
		for (const failure of figures.failures) console.log(`    missed: ${failure}`);
		if (urls) {
			const comparison = plain(urls);
			const compared = await measureEngine(comparison, queries, browser, server);
			printFigures(comparison.name, figuresOf(compared));
		}
		return missedBars(report.pages, figures, cost);
	} finally {
		await browser.close();
		await server.close();
	}
}

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:search",
		about: "按标准测量中文搜索;有一项不达标,退出码为 1",
		usage:
			"npm run bench:search -- [--sizes 1000,3000,10000] [--seed 数字] [--no-plain] [--pages 文件夹 --queries 文件.json]",
		flags: {
			sizes: { type: "string", default: defaultSizes },
			seed: { type: "string", default: defaultSeed },
			"no-plain": { type: "boolean", default: false },
			pages: { type: "string" },
			queries: { type: "string" },
		},
		flagHelp: {
			sizes: "生成的网页数,用逗号隔开",
			seed: "随机数种子",
			"no-plain": "不与原样的 Pagefind 比较",
			pages: "改用这个文件夹里的网页(会在其中写入 pagefind 文件夹)",
			queries:
				'与 --pages 同用:[{"kind": "term", "text": "医联体", "right": ["/a/"], "entity": "/a/"}]',
		},
	});
	if ((values.pages === undefined) !== (values.queries === undefined))
		throw new WrongUseError("--pages 和 --queries 要一起给出。");
	const missed: string[] = [];
	if (values.pages !== undefined && values.queries !== undefined) {
		const queries = JSON.parse(readFileSync(fromWhereTyped(values.queries), "utf8"));
		missed.push(
			...(await measureFolder(fromWhereTyped(values.pages), queries, !values["no-plain"])),
		);
	} else {
		for (const pages of values.sizes.split(",").map(Number)) {
			if (!Number.isInteger(pages) || pages < 50)
				throw new WrongUseError("--sizes 要写不小于 50 的整数,用逗号隔开。");
			const site = makeSite(pages, Number(values.seed));
			const folder = mkdtempSync(path.join(tmpdir(), "newsroom-bench-"));
			try {
				writeSite(folder, site.pages);
				const queries = makeQueries(site, Number(values.seed) + 1);
				const names = await measureFolder(folder, queries, !values["no-plain"]);
				missed.push(...names.map((name) => `${pages} pages: ${name}`));
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}
	}
	for (const name of missed) console.error(`missed bar: ${name}`);
	if (missed.length > 0) process.exitCode = 1;
	else console.log("All bars are met.");
});
