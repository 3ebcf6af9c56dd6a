import path from "node:path";

/** A file of a folder that is no paste, and what to do with it. */
export interface Skipped {
	/** Absolute. */
	readonly file: string;
	/** In one sentence. */
	readonly why: string;
}

/** Sentences by the ends of names. */
const reasons: readonly (readonly [pattern: RegExp, why: string])[] = [
	[/\.(?:docx?|wps|rtf|odt)$/i, "用 Word 或 WPS 打开，另存为“网页（.html）”再清理"],
	[/\.(?:pdf|ofd)$/i, "打开它复制文字，粘贴到文本文件（.txt）再清理；要让读者下载的，作文章的附件"],
	[/\.(?:xlsx?|et|csv|pptx?|dps)$/i, "不能清理成文章；要让读者下载的，作文章的附件"],
	[/\.(?:jpe?g|png|gif|webp|avif|bmp|heic|svg)$/i, "图片不单独清理，网页里用到的会随文章带走"],
	[/\.(?:mp4|mov|mp3|wav|m4a|avi)$/i, "音像不能清理，请把网址写进文章"],
	[/\.(?:zip|rar|7z)$/i, "先解压，再清理里面的网页"],
	[/\.mdx?$/i, "已经是文章，不用清理"],
];

/** What is to be said of a file that is no paste; undefined for what systems leave behind. */
export function skippedFile(file: string): Skipped | undefined {
	const name = path.basename(file);
	if (/^(?:Thumbs\.db|desktop\.ini|ledger\.json)$/i.test(name)) return undefined;
	const why = reasons.find(([pattern]) => pattern.test(name))?.[1];
	return { file, why: why ?? "只清理 .html、.htm、.mhtml、.txt" };
}
