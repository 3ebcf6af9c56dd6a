import { statSync } from "node:fs";
import sharp from "sharp";
import { hasGps } from "./has-gps.ts";

/** What a picture's file says of itself. */
export interface PictureFacts {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly bytes: number;
	/** Whether it says where it was taken, in Exif or XMP. */
	readonly hasPlace: boolean;
}

const known = new Map<string, Promise<PictureFacts | undefined>>();

async function read(file: string, bytes: number): Promise<PictureFacts | undefined> {
	try {
		const { width, height, orientation = 1, exif, xmp } = await sharp(file).metadata();
		// Orientations from 5 on lay the picture on its side.
		const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height];
		const hasPlace =
			(exif !== undefined && hasGps(exif)) || (xmp?.includes("GPSLatitude") ?? false);
		return { widthPx, heightPx, bytes, hasPlace };
	} catch {
		return undefined;
	}
}

/** Reads the head of a picture; undefined where it is none, which is for the rule `picture-exists` to say. */
export function pictureFacts(file: string): Promise<PictureFacts | undefined> {
	const { size, mtimeMs } = statSync(file);
	const key = `${file}\n${size}\n${mtimeMs}`;
	const found = known.get(key) ?? read(file, size);
	known.set(key, found);
	return found;
}
