import { describe, expect, test } from "vitest";
import { CborReader } from "../../src/domain/search/cbor-reader.ts";
import { cborArray, cborNumber, cborText } from "./cbor.ts";
import { cutChunks, readChunk, writeChunk } from "./chunks.ts";
import { pack, unpack } from "./pagefind-file.ts";

const word = (text: string, pages: number) => {
	const bytes = Buffer.concat([
		cborArray(3),
		cborText(text),
		cborArray(pages),
		...Array.from({ length: pages }, () => cborNumber(70_000)),
		cborArray(0),
	]);
	return { word: text, bytes };
};
const words = [word("一", 1), word("医院", 30), word("院", 300)];

describe("chunks", () => {
	test("what is written is read again", () => {
		expect(readChunk(writeChunk(words))).toEqual(words);
	});

	test("a chunk is closed before it grows too long; one word is never parted", () => {
		const lengths = cutChunks(words, 300).map((chunk) => chunk.length);
		expect(lengths).toEqual([2, 1]);
		expect(cutChunks(words, 1)).toHaveLength(3);
	});

	test("another form of file is refused", () => {
		expect(() => readChunk(cborNumber(7))).toThrow("type 0");
		expect(() => readChunk(cborArray(2))).toThrow("unknown form");
	});
});

describe("numbers of every length", () => {
	test.each([0, 23, 24, 255, 256, 65_535, 65_536])("%i", (value) => {
		const reader = new CborReader(Buffer.concat([cborNumber(value), cborText("末")]));
		reader.skip();
		expect(reader.text()).toBe("末");
	});
});

test("a file is packed to the same bytes each time, and only Pagefind's are unpacked", async () => {
	const bytes = Buffer.from("医院");
	const packed = await pack(bytes);
	expect(packed.equals(await pack(bytes))).toBe(true);
	expect(unpack(packed).equals(bytes)).toBe(true);
	expect(() => unpack(Buffer.from("plain"))).toThrow();
});
