import { CborReader } from "../domain/search/cbor-reader.ts";

/** Where a word stands: by the number of the page its places in the row of that page's words, in order. */
export type Places = ReadonlyMap<number, readonly number[]>;

const nowhere: Places = new Map();

/** A file of Pagefind's index: [[[word, pages, spellings], …]]; what stands of a word is read when it is asked for. */
export class Chunk {
	private readonly bytes: Uint8Array;
	/** Where the pages of a word begin. */
	private readonly offsets = new Map<string, number>();
	private readonly read = new Map<string, Places>();

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		const reader = new CborReader(bytes);
		reader.array();
		for (let words = reader.array(); words > 0; words--) {
			const fields = reader.array();
			this.offsets.set(reader.text(), reader.offset);
			for (let field = 1; field < fields; field++) reader.skip();
		}
	}

	places(word: string): Places {
		const known = this.read.get(word);
		if (known) return known;
		const offset = this.offsets.get(word);
		if (offset === undefined) return nowhere;
		const places = readPlaces(new CborReader(this.bytes, offset));
		this.read.set(word, places);
		return places;
	}
}

/** Pages and places are written as distances from the one before; a number below zero among the places is a weight. */
function readPlaces(reader: CborReader): Places {
	const places = new Map<number, number[]>();
	let page = 0;
	for (let pages = reader.array(); pages > 0; pages--) {
		const fields = reader.array();
		page += reader.number();
		const own: number[] = [];
		let place = 0;
		for (let left = reader.array(); left > 0; left--) {
			const distance = reader.integer();
			if (distance < 0) continue;
			place += distance;
			own.push(place);
		}
		for (let field = 2; field < fields; field++) reader.skip();
		places.set(page, own);
	}
	return places;
}
