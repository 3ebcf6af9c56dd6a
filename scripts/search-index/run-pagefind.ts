import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { close, createIndex } from "pagefind";
import { CborReader } from "./cbor.ts";
import { type IndexedWord, readChunk } from "./chunks.ts";
import { unpack } from "./pagefind-file.ts";

/** How many pages are handed over before the first answer is waited for. */
const pagesAtOnce = 64;

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

/** Pages must come out in the order in which they went in: their number is what the index calls them. */
function checkOrder(folder: string, meta: Buffer, count: number): string {
	const reader = new CborReader(meta);
	reader.array();
	const version = reader.text();
	const pages = reader.array();
	if (pages !== count) throw new Error(`Pagefind indexed ${pages} of ${count} pages.`);
	for (let number = 0; number < pages; number++) {
		const fields = reader.array();
		const hash = reader.text();
		for (let field = 1; field < fields; field++) reader.skip();
		if (number % Math.ceil(count / 32) !== 0 && number !== count - 1) continue;
		const fragment = readFileSync(path.join(folder, "fragment", `${hash}.pf_fragment`));
		const { url } = JSON.parse(unpack(fragment).toString("utf8")) as { url: string };
		if (url !== String(number)) throw new Error("Pagefind changed the order of the pages.");
	}
	return version;
}

/** Runs Pagefind over prepared texts, one for each page; `folder` is used for its files and may be thrown away. */
export async function runPagefind(
	texts: Iterable<string>,
	folder: string,
): Promise<PagefindOutput> {
	const { index, errors } = await createIndex({ forceLanguage: language });
	ensure(errors);
	if (!index) throw new Error("Pagefind did not start.");
	let count = 0;
	const waiting: Promise<void>[] = [];
	const add = async (url: string, content: string) =>
		ensure((await index.addCustomRecord({ url, content, language })).errors);
	for (const text of texts) {
		waiting.push(add(String(count++), text));
		if (waiting.length >= pagesAtOnce) await waiting.shift();
	}
	await Promise.all(waiting);
	ensure((await index.writeFiles({ outputPath: folder })).errors);
	await close();
	const files = readdirSync(folder);
	const read = (name: string) => readFileSync(path.join(folder, name));
	const metaFile = files.find((name) => name.endsWith(".pf_meta"));
	if (!metaFile) throw new Error("Pagefind wrote no index.");
	const version = checkOrder(folder, unpack(read(metaFile)), count);
	const words = readdirSync(path.join(folder, "index")).flatMap((name) =>
		readChunk(unpack(read(path.join("index", name)))),
	);
	return {
		// By bytes, as Pagefind compares them; JavaScript alone would put 𠮷 before ﬀ.
		words: words
			.map((word) => ({ word, key: Buffer.from(word.word, "utf8") }))
			.sort((a, b) => Buffer.compare(a.key, b.key))
			.map(({ word }) => word),
		version,
		entry: JSON.parse(read("pagefind-entry.json").toString("utf8")),
		worker: read("pagefind-worker.js"),
		wasm: read(`wasm.${language}.pagefind`),
	};
}
