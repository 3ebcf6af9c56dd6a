import { fileBeside } from "../beside.ts";
import { placedAttachments } from "../placed-attachments.ts";
import type { Rule } from "../rule.ts";

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
		[...articles.values()].flatMap((article) =>
			placedAttachments(article).flatMap(({ reference, place }) => {
				const found = fileBeside(article, reference);
				return "message" in found
					? [{ ...place, message: `附件找不到：${found.message}`, mend: found.mend }]
					: [];
			}),
		),
};
