import sharp from "sharp";
import { PictureError } from "./download.ts";
import { pictureLimits } from "./limits.ts";
import { type PictureFormat, sniff } from "./sniff.ts";

export interface StoredPicture {
	readonly bytes: Buffer;
	readonly format: PictureFormat;
}

/**
 * A picture as it is stored: its own format, upright, at most 4096 px a side, without EXIF (place, camera, names).
 * Its bytes are written anew, so that nothing rides along. Throws PictureError for what is no picture or too large.
 */
export async function reEncode(bytes: Uint8Array): Promise<StoredPicture> {
	if (bytes.length > pictureLimits.maxBytes) throw new PictureError("图片超过 20 MB");
	const format = sniff(bytes);
	if (!format) throw new PictureError("内容不是 JPEG、PNG、WebP 或 GIF 图片");
	try {
		const options = { limitInputPixels: pictureLimits.maxPixels, failOn: "error" } as const;
		const { pages = 1 } = await sharp(bytes, options).metadata();
		if (pages > pictureLimits.maxFrames)
			throw new PictureError(`动图超过 ${pictureLimits.maxFrames} 帧`);
		const isAnimated = pages > 1;
		const picture = sharp(bytes, { ...options, animated: isAnimated });
		const { maxSidePx } = pictureLimits;
		const upright = isAnimated ? picture : picture.autoOrient();
		const fitted = upright.resize({
			width: maxSidePx,
			height: maxSidePx,
			fit: "inside",
			withoutEnlargement: true,
		});
		const encoded = {
			jpeg: () => fitted.jpeg({ quality: 90, mozjpeg: false }),
			png: () => fitted.png({ compressionLevel: 9 }),
			webp: () => fitted.webp({ quality: 90 }),
			gif: () => fitted.gif(),
		}[format]();
		return { bytes: await encoded.toBuffer(), format };
	} catch (error) {
		if (error instanceof PictureError) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		throw new PictureError(
			/pixel limit/i.test(reason) ? "图片超过 5000 万像素" : "图片已损坏，打不开",
		);
	}
}
