import { CborReader } from "../../src/domain/search/cbor-reader.ts";
import { cborArray } from "./cbor.ts";

/** A word of the index with the bytes that Pagefind wrote for it. */
export interface IndexedWord {
	readonly word: string;
	readonly bytes: Buffer;
}

/** The words of one of Pagefind's index files: [[[word, pages, spellings], …]]. */
export function readChunk(bytes: Buffer): IndexedWord[] {
	const reader = new CborReader(bytes);
	if (reader.array() !== 1) throw new Error("An index file of Pagefind has an unknown form.");
	const count = reader.array();
	const words: IndexedWord[] = [];
	for (let index = 0; index < count; index++) {
		const start = reader.offset;
		const fields = reader.array();
		const word = reader.text();
		for (let field = 1; field < fields; field++) reader.skip();
		words.push({ word, bytes: bytes.subarray(start, reader.offset) });
	}
	return words;
}

/** An index file again, out of words that are in order. */
export function writeChunk(words: readonly IndexedWord[]): Buffer {
	return Buffer.concat([cborArray(1), cborArray(words.length), ...words.map(({ bytes }) => bytes)]);
}

/**
 * Cuts the words of the whole index into chunks of about so many bytes (not yet compressed).
 * Pagefind itself makes chunks of 20,000 places, some 25 KB compressed, of which a query needs a few words.
 */
export function cutChunks(
	words: readonly IndexedWord[],
	targetBytes: number,
): (readonly IndexedWord[])[] {
	const chunks: IndexedWord[][] = [];
	let chunk: IndexedWord[] = [];
	let size = 0;
	for (const word of words) {
		if (chunk.length > 0 && size + word.bytes.length > targetBytes) {
			chunks.push(chunk);
			chunk = [];
			size = 0;
		}
		chunk.push(word);
		size += word.bytes.length;
	}
	if (chunk.length > 0) chunks.push(chunk);
	return chunks;
}
