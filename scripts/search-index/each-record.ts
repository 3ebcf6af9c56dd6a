import { CborReader } from "../../src/domain/search/cbor-reader.ts";
import type { IndexedWord } from "./chunks.ts";

/** Goes through the records that hold a word, by their numbers; `read` takes the word's places in each and no more. */
export function eachRecord(
	{ bytes }: IndexedWord,
	read: (reader: CborReader, record: number) => void,
): void {
	const reader = new CborReader(bytes);
	reader.array();
	reader.text();
	let record = 0;
	for (let records = reader.array(); records > 0; records--) {
		const fields = reader.array();
		record += reader.number();
		read(reader, record);
		for (let field = 2; field < fields; field++) reader.skip();
	}
}
