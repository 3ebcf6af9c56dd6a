import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** What a picture's file says beside the picture. */
export interface MetadataBlock {
	readonly kind: "exif" | "xmp";
	readonly bytes: Uint8Array;
}

/** Reads some bytes of the file at an offset; fewer where it ends. */
type Read = (offset: number, length: number) => Buffer;

const xmpOfJpeg = "http://ns.adobe.com/xap/1.0/\0";
/** No camera writes more; a length beyond it is none. */
const mostBytes = 16 * 1024 * 1024;

/** The segments of a JPEG before its scan: each a marker and a length of two bytes. */
function* ofJpeg(read: Read): Generator<MetadataBlock> {
	for (let offset = 2; ; ) {
		const head = read(offset, 4);
		if (head.length < 4 || head[0] !== 0xff || head[1] === 0xda) return;
		const length = head.readUInt16BE(2);
		if (head[1] === 0xe1) {
			const bytes = read(offset + 4, length - 2);
			const text = bytes.toString("latin1", 0, xmpOfJpeg.length);
			if (text.startsWith("Exif\0\0")) yield { kind: "exif", bytes };
			else if (text === xmpOfJpeg) yield { kind: "xmp", bytes };
		}
		offset += 2 + length;
	}
}

/** The text of a PNG's chunk: iTXt says whether it is deflated, zTXt always is. What cannot be inflated says nothing. */
function textOfChunk(name: string, bytes: Buffer): Buffer {
	const keywordEnd = bytes.indexOf(0);
	const afterLanguage = bytes.indexOf(0, bytes.indexOf(0, keywordEnd + 3) + 1) + 1;
	const start = name === "zTXt" ? keywordEnd + 2 : afterLanguage;
	if (name === "iTXt" && bytes[keywordEnd + 1] !== 1) return bytes.subarray(start);
	try {
		return inflateSync(bytes.subarray(start), { maxOutputLength: mostBytes });
	} catch {
		return Buffer.alloc(0);
	}
}

/** What a PNG's text says: XMP, or Exif as ImageMagick writes it, in hexadecimal after a head of three lines. */
function ofPngText(name: string, bytes: Buffer): MetadataBlock {
	const text = textOfChunk(name, bytes);
	if (!bytes.toString("latin1", 0, 16).startsWith("Raw profile type"))
		return { kind: "xmp", bytes: text };
	const hex = text.toString("latin1").split("\n").slice(3).join("");
	return { kind: "exif", bytes: Buffer.from(hex, "hex") };
}

/** The chunks of a PNG (length first) or a WebP (name first, little-endian, padded). */
function* ofChunks(read: Read, isPng: boolean): Generator<MetadataBlock> {
	for (let offset = isPng ? 8 : 12; ; ) {
		const head = read(offset, 8);
		if (head.length < 8) return;
		const length = isPng ? head.readUInt32BE(0) : head.readUInt32LE(4);
		const name = head.toString("latin1", isPng ? 4 : 0, isPng ? 8 : 4);
		const isExif = name === "eXIf" || name === "EXIF";
		if (length <= mostBytes) {
			if (isExif) yield { kind: "exif", bytes: read(offset + 8, length) };
			if (name === "XMP ") yield { kind: "xmp", bytes: read(offset + 8, length) };
			if (name === "iTXt" || name === "zTXt") yield ofPngText(name, read(offset + 8, length));
		}
		offset += 8 + length + (isPng ? 4 : length % 2);
	}
}

/** An AVIF that names an item of Exif or XMP; where that lies is a table away, so what looks like it is taken. */
function* ofAvif(read: Read, size: number): Generator<MetadataBlock> {
	const head = read(0, 4096).toString("latin1");
	const hasExif = head.includes("Exif");
	if (!hasExif && !head.includes("application/rdf+xml")) return;
	const bytes = read(0, Math.min(size, mostBytes));
	for (const mark of ["II*\0", "MM\0*"]) {
		const at = hasExif ? bytes.indexOf(mark, 0, "latin1") : -1;
		if (at > 0) yield { kind: "exif", bytes: bytes.subarray(at) };
	}
	yield { kind: "xmp", bytes };
}

/** The blocks of Exif and XMP in a JPEG, PNG, WebP or AVIF; the picture itself is not read. */
export function metadataBlocks(file: string): MetadataBlock[] {
	const handle = openSync(file, "r");
	try {
		const read: Read = (offset, length) => {
			const buffer = Buffer.alloc(Math.max(0, Math.min(length, mostBytes)));
			return buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, offset));
		};
		const start = read(0, 12).toString("latin1");
		if (start.startsWith("\xff\xd8")) return [...ofJpeg(read)];
		if (start.startsWith("\x89PNG")) return [...ofChunks(read, true)];
		if (start.startsWith("RIFF")) return [...ofChunks(read, false)];
		if (start.includes("ftyp")) return [...ofAvif(read, fstatSync(handle).size)];
		return [];
	} finally {
		closeSync(handle);
	}
}
