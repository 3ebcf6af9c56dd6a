import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { fileBeside } from "../beside.ts";
import { atNode, nodesOf } from "../body.ts";
import { at, type Rule } from "../rule.ts";

/** The attachments that stand in the text, with their addresses. */
function attachmentsInText(article: Entry<"articles">) {
	return [...nodesOf(article, "mdxJsxFlowElement"), ...nodesOf(article, "mdxJsxTextElement")]
		.filter(({ name }) => name === "Attachment")
		.flatMap((node) => {
			const attribute = node.attributes.find(
				(each) => each.type === "mdxJsxAttribute" && each.name === "href",
			);
			return typeof attribute?.value === "string" ? [{ node, href: attribute.value }] : [];
		});
}

/** The problem with one attachment. */
function attachmentProblem(
	article: Entry<"articles">,
	reference: string,
	place: Pick<Problem, "file" | "line" | "column">,
): Problem[] {
	const found = fileBeside(article, reference);
	return "message" in found
		? [{ ...place, message: `附件找不到：${found.message}`, mend: found.mend }]
		: [];
}

/**
 * Every attachment lies beside its article.
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
 * # articles/2025/2025-09-05-other/List.pdf
 * PDF
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 附件不在
 * ---
 * <Attachment href="./list.pdf" label="名单" />
 */
export const attachmentExists: Rule = {
	id: "attachment-exists",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "附件都在文章的文件夹里",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => [
			...article.data.attachments.flatMap(({ file }, index) =>
				attachmentProblem(article, file, at(article, ["attachments", index, "file"])),
			),
			...attachmentsInText(article).flatMap(({ node, href }) =>
				attachmentProblem(article, href, atNode(article, node)),
			),
		]),
};
