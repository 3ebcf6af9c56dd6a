import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cborArray, cborNumber, cborText } from "./cbor.ts";
import { cutChunks, type IndexedWord, writeChunk } from "./chunks.ts";
import { facetsOf } from "./facets.ts";
import type { HanMaps } from "./han.ts";
import { nameRows } from "./names.ts";
import type { Page } from "./page.ts";
import { fragmentOf } from "./page-text.ts";
import { pack, packAll } from "./pagefind-file.ts";
import type { PagefindOutput } from "./run-pagefind.ts";

/** Everything that goes into a bundle. */
export interface BundleInput {
	readonly pages: readonly Page[];
	/** The file of each page. */
	readonly fragments: readonly Uint8Array[];
	readonly pagefind: PagefindOutput;
	readonly han: HanMaps;
	/** The query module, bundled for browsers. */
	readonly module: Uint8Array;
}

/** Below this a chunk costs more in requests than it saves in bytes. */
const leastChunkBytes = 4096;

/**
 * How long a chunk should be, before compression: a query loads a few chunks, and the list of all chunks once.
 * What is left over in a chunk grows with its size, the list shrinks with it, so the best size goes with the root;
 * the factor is measured (docs/measurements/search.md).
 */
function chunkBytes(words: readonly IndexedWord[]): number {
	const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
	return Math.max(leastChunkBytes, Math.round(1.5 * Math.sqrt(total)));
}

/** The files of pages: work that goes on beside Pagefind's. */
export function packFragments(pages: readonly Page[]): Promise<Uint8Array[]> {
	return packAll(pages, (page) => json(fragmentOf(page)));
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** As much of the first word as tells a chunk from the one before it. */
function beginningOf(
	chunk: readonly IndexedWord[],
	before: readonly IndexedWord[] | undefined,
): string {
	const characters = [...(chunk[0]?.word ?? "")];
	const last = Buffer.from(before?.at(-1)?.word ?? "");
	for (let length = 1; before && length <= characters.length; length++) {
		const beginning = characters.slice(0, length).join("");
		if (Buffer.compare(Buffer.from(beginning), last) > 0) return beginning;
	}
	return "";
}

/** Where a word of a chunk lies: Pagefind looks a word up by the first and the last word of each chunk. */
function chunkRow(words: readonly IndexedWord[], name: string): Buffer {
	return Buffer.concat([
		cborArray(3),
		cborText(words[0]?.word ?? ""),
		cborText(words.at(-1)?.word ?? ""),
		cborText(name),
	]);
}

/**
 * Writes the bundle that browsers load, in Pagefind's own format: its words in smaller chunks, its pages under
 * numbers instead of hashes (which do not compress), and the text of each page as it is read. Names carry a
 * fingerprint of the whole, so that what a browser has kept of an older build is never taken for this one.
 * Returns the number of bytes written.
 */
export async function writeBundle(
	folder: string,
	{ pages, fragments, pagefind, han, module }: BundleInput,
): Promise<number> {
	const chunks = cutChunks(pagefind.words, chunkBytes(pagefind.words));
	const chunkFiles = await packAll(chunks, writeChunk);
	const lists = {
		chunks: json(chunks.map((chunk, number) => beginningOf(chunk, chunks[number - 1])).join(" ")),
		names: json(nameRows(pages)),
		facets: json(facetsOf(pages)),
		han: json({ pairs: han.ofQueries, kept: han.kept }),
	};
	const whole = createHash("sha256");
	for (const bytes of [...chunkFiles, ...fragments, ...Object.values(lists)]) whole.update(bytes);
	const build = whole.digest("hex").slice(0, 6);
	const pageName = (number: number) => `${build}_${number.toString(36)}`;
	const chunkName = (number: number) => `${build}-${number.toString(36)}`;
	const meta = await pack(
		Buffer.concat([
			cborArray(6),
			cborText(pagefind.version),
			cborArray(pages.length),
			...pages.map((_, number) =>
				Buffer.concat([cborArray(3), cborText(pageName(number)), cborNumber(1), cborText("")]),
			),
			cborArray(chunks.length),
			...chunks.map((words, number) => chunkRow(words, chunkName(number))),
			cborArray(0),
			cborArray(0),
			cborArray(0),
		]),
	);
	const files = new Map<string, Uint8Array>([
		["pagefind-worker.js", pagefind.worker],
		["wasm.unknown.pagefind", pagefind.wasm],
		[`pagefind.${build}.pf_meta`, meta],
		[
			"pagefind-entry.json",
			json({
				...pagefind.entry,
				languages: { unknown: { hash: build, wasm: null, page_count: pages.length } },
			}),
		],
		["search.js", module],
		["search.json", json({ pages: pages.length, build, folds: han.ofPages })],
		...Object.entries(lists).map(([name, bytes]) => [`${name}.${build}.json`, bytes] as const),
		...chunkFiles.map((bytes, n) => [`index/${chunkName(n)}.pf_index`, bytes] as const),
		...fragments.map((bytes, n) => [`fragment/${pageName(n)}.pf_fragment`, bytes] as const),
	]);
	rmSync(folder, { recursive: true, force: true });
	let total = 0;
	for (const subfolder of ["index", "fragment"])
		mkdirSync(path.join(folder, subfolder), { recursive: true });
	for (const [name, bytes] of files) {
		writeFileSync(path.join(folder, name), bytes);
		total += bytes.length;
	}
	return total;
}
