import { expect, test } from "vitest";
import { attachmentNote } from "./attachment-note.ts";

test.each([
	["./list.pdf", 1, "PDF，1 KB"],
	["名单.XLSX", 34_567, "Excel，34 KB"],
	["a.b.docx", 1_020_000, "Word，996 KB"],
	["a.ofd", 1_258_291, "OFD，1.2 MB"],
	["a.key", 2048, "KEY，2 KB"],
])("%s of %i bytes is said as %s", (file, bytes, note) => {
	expect(attachmentNote(file, bytes)).toBe(note);
});
