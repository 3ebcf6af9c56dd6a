import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureBombs } from "../test-support/picture-bombs.ts";
import { readDataUrl } from "./data-url.ts";
import { reEncode } from "./re-encode.ts";
import { sniff } from "./sniff.ts";

const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#3a7" } });

const bombs = await pictureBombs();

describe("reEncode", () => {
	it.each(["jpeg", "png", "webp", "gif"] as const)("keeps %s in its format", async (format) => {
		const { bytes, format: kept } = await reEncode(await plain(40, 30).toFormat(format).toBuffer());
		expect(kept).toBe(format);
		expect(sniff(bytes)).toBe(format);
	});

	it("takes out EXIF with its place, and turns the picture upright first", async () => {
		const photo = await plain(40, 30)
			.withExif({
				IFD0: { Make: "Camera", Artist: "Somebody" },
				IFD3: { GPSLatitude: "34/1 30/1 0/1", GPSLatitudeRef: "N" },
			})
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		expect((await sharp(photo).metadata()).exif).toBeDefined();
		const { bytes } = await reEncode(photo);
		const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
		expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
		expect([width, height]).toEqual([30, 40]);
	});

	it.each(["jpeg", "png", "webp"] as const)("leaves no place in a %s", async (format) => {
		const photo = await plain(40, 30)
			.withExif({ IFD3: { GPSLatitude: "34/1 30/1 0/1", GPSLatitudeRef: "N" } })
			.toFormat(format)
			.toBuffer();
		expect((await sharp(photo).metadata()).exif).toBeDefined();
		const { bytes } = await reEncode(photo);
		expect((await sharp(bytes).metadata()).exif).toBeUndefined();
	});

	it("makes what is wider than print needs smaller", async () => {
		const { bytes } = await reEncode(await plain(5000, 100).png().toBuffer());
		const { width, height } = await sharp(bytes).metadata();
		expect([width, height]).toEqual([4096, 82]);
	});

	it("is tried with the twelve bombs of the promise", () => {
		expect(bombs).toHaveLength(12);
	});

	it.each(bombs)("refuses $name", async ({ bytes, message }) => {
		await expect(reEncode(bytes)).rejects.toThrow(message);
	});
});

describe("readDataUrl", () => {
	it("reads an embedded picture", () => {
		expect(readDataUrl("data:image/png;base64,iVBORw0KGgo=")).toEqual(
			Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		);
	});

	it.each(["data:text/html;base64,AAAA", "data:image/svg+xml,<svg/>", "data:image/png,abc", ""])(
		"refuses %s",
		(url) => {
			expect(() => readDataUrl(url)).toThrow("base64");
		},
	);
});
