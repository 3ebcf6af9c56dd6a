import { hasGps } from "./has-gps.ts";
import { metadataBlocks } from "./metadata-blocks.ts";

/** Whether a picture's file says where it was taken, in Exif or XMP. */
export function tellsPlace(file: string): boolean {
	return metadataBlocks(file).some(({ kind, bytes }) =>
		kind === "exif" ? hasGps(bytes) : Buffer.from(bytes).includes("GPSLatitude"),
	);
}
