import type { CborReader } from "../../src/domain/search/cbor-reader.ts";
import { CborWriter } from "./cbor.ts";
import type { IndexedWord } from "./chunks.ts";
import { eachRecord } from "./each-record.ts";

/** What has been gathered of one word: its pages so far, in Pagefind's own form, and the last of them. */
interface Gathered {
	pages: number;
	lastPage: number;
	readonly parts: Buffer[];
}

/** By the number of a record the places at which its pages begin. */
export type PageStarts = readonly (readonly number[])[];

/**
 * Joins the words of several runs into one index. Pagefind is given many pages as one record: here the places of a word
 * in a record become those in its pages. In the file each number is written as the distance from the one before.
 */
export class Postings {
	private readonly words = new Map<string, Gathered>();
	private readonly writer = new CborWriter();

	/** Adds the words of a run whose first page is page `firstPage` of the whole. */
	add(words: readonly IndexedWord[], starts: PageStarts, firstPage: number): void {
		const pagesBefore: number[] = [];
		let pages = firstPage;
		for (const record of starts) {
			pagesBefore.push(pages);
			pages += record.length;
		}
		for (const indexed of words) {
			const known = this.words.get(indexed.word) ?? { pages: 0, lastPage: 0, parts: [] };
			eachRecord(indexed, (reader, record) =>
				this.addRecord(reader, starts[record] ?? [], pagesBefore[record] ?? 0, known),
			);
			const part = this.writer.take();
			if (part.length === 0) continue;
			known.parts.push(part);
			this.words.set(indexed.word, known);
		}
	}

	/** Reads the places of a word in a record: [weight, place, distance, …]; they grow, as the pages do. */
	private addRecord(
		reader: CborReader,
		starts: readonly number[],
		firstPage: number,
		known: Gathered,
	): void {
		let weight = 0;
		let place = 0;
		let page = 0;
		let onPage: number[] = [];
		for (let left = reader.array(); left > 0; left--) {
			const distance = reader.integer();
			if (distance < 0) {
				weight = distance;
				continue;
			}
			place += distance;
			if (place >= (starts[page + 1] ?? Number.POSITIVE_INFINITY)) {
				this.writePage(onPage, weight, firstPage + page, known);
				onPage = [];
				while (place >= (starts[page + 1] ?? Number.POSITIVE_INFINITY)) page++;
			}
			onPage.push(place - (starts[page] ?? 0));
		}
		this.writePage(onPage, weight, firstPage + page, known);
	}

	private writePage(places: readonly number[], weight: number, page: number, known: Gathered) {
		if (places.length === 0) return;
		const { writer } = this;
		writer.array(3).integer(page - known.lastPage);
		writer.array(places.length + 1).integer(weight);
		let last = 0;
		for (const place of places) {
			writer.integer(place - last);
			last = place;
		}
		// Places in what Pagefind calls metadata, which the pages are not given as.
		writer.array(0);
		known.pages++;
		known.lastPage = page;
	}

	/** All words, in the order of their bytes, as Pagefind compares them; JavaScript alone would put 𠮷 before ﬀ. */
	all(): IndexedWord[] {
		return [...this.words]
			.map(([word, { pages, parts }]) => {
				this.writer.array(3).text(word).array(pages);
				for (const part of parts) this.writer.raw(part);
				// Spellings with accents, which are folded before.
				return { key: Buffer.from(word), word, bytes: this.writer.array(0).take() };
			})
			.sort((a, b) => Buffer.compare(a.key, b.key))
			.map(({ word, bytes }) => ({ word, bytes }));
	}
}
