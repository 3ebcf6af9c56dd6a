/* What is written of CBOR (RFC 8949); it is read by src/domain/search/cbor-reader.ts. */

/** Writes values one after the other into memory that grows. */
export class CborWriter {
	private bytes = Buffer.alloc(256);
	private length = 0;

	private reserve(more: number): void {
		if (this.length + more <= this.bytes.length) return;
		const larger = Buffer.alloc(Math.max(this.bytes.length * 2, this.length + more));
		this.bytes.copy(larger, 0, 0, this.length);
		this.bytes = larger;
	}

	private head(major: number, value: number): this {
		this.reserve(5);
		const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
		const short = size === 0 ? value : size === 1 ? 24 : size === 2 ? 25 : 26;
		this.bytes[this.length++] = (major << 5) | short;
		if (size > 0) this.length = this.bytes.writeUIntBE(value, this.length, size);
		return this;
	}

	array(length: number): this {
		return this.head(4, length);
	}

	integer(value: number): this {
		return value < 0 ? this.head(1, -1 - value) : this.head(0, value);
	}

	text(text: string): this {
		const size = Buffer.byteLength(text);
		this.head(3, size).reserve(size);
		this.length += this.bytes.write(text, this.length);
		return this;
	}

	/** Values that are written already. */
	raw(values: Uint8Array): this {
		this.reserve(values.length);
		this.bytes.set(values, this.length);
		this.length += values.length;
		return this;
	}

	/** A copy of what was written; the writer begins anew. */
	take(): Buffer {
		const taken = Buffer.from(this.bytes.subarray(0, this.length));
		this.length = 0;
		return taken;
	}
}

export const cborArray = (length: number): Buffer => new CborWriter().array(length).take();
export const cborNumber = (value: number): Buffer => new CborWriter().integer(value).take();
export const cborText = (text: string): Buffer => new CborWriter().text(text).take();
