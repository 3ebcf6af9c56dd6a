import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { fileBeside } from "../beside.ts";
import { atNode, nodesOf } from "../body.ts";
import { at, type Rule } from "../rule.ts";

/** How the formats begin that the site can process. Drawings (SVG) may hold code, so they are none of them. */
const signatures: readonly RegExp[] = [
	/^\xff\xd8\xff/,
	/^\x89PNG\r\n/,
	/^GIF8[79]a/,
	/^RIFF.{4}WEBP/s,
	/^.{4}ftypavi[fs]/s,
];

/** The end of a picture lies in so many of its last bytes: some cameras write a little more behind it. */
const tailBytes = 64 * 1024;

/** Whether a picture ends as its format does; a file that was not copied to its end stops the build of the site. */
function isWhole(head: Buffer, tail: Buffer, size: number): boolean {
	const start = head.toString("latin1");
	if (start.startsWith("\xff\xd8")) return tail.includes("\xff\xd9", 0, "latin1");
	if (start.startsWith("\x89PNG")) return tail.includes("IEND", 0, "latin1");
	return !start.startsWith("RIFF") || head.readUInt32LE(4) <= size - 8;
}

/** What a file is: a picture, one that breaks off, or none that the site can process. */
function kindOf(file: string): "whole" | "cut" | "none" {
	const handle = openSync(file, "r");
	try {
		const { size } = fstatSync(handle);
		const head = Buffer.alloc(16);
		readSync(handle, head, 0, head.length, 0);
		if (!signatures.some((signature) => signature.test(head.toString("latin1")))) return "none";
		const tail = Buffer.alloc(Math.min(size, tailBytes));
		readSync(handle, tail, 0, tail.length, size - tail.length);
		return isWhole(head, tail, size) ? "whole" : "cut";
	} finally {
		closeSync(handle);
	}
}

/** What is wrong with one picture that an article names. */
function pictureProblem(
	article: Entry<"articles">,
	reference: string,
	place: Pick<Problem, "file" | "line" | "column">,
): Problem[] {
	const found = fileBeside(article, reference);
	if ("message" in found)
		return [{ ...place, message: `图片找不到：${found.message}`, mend: found.mend }];
	const kind = kindOf(found.path);
	if (kind === "whole") return [];
	if (kind === "cut")
		return [
			{
				...place,
				message: `“${reference}”不完整：文件只有前面一截，打不开或只看得到上半张`,
				mend: "从来源重新复制或下载这张图，覆盖这个文件",
			},
		];
	return [
		{
			...place,
			message: `“${reference}”不是能用的图片`,
			mend: "请用 JPEG、PNG、WebP、GIF 或 AVIF；只改扩展名不算，要另存为这些格式",
		},
	];
}

/**
 * Every picture of an article lies beside it, its cover too: a picture on another host shows the visitor to that
 * host, and vanishes when it does.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 无图
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 缺图
 * ---
 * ![会场](./absent.jpg)
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 外链图
 * ---
 * ![会场](https://example.com/a.jpg)
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 文件名里的百分号
 * ---
 * ![会场](./增长50%.png)
 * # articles/2025/2025-09-05-other/增长50%.png
 * PNG
 *
 * @example bad 2:17
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./index.mdx, alt: 不是图片, consent: public }
 */
export const pictureExists: Rule = {
	id: "picture-exists",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "图片和封面都在文章的文件夹里，格式可用，文件完整",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => [
			...(article.data.cover
				? pictureProblem(article, article.data.cover.image, at(article, ["cover", "image"]))
				: []),
			...nodesOf(article, "image").flatMap((node) =>
				pictureProblem(article, node.url, atNode(article, node)),
			),
		]),
};
