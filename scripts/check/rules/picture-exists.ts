import { closeSync, openSync, readSync } from "node:fs";
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

function isPicture(file: string): boolean {
	const head = Buffer.alloc(16);
	const handle = openSync(file, "r");
	try {
		readSync(handle, head, 0, head.length, 0);
	} finally {
		closeSync(handle);
	}
	return signatures.some((signature) => signature.test(head.toString("latin1")));
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
	if (isPicture(found.path)) return [];
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
	about: "图片和封面都在文章的文件夹里，格式可用",
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
