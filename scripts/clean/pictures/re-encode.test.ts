import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readDataUrl } from "./data-url.ts";
import { reEncode } from "./re-encode.ts";
import { sniff } from "./sniff.ts";

const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#3a7" } });

/** CRC-32 as PNG wants it. */
function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit += 1)
			value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc(body));
	return Buffer.concat([length, body, sum]);
}

/** A PNG that says how large it is and holds next to nothing. */
function pngBomb(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([1, 0, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(Buffer.alloc(1000))),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

/** A GIF of one frame that says how large it is. */
const gifBomb = () =>
	Buffer.from(
		"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;",
		"latin1",
	);

/** A JPEG's head that says how large it is. */
const jpegBomb = () =>
	Buffer.from(
		"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x0b\x08\xff\xdc\xff\xdc\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\0\xff\xd9",
		"latin1",
	);

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

	it.each([
		["a picture of 256 megapixels in a kilobyte", pngBomb(16_000, 16_000), "5000 万像素"],
		["one of a billion pixels in a line", pngBomb(1_000_000_000, 1), /像素|损坏/],
		["one that says 0 × 0", pngBomb(0, 0), "损坏"],
		["HTML", Buffer.from("<html><script>1</script>"), "不是 JPEG"],
		["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "不是 JPEG"],
		["nothing", Buffer.alloc(0), "不是 JPEG"],
		["a first line alone", Buffer.from("\xff\xd8\xff", "latin1"), "损坏"],
		["21 MB", Buffer.alloc(21 * 1024 * 1024), "20 MB"],
		["a GIF of 65,535 pixels a side", gifBomb(), /像素|损坏/],
		["a JPEG of 65,500 pixels a side", jpegBomb(), /像素|损坏/],
	])("refuses %s", async (_, bytes, message) => {
		await expect(reEncode(bytes)).rejects.toThrow(message);
	});

	it("refuses a picture that is cut off", async () => {
		const whole = await plain(400, 300).jpeg().toBuffer();
		await expect(reEncode(whole.subarray(0, whole.length / 2))).rejects.toThrow("损坏");
	});

	it("refuses an animation without end", async () => {
		const frame = Buffer.from(
			"!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0",
			"latin1",
		);
		const gif = Buffer.concat([
			Buffer.from("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", "latin1"),
			...Array.from({ length: 301 }, () => frame),
			Buffer.from(";", "latin1"),
		]);
		await expect(reEncode(gif)).rejects.toThrow(/300 帧|损坏/);
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
