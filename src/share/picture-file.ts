import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { type CardShape, drawCard, type ShareCard } from "./draw-card.ts";

/** Raised when a change makes another picture of the same words: its address is then new, and no cache shows the old one. */
const edition = 2;

const cacheFolder = path.resolve("node_modules/.cache/share-pictures");

/** The file of a picture, named after what stands on it: the same words have the same address for good. */
export function pictureFile(card: ShareCard, shape: CardShape): string {
	const words = JSON.stringify([edition, shape, card.title, card.note, card.site]);
	return `${createHash("sha256").update(words).digest("hex").slice(0, 16)}.png`;
}

/** The bytes of a picture as PNG; drawn once, then taken from the cache of the machine. */
export async function pictureBytes(card: ShareCard, shape: CardShape): Promise<Buffer> {
	const cached = path.join(cacheFolder, pictureFile(card, shape));
	if (existsSync(cached)) return readFileSync(cached);
	const bytes = await sharp(Buffer.from(drawCard(card, shape)))
		.png({ compressionLevel: 9, palette: true, colours: 64 })
		.toBuffer();
	mkdirSync(cacheFolder, { recursive: true });
	// Beside it first: a build that is stopped leaves no half picture.
	const unfinished = `${cached}.${randomUUID()}`;
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, cached);
	return bytes;
}
