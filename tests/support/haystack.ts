import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { listFiles } from "../../scripts/check/site/list-files.ts";

/** A file's bytes as text; what is compressed (the search index is) is unpacked first. */
function readableText(file: string): string {
	const bytes = readFileSync(file);
	const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (isGzip ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The files of a site whose name or content holds some words. */
export function filesThatHold(site: string, words: string): string[] {
	return listFiles(site).filter(
		(file) =>
			file.includes(words) ||
			decodeURIComponent(file).includes(words) ||
			readableText(path.join(site, file)).includes(words),
	);
}
