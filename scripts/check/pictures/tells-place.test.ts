import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { afterAll, expect, test } from "vitest";
import { tellsPlace } from "./tells-place.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-place-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const formats = ["jpeg", "png", "webp", "avif"] as const;
const plain = () =>
	sharp({ create: { width: 64, height: 48, channels: 3, background: "#204080" } });
const place = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 30/1 0/1" } };
const xmp =
	'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="34,30N"/></rdf:RDF></x:xmpmeta>';

async function tells(name: string, picture: Sharp): Promise<boolean> {
	const file = path.join(folder, name);
	writeFileSync(file, await picture.toBuffer());
	return tellsPlace(file);
}

test.each(formats)("%s with a place in Exif or XMP says it, and no other", async (format) => {
	expect(await tells(`exif.${format}`, plain().withExif(place).toFormat(format))).toBe(true);
	expect(await tells(`xmp.${format}`, plain().withXmp(xmp).toFormat(format))).toBe(true);
	expect(await tells(`plain.${format}`, plain().toFormat(format))).toBe(false);
	const camera = { IFD0: { Make: "相机" } };
	expect(await tells(`camera.${format}`, plain().withExif(camera).toFormat(format))).toBe(false);
});

test("a PNG that ImageMagick wrote says it in hexadecimal", async () => {
	const { exif = Buffer.alloc(0) } = await sharp(
		await plain().withExif(place).jpeg().toBuffer(),
	).metadata();
	const profile = `\nexif\n${String(exif.length).padStart(8)}\n${exif.toString("hex").replace(/.{72}/g, "$&\n")}\n`;
	const data = Buffer.concat([
		Buffer.from("Raw profile type exif\0\0"),
		deflateSync(Buffer.from(profile)),
	]);
	const head = Buffer.alloc(8);
	head.writeUInt32BE(data.length);
	head.write("zTXt", 4);
	const png = await plain().png().toBuffer();
	// Signature and IHDR are 33 bytes; the checksum of the chunk is nobody's concern here.
	const file = path.join(folder, "magick.png");
	writeFileSync(
		file,
		Buffer.concat([png.subarray(0, 33), head, data, Buffer.alloc(4), png.subarray(33)]),
	);
	expect(tellsPlace(file)).toBe(true);
});

test("what is cut off or no picture says nothing", () => {
	const file = path.join(folder, "cut.jpg");
	writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45]));
	expect(tellsPlace(file)).toBe(false);
	writeFileSync(file, "");
	expect(tellsPlace(file)).toBe(false);
});
