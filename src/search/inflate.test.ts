import { constants, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gunzip } from "./inflate.ts";

const unpacked = (bytes: Uint8Array) => Buffer.from(gunzip(bytes)).toString("utf8");
const text = `${"医联体共建，小病不出乡。".repeat(400)}渭南市第一医院`;

describe("gunzip", () => {
	test.each([0, 1, 6, 9])("unpacks what zlib packed at level %i", (level) => {
		expect(unpacked(gzipSync(text, { level }))).toBe(text);
	});

	test("unpacks fixed codes", () => {
		expect(unpacked(gzipSync("市一院", { strategy: constants.Z_FIXED }))).toBe("市一院");
	});

	test("gives back what is not packed", () => {
		expect(unpacked(Buffer.from("市一院"))).toBe("市一院");
	});

	test("tells of a file that was cut off", () => {
		const file = gzipSync(text);
		expect(() => gunzip(file.subarray(0, file.length / 2))).toThrow(/too early|unexpected EOF/);
	});

	test("unpacks anything", () => {
		const bytes = fc.uint8Array({ maxLength: 3_000 });
		const level = fc.integer({ min: 0, max: 9 });
		fc.assert(
			fc.property(bytes, level, (given, chosen) => {
				expect(Buffer.from(gunzip(gzipSync(given, { level: chosen })))).toEqual(Buffer.from(given));
			}),
			{ seed: 4 },
		);
	});
});
