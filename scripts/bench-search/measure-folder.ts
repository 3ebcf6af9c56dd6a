import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchBrowser } from "../lib/browser.ts";
import { indexSite } from "../search-index/index-site.ts";
import { type IndexCost, missedBars } from "./bars.ts";
import { cpuSeconds } from "./cpu-seconds.ts";
import { ours, plain } from "./engines.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { measureEngine } from "./measure.ts";
import { watchMemory } from "./peak-memory.ts";
import { plainIndex } from "./plain-index.ts";
import { indexLine } from "./print-figures.ts";
import type { BenchQuery } from "./queries.ts";
import { serveCounted } from "./serve.ts";

/** All that was measured over one folder of pages; kilobytes of 1,024 bytes. */
export interface FolderFigures {
	readonly pages: number;
	readonly characters: number;
	readonly queries: number;
	readonly browser: string;
	readonly cost: IndexCost;
	readonly ours: Figures;
	/** Of a cold first search, in the mean, by kind of file. */
	readonly coldKbByFile: Readonly<Record<string, number>>;
	readonly plain: Figures | undefined;
	readonly missed: readonly string[];
}

const blankPage = "<!doctype html><html lang=zh-CN><title>blank</title></html>";

/** Indexes a folder, asks everything, and works the figures out. The folder itself is only read. */
export async function measureFolder(
	folder: string,
	queries: readonly BenchQuery[],
	withPlain: boolean,
): Promise<FolderFigures> {
	const temporary = mkdtempSync(path.join(tmpdir(), "newsroom-bench-index-"));
	const place = (name: string) => path.join(temporary, name);
	mkdirSync(place("blank"));
	writeFileSync(path.join(place("blank"), "index.html"), blankPage);
	const peak = watchMemory();
	const cpuBefore = cpuSeconds();
	const report = await indexSite(folder, place("pagefind"));
	const cost = {
		seconds: report.seconds,
		processorSeconds: cpuSeconds() - cpuBefore,
		peakGb: peak(),
		mb: report.bytes / 1024 ** 2,
	};
	console.log(indexLine(report.pages, report.characters, queries.length, cost));
	const urls = withPlain ? await plainIndex(folder, place("plain")) : undefined;
	const server = await serveCounted(folder, {
		blank: place("blank"),
		pagefind: place("pagefind"),
		plain: place("plain"),
	});
	const browser = await launchBrowser();
	try {
		const measures = await measureEngine(ours, queries, browser, server);
		const figures = figuresOf(measures);
		const compared = urls && (await measureEngine(plain(urls), queries, browser, server));
		return {
			pages: report.pages,
			characters: report.characters,
			queries: queries.length,
			browser: browser.version(),
			cost,
			ours: figures,
			coldKbByFile: Object.fromEntries(
				[...measures.coldByFile].map(([kind, bytes]) => [kind, bytes / 1024]),
			),
			plain: compared && figuresOf(compared),
			missed: missedBars(report.pages, figures, cost),
		};
	} finally {
		await browser.close();
		await server.close();
		rmSync(temporary, { recursive: true, force: true });
	}
}
