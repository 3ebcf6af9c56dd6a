import { closeSync, openSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { fileBeside } from "../../beside.ts";
import { placedAttachments } from "../../placed-attachments.ts";
import type { Rule } from "../../rule.ts";

const office = "\u00d0\u00cf\u0011\u00e0";
/** How the formats begin that a visitor opens without danger; "" where any text will do. No programs, no web pages. */
const beginnings: Readonly<Record<string, string>> = {
	".pdf": "%PDF-",
	".docx": "PK",
	".xlsx": "PK",
	".pptx": "PK",
	".ofd": "PK",
	".zip": "PK",
	".doc": office,
	".xls": office,
	".ppt": office,
	".csv": "",
	".txt": "",
};
const mostBytes = 20 * 1024 * 1024;

function headOf(file: string): string {
	const head = Buffer.alloc(8);
	const handle = openSync(file, "r");
	try {
		return head.subarray(0, readSync(handle, head, 0, head.length, 0)).toString("latin1");
	} finally {
		closeSync(handle);
	}
}

/** What is wrong with an attachment's file; undefined where nothing is. */
function faultOf(file: string): { message: string; mend: string } | undefined {
	const extension = path.extname(file).toLowerCase();
	const beginning = beginnings[extension];
	const { size } = statSync(file);
	if (beginning === undefined)
		return {
			message: `附件不能用“${extension || "没有扩展名"}”这种格式`,
			mend: `请用 ${Object.keys(beginnings).join("、")}；最好是 PDF`,
		};
	if (size === 0) return { message: "附件是空的", mend: "重新存一份" };
	if (!headOf(file).startsWith(beginning))
		return {
			message: `附件的内容不是 ${extension}`,
			mend: "只改扩展名不算：用原来的软件打开，另存为这种格式",
		};
	return size > mostBytes
		? {
				message: `附件有 ${(size / 1024 / 1024).toFixed(1)} MB，手机很难下载`,
				mend: `压缩到 ${mostBytes / 1024 / 1024} MB 以内，或拆成几份`,
			}
		: undefined;
}

/**
 * An attachment is a document that opens, is what its name says, and is not too heavy.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * attachments: [{ file: ./list.pdf, title: 名单 }]
 * # articles/2025/2025-09-05-other/list.pdf
 * %PDF-1.7
 *
 * @example bad 2:23
 * # articles/2025/2025-09-05-other/index.mdx
 * attachments: [{ file: ./list.pdf, title: 名单 }]
 * # articles/2025/2025-09-05-other/list.pdf
 * <html>
 *
 * @example bad 2:23
 * # articles/2025/2025-09-05-other/index.mdx
 * attachments: [{ file: ./list.html, title: 名单 }]
 * # articles/2025/2025-09-05-other/list.html
 * <html>
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 正文里的附件
 * ---
 * <Attachment href="./list.exe" label="名单" />
 * # articles/2025/2025-09-05-other/list.exe
 * MZ
 */
export const attachmentForm: Rule = {
	id: "attachment-form",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "附件是能打开的文档，内容与扩展名相符，不太大",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			placedAttachments(article).flatMap(({ reference, place }) => {
				const found = fileBeside(article, reference);
				const fault = "path" in found ? faultOf(found.path) : undefined;
				return fault ? { ...place, ...fault, words: reference } : [];
			}),
		),
};
