import sharp, { type Exif } from "sharp";
import { expect, test } from "vitest";
import { hasGps } from "./has-gps.ts";

/** The Exif data of a picture with some entries. */
async function exifWith(exif: Exif): Promise<Uint8Array> {
	const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
		.withExif(exif)
		.jpeg()
		.toBuffer();
	const found = (await sharp(picture).metadata()).exif;
	if (!found) throw new Error("no Exif data");
	return found;
}

test("a picture that says where it was taken is found", async () => {
	expect(
		hasGps(await exifWith({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 30/1 0/1" } })),
	).toBe(true);
});

test("a camera's name is no place", async () => {
	expect(hasGps(await exifWith({ IFD0: { Make: "相机" } }))).toBe(false);
});

test("data that is cut short or is none does no harm", async () => {
	const whole = await exifWith({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 30/1 0/1" } });
	for (let length = 0; length < whole.length; length++)
		expect(() => hasGps(whole.subarray(0, length))).not.toThrow();
	expect(hasGps(new Uint8Array(64).fill(255))).toBe(false);
});
