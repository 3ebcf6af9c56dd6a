import { CleanError } from "./clean-error.ts";

/** Files that an office gives for a page by mistake: how they begin, and what to do with each. */
const kinds: readonly { readonly starts: readonly string[]; readonly message: string }[] = [
	{
		starts: ["%PDF-"],
		message: "这是 PDF，不是网页。请打开它，复制文字，粘贴到新的文本文件（.txt）再清理。",
	},
	{
		// The packed formats since 2007, and the binary ones before.
		starts: ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0"],
		message:
			"这是 Word、WPS 或压缩文件，不是网页。请用 Word 或 WPS 打开，另存为“网页（.html）”再清理。",
	},
	{
		starts: ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "RIFF"],
		message: "这是图片，里面没有可读的文字。请复制原文的文字，或把文字录入文本文件（.txt）再清理。",
	},
	{
		starts: ["{\\rtf"],
		message: "这是 RTF 文档，不是网页。请用 Word 或 WPS 打开，另存为“网页（.html）”再清理。",
	},
];

/** Refuses documents and pictures by their first bytes, whatever their name, and a file without any. Throws CleanError. */
export function refuseForeign(bytes: Uint8Array): void {
	if (bytes.length === 0)
		throw new CleanError("empty", "这个文件是空的。请重新复制或保存文章，再清理。");
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const kind = kinds.find(({ starts }) => starts.some((start) => head.startsWith(start)));
	if (kind) throw new CleanError("undecodable", kind.message);
}
