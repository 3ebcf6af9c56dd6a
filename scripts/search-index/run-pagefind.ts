import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { close, createIndex } from "pagefind";
import { CborReader } from "../../src/domain/search/cbor-reader.ts";
import { type IndexedWord, readChunk } from "./chunks.ts";
import { unpack } from "./pagefind-file.ts";
import { Postings } from "./postings.ts";
import { partRecords, recordsOf } from "./records.ts";

/** Pages in one run of Pagefind: its memory grows with them, and the next run is prepared meanwhile. */
const pagesPerRun = 2_000;

/** Stands for no language: Pagefind then parts words at spaces alone, which is how they are written for it. */
const language = "unknown";

function ensure(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** What Pagefind made of the pages: its words in order, and its own files that the browser needs. */
export interface PagefindOutput {
	readonly words: readonly IndexedWord[];
	readonly version: string;
	readonly entry: Readonly<Record<string, unknown>>;
	readonly worker: Buffer;
	readonly wasm: Buffer;
}

/** Records must come out in the order in which they went in: their number is what the index calls them. */
function checkOrder(folder: string, meta: Buffer, count: number): string {
	const reader = new CborReader(meta);
	reader.array();
	const version = reader.text();
	const records = reader.array();
	if (records !== count) throw new Error(`Pagefind indexed ${records} of ${count} records.`);
	for (let number = 0; number < records; number++) {
		const fields = reader.array();
		const hash = reader.text();
		for (let field = 1; field < fields; field++) reader.skip();
		const fragment = readFileSync(path.join(folder, "fragment", `${hash}.pf_fragment`));
		const { url } = JSON.parse(unpack(fragment).toString("utf8")) as { url: string };
		if (url !== String(number)) throw new Error("Pagefind changed the order of the records.");
	}
	return version;
}

/** Runs Pagefind over some records: fewer at once keep its memory small, and its time in proportion. */
async function runOnce(records: readonly string[], folder: string): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: language });
	ensure(errors);
	if (!index) throw new Error("Pagefind did not start.");
	await Promise.all(
		records.map(async (content, number) =>
			ensure((await index.addCustomRecord({ url: String(number), content, language })).errors),
		),
	);
	ensure((await index.writeFiles({ outputPath: folder })).errors);
	await index.deleteIndex();
}

/** Up to so many of the items, taken from the iterator. */
function take<Item>(items: Iterator<Item>, most: number): Item[] {
	const taken: Item[] = [];
	while (taken.length < most) {
		const { done, value } = items.next();
		if (done) break;
		taken.push(value);
	}
	return taken;
}

/** A run that has ended: its files, and the number of its first page. */
interface EndedRun {
	readonly folder: string;
	readonly firstPage: number;
	readonly pages: number;
	readonly records: number;
}

/** What every run writes alike, read from any of them. */
function sharedFiles(folder: string, version: string): Omit<PagefindOutput, "words"> {
	const read = (name: string) => readFileSync(path.join(folder, name));
	return {
		version,
		entry: JSON.parse(read("pagefind-entry.json").toString("utf8")),
		worker: read("pagefind-worker.js"),
		wasm: read(`wasm.${language}.pagefind`),
	};
}

/** Adds the words of a run to the whole, and throws its files away. */
function gather({ folder, firstPage, pages, records }: EndedRun, postings: Postings) {
	const read = (name: string) => readFileSync(path.join(folder, name));
	const metaFile = readdirSync(folder).find((name) => name.endsWith(".pf_meta"));
	if (!metaFile) throw new Error("Pagefind wrote no index.");
	const version = checkOrder(folder, unpack(read(metaFile)), records);
	const { words, starts } = partRecords(
		readdirSync(path.join(folder, "index")).flatMap((name) =>
			readChunk(unpack(read(path.join("index", name)))),
		),
	);
	const begun = starts.reduce((sum, places) => sum + places.length, 0);
	if (begun !== pages) throw new Error(`Pagefind indexed ${begun} of ${pages} pages.`);
	postings.add(words, starts, firstPage);
	const shared = sharedFiles(folder, version);
	rmSync(folder, { recursive: true });
	return shared;
}

/**
 * Runs Pagefind over prepared texts, one for each page; `folder` is used for its files and may be thrown away.
 * While Pagefind is at one run, the one before is gathered and the next one prepared.
 */
export async function runPagefind(
	texts: Iterable<string>,
	folder: string,
): Promise<PagefindOutput> {
	const postings = new Postings();
	const left = texts[Symbol.iterator]();
	let firstPage = 0;
	let ended: EndedRun | undefined;
	for (let run = take(left, pagesPerRun); run.length > 0; ) {
		const runFolder = path.join(folder, String(firstPage));
		const recordsOfRun = recordsOf(run);
		const running = runOnce(recordsOfRun, runFolder);
		const { length: pages } = run;
		if (ended) gather(ended, postings);
		run = take(left, pagesPerRun);
		await running;
		ended = { folder: runFolder, firstPage, pages, records: recordsOfRun.length };
		firstPage += pages;
	}
	await close();
	if (!ended) throw new Error("There are no pages to index.");
	const shared = gather(ended, postings);
	return { ...shared, words: postings.all() };
}
