const decoder = new TextDecoder();

/** The few forms of CBOR (RFC 8949) that Pagefind's files are made of: integers, byte strings, text, arrays. */
export class CborReader {
	offset: number;
	readonly bytes: Uint8Array;
	private major = 0;

	constructor(bytes: Uint8Array, offset = 0) {
		this.bytes = bytes;
		this.offset = offset;
	}

	/** Reads the beginning of a value: gives its number, and keeps its type. */
	private head(): number {
		const first = this.bytes[this.offset++];
		if (first === undefined) throw new Error("CBOR: the data ends too early");
		this.major = first >> 5;
		const short = first & 0x1f;
		if (short < 24) return short;
		const size = short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : 0;
		if (size === 0) throw new Error(`CBOR: length form ${short} at byte ${this.offset - 1}`);
		let value = 0;
		for (let end = this.offset + size; this.offset < end; this.offset++)
			value = value * 256 + (this.bytes[this.offset] ?? 0);
		return value;
	}

	private expect(wanted: number): number {
		const at = this.offset;
		const value = this.head();
		if (this.major !== wanted)
			throw new Error(`CBOR: type ${this.major} in place of ${wanted} at byte ${at}`);
		return value;
	}

	array(): number {
		return this.expect(4);
	}

	number(): number {
		return this.expect(0);
	}

	/** A number that may be below zero. */
	integer(): number {
		const value = this.head();
		if (this.major > 1) throw new Error(`CBOR: type ${this.major} before byte ${this.offset}`);
		return this.major === 1 ? -1 - value : value;
	}

	text(): string {
		const length = this.expect(3);
		const text = decoder.decode(this.bytes.subarray(this.offset, this.offset + length));
		this.offset += length;
		return text;
	}

	/** Steps over one value of any form. */
	skip(): void {
		for (let left = 1; left > 0; left--) {
			const value = this.head();
			if (this.major === 2 || this.major === 3) this.offset += value;
			else if (this.major === 4) left += value;
			else if (this.major > 1)
				throw new Error(`CBOR: type ${this.major} before byte ${this.offset}`);
		}
	}
}
