/** The few forms of CBOR (RFC 8949) that Pagefind's files are made of: integers, byte strings, text, arrays. */
export class CborReader {
	offset: number;
	readonly bytes: Buffer;

	constructor(bytes: Buffer, offset = 0) {
		this.bytes = bytes;
		this.offset = offset;
	}

	private head(): { major: number; value: number } {
		const first = this.bytes.readUInt8(this.offset++);
		const short = first & 0x1f;
		if (short < 24) return { major: first >> 5, value: short };
		const size = ({ 24: 1, 25: 2, 26: 4 } as const)[short];
		if (!size) throw new Error(`CBOR: length form ${short} at byte ${this.offset - 1}`);
		const value = this.bytes.readUIntBE(this.offset, size);
		this.offset += size;
		return { major: first >> 5, value };
	}

	private expect(wanted: number): number {
		const at = this.offset;
		const { major, value } = this.head();
		if (major !== wanted)
			throw new Error(`CBOR: type ${major} in place of ${wanted} at byte ${at}`);
		return value;
	}

	array(): number {
		return this.expect(4);
	}

	number(): number {
		return this.expect(0);
	}

	text(): string {
		const length = this.expect(3);
		const text = this.bytes.toString("utf8", this.offset, this.offset + length);
		this.offset += length;
		return text;
	}

	/** Steps over one value of any form. */
	skip(): void {
		for (let left = 1; left > 0; left--) {
			const { major, value } = this.head();
			if (major === 2 || major === 3) this.offset += value;
			else if (major === 4) left += value;
			else if (major > 1) throw new Error(`CBOR: type ${major} at byte ${this.offset}`);
		}
	}
}

/** Most heads are one byte long, and there are millions of them. */
const oneByte = Array.from({ length: 256 }, (_, byte) => Buffer.from([byte]));

function head(major: number, value: number): Buffer {
	const short = value < 24 ? oneByte[(major << 5) | value] : undefined;
	if (short) return short;
	const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
	const bytes = Buffer.alloc(size + 1);
	bytes.writeUInt8((major << 5) | (size === 1 ? 24 : size === 2 ? 25 : 26));
	bytes.writeUIntBE(value, 1, size);
	return bytes;
}

export const cborArray = (length: number): Buffer => head(4, length);
export const cborNumber = (value: number): Buffer => head(0, value);
export function cborText(text: string): Buffer {
	const bytes = Buffer.from(text, "utf8");
	return Buffer.concat([head(3, bytes.length), bytes]);
}
