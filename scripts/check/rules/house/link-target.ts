import { isPublic } from "../../../../src/domain/visibility.ts";
import type { CollectionName } from "../../../../src/schemas/fields.ts";
import { nearest } from "../../../../src/schemas/nearest.ts";
import { site } from "../../../../src/site.config.ts";
import type { Problem } from "../../../lib/finding.ts";
import { allEntries, type ContentRecord, type Entry } from "../../../lib/record.ts";
import { fileBeside } from "../../beside.ts";
import { atNode, nodesOf } from "../../body.ts";
import { collectionLabels } from "../../references.ts";
import type { CheckContext, Rule } from "../../rule.ts";

type Fault = Pick<Problem, "message" | "mend">;

/** The addresses of single entries: /news/2025/2025-09-04-launch/, /hospitals/first-hospital/. Lists have others. */
const entryAddress =
	/^\/(?:news\/(\d{4}\/\d{4}-\d{2}-\d{2}-[^/.]+)|(hospitals|people|events|alliances)\/([^/.]+))(\/?)$/;

/** The path of an address on this site; undefined for one of another host, an anchor, or mail. */
function ownPath(url: string): string | undefined {
	const { origin } = new URL(site.url);
	const isOwn = url.startsWith("/") ? !url.startsWith("//") : url.startsWith(`${origin}/`);
	return isOwn && URL.canParse(url, origin)
		? decodeURI(new URL(url, origin).pathname.replace(/%(?![0-9a-f]{2})/gi, "%25"))
		: undefined;
}

/** A link to a file: a visitor gets only what is named as an attachment. */
function fileFault(article: Entry<"articles">, url: string, words: string): Fault {
	const isThere = "path" in fileBeside(article, url);
	if (isThere && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url))
		return {
			message: `“${url}”是文章旁的图片，写成普通链接读者打不开`,
			mend: `写成图片，前面的“!”用半角的：![图中有什么](${url.startsWith("./") ? url : `./${url}`})`,
		};
	return {
		message: isThere
			? `“${url}”是文章旁的文件，写成普通链接读者打不开`
			: `链接“${url}”没有指向任何地方`,
		mend: isThere
			? `单独成段，写成附件：<Attachment href="${url.startsWith("./") ? url : `./${url}`}" label="${words || "附件的名称"}" />`
			: '写完整的网址（https://…）或站内的地址（/news/…/）；附件放进文章的文件夹，写成 <Attachment href="./文件名" label="名称" />',
	};
}

function entryFault(
	record: ContentRecord,
	aliases: ReadonlySet<string>,
	path: string,
	{ now }: CheckContext,
): Fault | undefined {
	const [, articleId, folder, entityId = "", slash] = entryAddress.exec(path) ?? [];
	if (slash === undefined || aliases.has(path.replace(/\/$/, ""))) return undefined;
	const collection: CollectionName = articleId ? "articles" : (folder as CollectionName);
	const id = articleId ?? entityId;
	const known = record.ids[collection];
	if (!known.includes(id)) {
		const near = nearest(id, known).map((other) => path.replace(id, other).replace(/\/?$/, "/"));
		return {
			message: `链接指向的${collectionLabels[collection]}“${id}”不存在`,
			mend: near.length > 0 ? `最接近的：${near.join("、")}` : "改正网址，或去掉这个链接",
		};
	}
	const article = record.articles.get(id);
	if (collection === "articles" && article && !isPublic(article.data, now))
		return {
			message: `链接指向的文章“${article.data.title}”尚未公开，读者打不开`,
			mend: "先发布那篇文章，或暂时去掉这个链接",
		};
	return slash === "/"
		? undefined
		: { message: `链接“${path}”少了最后的“/”`, mend: `改成 ${path}/` };
}

/**
 * A link in a text that stays on this site leads to something on it. Lists, files and anchors are asked for in the built
 * site, by site-link.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 链接
 * ---
 * 见[旧文](/news/2025/2025-09-04-launch/)、[医院](/hospitals/first-hospital/#news)和[别处](https://example.com/a.pdf)。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的文章
 * ---
 * 见[旧文](/news/2025/2025-09-04-lunch/)。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少了斜杠
 * ---
 * 见[医院](/hospitals/first-hospital)。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 尚未公开
 * ---
 * 见[草稿](/news/2025/2025-09-06-draft/)。
 * # articles/2025/2025-09-06-draft/index.mdx
 * draft: true
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 附件写成链接
 * ---
 * 见[名单](./list.pdf)。
 * # articles/2025/2025-09-05-other/list.pdf
 * %PDF-1.7
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 图片写成链接
 * ---
 * ！[会场](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有这个文件
 * ---
 * 见[名单](list.pdf)。
 */
export const linkTarget: Rule = {
	id: "link-target",
	severity: "error",
	inDrafts: "warning",
	canWaive: false,
	since: "0.1",
	about: "正文里的站内链接通向存在的、已公开的网页；附件不写成普通链接",
	check: (record, context) => {
		const aliases = new Set(
			allEntries(record).flatMap(({ data }) =>
				data.aliases.flatMap((alias) => ownPath(alias)?.replace(/\/$/, "") ?? []),
			),
		);
		const faultOf = (article: Entry<"articles">, url: string, words: string) => {
			const path = ownPath(url);
			if (path !== undefined) return entryFault(record, aliases, path, context);
			return /^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(url)
				? undefined
				: fileFault(article, url, words);
		};
		return [...record.articles.values()].flatMap((article) =>
			nodesOf(article, "link").flatMap((node) => {
				const [label] = node.children;
				const words = label?.type === "text" ? label.value : "";
				const fault = faultOf(article, node.url, words);
				return fault ? { ...atNode(article, node), ...fault, words: node.url } : [];
			}),
		);
	},
};
