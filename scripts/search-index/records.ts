import type { IndexedWord } from "./chunks.ts";
import { eachRecord } from "./each-record.ts";
import type { PageStarts } from "./postings.ts";

/** Stands at the head of each page in a record of several; no text becomes such a word. */
const pageMark = "ːːːpageːːː";

/** Pages in one record: each record costs Pagefind a file and much bookkeeping, two thirds of its time with one page each. */
const pagesPerRecord = 100;

/** Texts of pages as Pagefind is given them: many to a record. */
export function recordsOf(texts: readonly string[]): string[] {
	const records: string[] = [];
	for (let first = 0; first < texts.length; first += pagesPerRecord)
		records.push(
			texts
				.slice(first, first + pagesPerRecord)
				.map((text) => `${pageMark} ${text}`)
				.join(" "),
		);
	return records;
}

/** Where the pages of each record begin, by the places of the mark; and all words but the mark. */
export function partRecords(indexed: readonly IndexedWord[]): {
	readonly words: readonly IndexedWord[];
	readonly starts: PageStarts;
} {
	const mark = indexed.find(({ word }) => word === pageMark);
	if (!mark) throw new Error("Pagefind did not index the beginnings of the pages.");
	const starts: number[][] = [];
	eachRecord(mark, (reader, record) => {
		const places: number[] = [];
		let place = 0;
		for (let left = reader.array(); left > 0; left--) {
			const distance = reader.integer();
			if (distance < 0) continue;
			place += distance;
			places.push(place);
		}
		starts[record] = places;
	});
	return { words: indexed.filter((word) => word !== mark), starts };
}
