/** npm run bench:record: measures how long the data of all pages takes, and writes docs/measurements/record.md. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { site } from "../src/site.config.ts";
import { buildMadeSite } from "./bench-record/build-made-site.ts";
import { loadSiteData } from "./bench-record/load-data.ts";
import { countsFor, makeCollections } from "./bench-record/make-collections.ts";
import { measureSite } from "./bench-record/measure-site.ts";
import { type Measured, recordReport } from "./bench-record/report.ts";
import { siteReport } from "./bench-record/site-report.ts";
import { writeCollections } from "./bench-record/write-collections.ts";
import { readCommandLine } from "./lib/command-line.ts";
import { ContentError, runCommand } from "./lib/errors.ts";
import { projectRoot } from "./lib/project-root.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

const sizes = [500, 1000, 2000];
const seed = 20260101;
/** Each size is measured so often, and the least counts: what disturbs only ever adds. */
const runs = 5;

/** The processor time of this thread so far: what a clock on the wall shows where no neighbour takes the processor. */
function cpuMs(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** Prepares everything once, as a build does in a process of its own. */
async function measure(articles: number): Promise<Measured> {
	const site = await loadSiteData(makeCollections(countsFor(articles), seed));
	const parts: [string, number][] = [];
	const startedMs = cpuMs();
	const pages = await site.pages();
	parts.push(["record", cpuMs() - startedMs]);
	for (const [part, prepare] of pages) {
		const partMs = cpuMs();
		await prepare();
		if (part !== "record") parts.push([part, cpuMs() - partMs]);
	}
	return { articles, totalMs: cpuMs() - startedMs, parts };
}

/** Measures a size in processes of their own, so that none has another's memory to tidy up. */
function measureApart(articles: number): Measured {
	const measured = Array.from({ length: runs }, () => {
		const { stdout, stderr, status } = spawnSync(
			process.execPath,
			[import.meta.filename, "--size", String(articles)],
			{ encoding: "utf8" },
		);
		if (status !== 0) throw new Error(stderr);
		return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured;
	});
	return measured.reduce((best, one) => (one.totalMs < best.totalMs ? one : best));
}

/** Writes, builds and measures a whole site; the figures go into the documents where it has the size of the bars. */
async function measureWholeSite(articles: number): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-record-site-"));
	const contentDir = path.join(folder, "content");
	const siteDir = path.join(folder, "site");
	try {
		writeCollections(contentDir, makeCollections(countsFor(articles), seed), seed);
		const built = await buildMadeSite(contentDir, siteDir);
		const { text, missed } = siteReport({ articles, ...built }, measureSite(siteDir, site.url));
		if (articles === sizes.at(-1))
			writeAtomic(path.join(projectRoot, "docs", "measurements", "record-site.md"), text);
		console.log(text);
		if (missed.length > 0) throw new ContentError(`没有达到标准：\n${missed.join("\n")}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:record",
		about: "测量准备全部网页的数据要多久",
		usage: "npm run bench:record [-- --site]",
		flags: {
			size: { type: "string" },
			site: { type: "boolean", default: false },
			articles: { type: "string", default: "2000" },
		},
		flagHelp: {
			size: "只测这么多篇文章一次，输出 JSON",
			site: "改为生成一个真的大网站，量它的大小，查死链和订阅（几分钟）",
			articles: "大网站有多少篇文章（默认 2000）",
		},
	});
	if (values.site) {
		await measureWholeSite(Number(values.articles));
		return;
	}
	if (values.size !== undefined) {
		console.log(JSON.stringify(await measure(Number(values.size))));
		return;
	}
	const { text, missed } = recordReport(sizes.map(measureApart));
	writeAtomic(path.join(projectRoot, "docs", "measurements", "record.md"), text);
	console.log(text);
	if (missed.length > 0) throw new ContentError(`没有达到标准：${missed.join("；")}`);
});
