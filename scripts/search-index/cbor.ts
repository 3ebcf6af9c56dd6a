/* What is written of CBOR (RFC 8949); it is read by src/domain/search/cbor-reader.ts. */

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
