import { PictureError } from "./download.ts";
import { pictureLimits } from "./limits.ts";

/** The bytes of a picture embedded in the page as a data: URL. Throws PictureError. */
export function readDataUrl(url: string): Buffer {
	const match = /^data:image\/[\w.+-]{1,40}(?:;[\w=-]{1,40})*;base64,/i.exec(url.slice(0, 200));
	if (!match) throw new PictureError("内嵌的图片不是 base64 编码");
	// Three bytes are four characters.
	if ((url.length - match[0].length) * 0.75 > pictureLimits.maxBytes)
		throw new PictureError("图片超过 20 MB");
	const encoded = url
		.slice(match[0].length)
		.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(encoded, "base64");
}
