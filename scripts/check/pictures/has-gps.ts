/** The entry of a picture's first directory that points to where it was taken (Exif 2.32, 4.6.3). */
const gpsPointer = 0x8825;
/** The entries of that directory that hold latitude and longitude. */
const positionTags: ReadonlySet<number> = new Set([2, 4]);
const entryBytes = 12;

/** The tags and values of a directory; none where it lies outside the data. */
function* entriesOf(
	tiff: DataView,
	offset: number,
	isLittle: boolean,
): Generator<[number, number]> {
	if (offset <= 0 || offset + 2 > tiff.byteLength) return;
	const count = tiff.getUint16(offset, isLittle);
	for (let index = 0; index < count; index++) {
		const at = offset + 2 + index * entryBytes;
		if (at + entryBytes > tiff.byteLength) return;
		yield [tiff.getUint16(at, isLittle), tiff.getUint32(at + 8, isLittle)];
	}
}

/** Whether the Exif data of a picture says where it was taken. `exif` may begin with "Exif\0\0". */
export function hasGps(exif: Uint8Array): boolean {
	const isMarked = exif[0] === 0x45 && exif[1] === 0x78;
	const bytes = isMarked ? exif.subarray(6) : exif;
	if (bytes.length < 8) return false;
	const tiff = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isLittle = tiff.getUint16(0) === 0x4949;
	for (const [tag, value] of entriesOf(tiff, tiff.getUint32(4, isLittle), isLittle))
		if (tag === gpsPointer)
			for (const [inner] of entriesOf(tiff, value, isLittle))
				if (positionTags.has(inner)) return true;
	return false;
}
