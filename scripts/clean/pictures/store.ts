import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { writeAtomic } from "../../lib/write-atomic.ts";
import type { Picture } from "../types.ts";
import { readDataUrl } from "./data-url.ts";
import { download, type Network, PictureError } from "./download.ts";
import { pictureLimits } from "./limits.ts";
import { readLocal } from "./local.ts";
import { reEncode } from "./re-encode.ts";
import { extensions, type PictureFormat } from "./sniff.ts";

/** A picture that is ready to be put beside its article, or the reason why it cannot be had. */
export type PictureOutcome = { readonly picture: Picture } & (
	| { readonly file: string; readonly extension: string; readonly failure?: never }
	| { readonly failure: string; readonly file?: never }
);

export interface PictureSources {
	/** Absolute folder in which finished pictures wait: an interrupted run goes on from it. */
	readonly cacheDir: string;
	readonly network: Network;
	/** The saved page, and its pictures by address. */
	readonly page?:
		| { readonly file: string; readonly local: ReadonlyMap<string, string> }
		| undefined;
	/** Pictures that the article already has, by address: absolute files. */
	readonly present: ReadonlyMap<string, string>;
	/** Told after each picture. */
	readonly onDone?: () => void;
}

const formats = Object.keys(extensions) as PictureFormat[];
const keyOf = (src: string) => createHash("sha256").update(src).digest("hex").slice(0, 32);

/** The finished file of an address in the cache. */
function cached(cacheDir: string, src: string): string | undefined {
	return formats
		.map((format) => path.join(cacheDir, `${keyOf(src)}.${extensions[format]}`))
		.find((file) => existsSync(file));
}

async function bytesOf(src: string, { page, network }: PictureSources): Promise<Buffer> {
	if (/^data:/i.test(src)) return readDataUrl(src);
	const local = page?.local.get(src);
	if (page && local !== undefined) {
		try {
			return readLocal(page.file, local);
		} catch (error) {
			if (!(error instanceof PictureError) || !/^https?:/i.test(src)) throw error;
		}
	}
	return download(src, network);
}

async function fetchOne(picture: Picture, sources: PictureSources): Promise<PictureOutcome> {
	const { src } = picture;
	const there = sources.present.get(src) ?? cached(sources.cacheDir, src);
	if (there !== undefined) return { picture, file: there, extension: path.extname(there).slice(1) };
	try {
		const { bytes, format } = await reEncode(await bytesOf(src, sources));
		const extension = extensions[format];
		const file = path.join(sources.cacheDir, `${keyOf(src)}.${extension}`);
		writeAtomic(file, bytes);
		return { picture, file, extension };
	} catch (error) {
		if (!(error instanceof PictureError)) throw error;
		return { picture, failure: error.message };
	}
}

/**
 * Gets the pictures of an article, four at a time: from the article itself where it has them, from the cache, from
 * beside the saved page, from the page, or by download. What it already has is never downloaded again.
 */
export async function fetchPictures(
	pictures: readonly Picture[],
	sources: PictureSources,
): Promise<PictureOutcome[]> {
	const outcomes: PictureOutcome[] = [];
	let next = 0;
	const work = async () => {
		for (let at = next++; at < pictures.length; at = next++) {
			const picture = pictures[at];
			if (!picture) return;
			outcomes[at] = await fetchOne(picture, sources);
			sources.onDone?.();
		}
	};
	await Promise.all(Array.from({ length: pictureLimits.atOnce }, work));
	return outcomes;
}
