export type PictureFormat = "jpeg" | "png" | "webp" | "gif";

export const extensions: Readonly<Record<PictureFormat, string>> = {
	jpeg: "jpg",
	png: "png",
	webp: "webp",
	gif: "gif",
};

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
	Buffer.from(bytes.subarray(at, at + text.length)).toString("latin1") === text;

/** The format of a picture by its first bytes, whatever its name says; undefined where it is none of the four. */
export function sniff(bytes: Uint8Array): PictureFormat | undefined {
	if (startsWith(bytes, "\xff\xd8\xff")) return "jpeg";
	if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "png";
	if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return "webp";
	if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a")) return "gif";
	return undefined;
}
