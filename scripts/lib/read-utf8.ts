import { readFileSync } from "node:fs";
import { YamlError } from "./front-matter.ts";

/** The line of the first byte that is no UTF-8. */
function firstFault(bytes: Uint8Array): number {
	const text = new TextDecoder().decode(bytes);
	return text.slice(0, Math.max(0, text.indexOf("\ufffd"))).split("\n").length;
}

/**
 * Reads a text as it was saved, with or without the mark at its beginning that older editors of Windows set. Throws
 * YamlError where it was saved in another encoding: read as UTF-8, its Chinese would be published as �.
 */
export function readUtf8(file: string): string {
	const bytes = readFileSync(file);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new YamlError(
			"文件不是 UTF-8 编码，中文会变成乱码：用记事本打开，“另存为”，“编码”选 UTF-8，覆盖原来的文件",
			{ line: firstFault(bytes), column: 1 },
		);
	}
}
