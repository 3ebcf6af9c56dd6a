import { CborReader } from "../../src/domain/search/cbor-reader.ts";
import { cborArray, cborNumber, cborText } from "./cbor.ts";
import type { IndexedWord } from "./chunks.ts";

/** What has been gathered of one word: its pages so far, in Pagefind's own form, and the last of them. */
interface Gathered {
	pages: number;
	lastPage: number;
	readonly parts: Buffer[];
}

/**
 * Joins the words of several runs into one index. A run knows its pages by numbers from 0 on; in the file each number
 * is written as the distance from the one before, so only the first of each run is written anew.
 */
export class Postings {
	private readonly words = new Map<string, Gathered>();

	/** Adds the words of a run whose page 0 is page `firstPage` of the whole. */
	add(words: readonly IndexedWord[], firstPage: number): void {
		for (const { word, bytes } of words) {
			const reader = new CborReader(bytes);
			reader.array();
			reader.text();
			const pages = reader.array();
			if (pages === 0) continue;
			const known = this.words.get(word) ?? { pages: 0, lastPage: 0, parts: [] };
			const fields = reader.array();
			const distance = reader.number();
			const rest = reader.offset;
			let page = firstPage + distance;
			const joined = [cborArray(fields), cborNumber(page - known.lastPage)];
			for (let field = 1; field < fields; field++) reader.skip();
			for (let index = 1; index < pages; index++) {
				const more = reader.array();
				page += reader.number();
				for (let field = 1; field < more; field++) reader.skip();
			}
			known.parts.push(...joined, bytes.subarray(rest, reader.offset));
			known.pages += pages;
			known.lastPage = page;
			this.words.set(word, known);
		}
	}

	/** All words, in the order of their bytes, as Pagefind compares them; JavaScript alone would put 𠮷 before ﬀ. */
	all(): IndexedWord[] {
		return [...this.words]
			.map(([word, { pages, parts }]) => ({
				key: Buffer.from(word, "utf8"),
				word,
				bytes: Buffer.concat([
					cborArray(3),
					cborText(word),
					cborArray(pages),
					...parts,
					// Spellings with accents, which are folded before.
					cborArray(0),
				]),
			}))
			.sort((a, b) => Buffer.compare(a.key, b.key))
			.map(({ word, bytes }) => ({ word, bytes }));
	}
}
