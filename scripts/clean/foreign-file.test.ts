import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...parts: (string | number)[]) =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [part])),
	);

describe("a file that is no page", () => {
	it.each([
		["a PDF", bytes("%PDF-1.7\n<p>plain</p>"), "这是 PDF"],
		["a Word file", bytes("PK", 3, 4, 20, 0), "这是 Word、WPS 或压缩文件"],
		["an old Word file", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "这是 Word、WPS 或压缩文件"],
		["a screenshot", bytes(0x89, "PNG\r\n", 0x1a, "\n"), "这是图片"],
		["a photograph", bytes(0xff, 0xd8, 0xff, 0xe0), "这是图片"],
		["a rich text", bytes("{\\rtf1 text}"), "这是 RTF"],
		["an empty file", bytes(), "这个文件是空的"],
	])("is refused with a sentence that says what it is: %s", (_, file, message) => {
		expect(() => decode(file)).toThrow(message);
	});

	it("is not a page that only speaks of one", () => {
		const page = "<p>PDF：%PDF-1.7，PK</p>";
		expect(decode(bytes(page)).html).toBe(page);
	});
});
