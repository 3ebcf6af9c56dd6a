import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkContent } from "../check/check-content.ts";
import { editorialRules } from "../check/rules/editorial/rules.ts";
import { loadRecord } from "../lib/record.ts";
import { makeArticle } from "./make-article.ts";
import { makeWorld } from "./make-world.ts";
import { createRandom } from "./random.ts";
import { writeArticle, writeWorld } from "./write-content.ts";

/** How long a check of so many articles takes, with a thousand people in the record. */
export interface SpeedFigures {
	readonly articles: number;
	readonly people: number;
	/** The rules of the texts alone, the content already read. */
	readonly editorialSeconds: number;
	/** The whole check: reading, every rule, the gate over every article. */
	readonly wholeSeconds: number;
	/** The whole check by the clock on the wall. */
	readonly clockSeconds: number;
}

/** Seconds of the processor: the clock on the wall counts what else the machine does. */
const seconds = (from: NodeJS.CpuUsage) => process.cpuUsage(from).user / 1e6;
const now = new Date("2026-06-01T00:00:00+08:00");

/** Each size is measured so often, and the least counts: what disturbs only ever adds. */
const runs = 3;

/** Times the check of so many made articles: the least of each figure over some runs. */
export async function measureSpeed(
	seed: number,
	articles: number,
	people: number,
): Promise<SpeedFigures> {
	const figures = [await measureOnce(seed, articles, people)];
	while (figures.length < runs) figures.push(await measureOnce(seed, articles, people));
	const least = (of: (run: SpeedFigures) => number) => Math.min(...figures.map(of));
	return {
		articles,
		people: least((run) => run.people),
		editorialSeconds: least((run) => run.editorialSeconds),
		wholeSeconds: least((run) => run.wholeSeconds),
		clockSeconds: least((run) => run.clockSeconds),
	};
}

async function measureOnce(seed: number, articles: number, people: number): Promise<SpeedFigures> {
	const random = createRandom(seed);
	const world = makeWorld(random, people);
	const contentDir = mkdtempSync(path.join(tmpdir(), "bench-check-"));
	try {
		writeWorld(contentDir, world);
		for (let index = 0; index < articles; index++)
			writeArticle(contentDir, makeArticle(random, world, index), index);
		const record = loadRecord(contentDir);
		const beforeRules = process.cpuUsage();
		for (const rule of editorialRules) await rule.check(record, { now });
		const editorialSeconds = seconds(beforeRules);
		const beforeAll = process.cpuUsage();
		const startMs = performance.now();
		await checkContent(contentDir, { now });
		return {
			articles,
			people: world.people.length,
			editorialSeconds,
			wholeSeconds: seconds(beforeAll),
			clockSeconds: (performance.now() - startMs) / 1000,
		};
	} finally {
		rmSync(contentDir, { recursive: true, force: true });
	}
}
