import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Answer, Engine } from "./engines.ts";
import type { BenchQuery } from "./queries.ts";
import type { CountingServer } from "./serve.ts";

/** Every how manyth query is also asked by a browser that has loaded nothing yet. */
const coldEvery = 4;
const shownHits = 10;

export interface QueryMeasure {
	readonly query: BenchQuery;
	readonly answer: Answer;
}

/** What an engine did with all queries. */
export interface Measures {
	readonly answers: readonly QueryMeasure[];
	/** Milliseconds of each query in a page that is already open, ten hits shown. */
	readonly warmMs: readonly number[];
	/** Bytes of a first search, and of one after it, by kind of file. */
	readonly coldBytes: readonly number[];
	readonly nextBytes: readonly number[];
	readonly coldByFile: ReadonlyMap<string, number>;
}

const sum = (counts: ReadonlyMap<string, number>) =>
	[...counts.values()].reduce((total, bytes) => total + bytes, 0);

/** search.js, names.json; of the many files of one kind only the kind: pf_index. */
function kindOfFile(address: string): string {
	const parts = path.posix.basename(address).split(".");
	const kind = parts.at(-1) ?? "";
	return kind === "js" || kind === "json" ? `${parts[0]}.${kind}` : kind;
}

async function openPage(browser: Browser, server: CountingServer): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	// What is slow is measured, not given up.
	page.setDefaultTimeout(0);
	await page.goto(`${server.origin}/blank/index.html`);
	server.takeCounts();
	return page;
}

/** Asks an engine everything: cold, warm, and for all pages that it finds. */
export async function measureEngine(
	engine: Engine,
	queries: readonly BenchQuery[],
	browser: Browser,
	server: CountingServer,
): Promise<Measures> {
	const coldBytes: number[] = [];
	const nextBytes: number[] = [];
	const coldByFile = new Map<string, number>();
	for (const [index, { text }] of queries.entries()) {
		if (index % coldEvery !== 0) continue;
		const page = await openPage(browser, server);
		await engine.ask(page, text, shownHits);
		const counts = server.takeCounts();
		coldBytes.push(sum(counts));
		for (const [address, bytes] of counts)
			coldByFile.set(kindOfFile(address), (coldByFile.get(kindOfFile(address)) ?? 0) + bytes);
		const next = queries[(index + coldEvery / 2) % queries.length];
		await engine.ask(page, next?.text ?? text, shownHits);
		nextBytes.push(sum(server.takeCounts()));
		await page.context().close();
	}
	for (const [kind, bytes] of coldByFile) coldByFile.set(kind, bytes / coldBytes.length);
	const page = await openPage(browser, server);
	await engine.ask(page, "医院", shownHits);
	const warmMs: number[] = [];
	const answers: QueryMeasure[] = [];
	for (const query of queries) warmMs.push((await engine.ask(page, query.text, shownHits)).ms);
	for (const query of queries)
		answers.push({ query, answer: await engine.ask(page, query.text, Number.MAX_SAFE_INTEGER) });
	await page.context().close();
	return { answers, warmMs, coldBytes, nextBytes, coldByFile };
}
