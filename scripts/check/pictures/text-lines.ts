import sharp from "sharp";

/** Pictures are looked at in this width: the characters of a notice are some ten to twenty pixels high then. */
const widthPx = 640;
/** A step of brightness between neighbours that counts as the edge of a stroke, of 255. */
const leastStep = 36;
/**
 * So many edges a row of small text crosses: in drawn notices, tables and screenshots the median row has 97 to 255, in
 * halls, crowds, walls, shelves, leaves and charts 0 to 49.
 */
const leastStrokes = 60;
/** Rows between two lines cross at most this share of what a line does: the rules of a table, a frame. */
const quietShare = 0.34;
/** The height of a line of text. */
const leastHeightPx = 5;
const mostHeightPx = 44;

/** The edges that each row of a picture of one channel crosses. */
function strokesByRow(pixels: Uint8Array, width: number, height: number): number[] {
	return Array.from({ length: height }, (_, y) => {
		let strokes = 0;
		for (let at = y * width + 1; at < (y + 1) * width; at++)
			if (Math.abs((pixels[at] ?? 0) - (pixels[at - 1] ?? 0)) > leastStep) strokes++;
		return strokes;
	});
}

/**
 * How many lines of small text a picture seems to have: bands of rows with very many strokes, between rows with few. It
 * reads no letter; a banner, a face or a wall of windows gives none. 0 for a file that is no picture.
 */
export async function countTextLines(file: string | Uint8Array): Promise<number> {
	const picture = await sharp(file)
		.rotate()
		.flatten({ background: "#fff" })
		.resize({ width: widthPx, height: widthPx * 6, fit: "inside" })
		.greyscale()
		.toColourspace("b-w")
		.raw()
		.toBuffer({ resolveWithObject: true })
		.catch(() => undefined);
	if (!picture) return 0;
	const { width, height } = picture.info;
	const rows = strokesByRow(picture.data, width, height);
	const busy = rows.filter((strokes) => strokes >= leastStrokes).toSorted((a, b) => a - b);
	const least = Math.max(leastStrokes / 2, (busy[Math.floor(busy.length / 2)] ?? 0) * quietShare);
	let lines = 0;
	let run: number[] = [];
	for (const strokes of [...rows, 0]) {
		if (strokes >= least) {
			run.push(strokes);
			continue;
		}
		const isText = Math.max(0, ...run) >= leastStrokes;
		if (isText && run.length >= leastHeightPx && run.length <= mostHeightPx) lines++;
		run = [];
	}
	return lines;
}
