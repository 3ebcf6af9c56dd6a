import sharp from "sharp";

/** Two pictures are looked at in a quarter of their size: the edges of letters, which each browser draws a little otherwise, are evened out. */
const scale = 0.25;
/** A colour differs where one of red, green and blue does by more than this, of 255. */
const mostShade = 32;
/** The side of the squares that are compared by themselves, in pixels of the smaller picture: 48 of the page. */
const tilePx = 12;

/** How two pictures differ. */
export interface Difference {
	/** Differing pixels of all, 0 to 1; 1 where the sizes differ. */
	readonly share: number;
	/** The same in the square that differs most: a small thing that moved fills its square. */
	readonly worstTile: number;
	/** The second picture in grey with what differs in red, as PNG. */
	readonly picture: Buffer;
}

interface Pixels {
	readonly data: Buffer;
	readonly width: number;
	readonly height: number;
}

async function smaller(png: Buffer): Promise<Pixels> {
	const picture = sharp(png).flatten({ background: "#fff" }).toColourspace("srgb").removeAlpha();
	const { width, height } = await picture.metadata();
	const { data, info } = await picture
		.resize(Math.round(width * scale), Math.round(height * scale), { fit: "fill" })
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** Compares two pictures (PNG). */
export async function comparePictures(before: Buffer, after: Buffer): Promise<Difference> {
	const [a, b] = await Promise.all([smaller(before), smaller(after)]);
	if (a.width !== b.width || a.height !== b.height)
		return { share: 1, worstTile: 1, picture: after };
	const columns = Math.ceil(b.width / tilePx);
	const tiles = new Map<number, number>();
	const shown = Buffer.alloc(b.data.length);
	let differing = 0;
	for (let at = 0; at < b.data.length; at += 3) {
		const shadeOf = (channel: number) =>
			Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0));
		const differs = Math.max(shadeOf(0), shadeOf(1), shadeOf(2)) > mostShade;
		const grey = 170 + Math.round((b.data[at + 1] ?? 0) / 3);
		shown.set(differs ? [220, 0, 0] : [grey, grey, grey], at);
		if (!differs) continue;
		differing++;
		const x = (at / 3) % b.width;
		const y = Math.floor(at / 3 / b.width);
		const tile = Math.floor(y / tilePx) * columns + Math.floor(x / tilePx);
		tiles.set(tile, (tiles.get(tile) ?? 0) + 1);
	}
	const { width, height } = b;
	return {
		share: differing / (width * height),
		worstTile: Math.max(0, ...tiles.values()) / tilePx ** 2,
		picture: await sharp(shown, { raw: { width, height, channels: 3 } })
			.png()
			.toBuffer(),
	};
}
