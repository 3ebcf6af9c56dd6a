import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import remarkCjkFriendly from "remark-cjk-friendly/parseOnly";

/** remark-cjk-friendly gives its micromark extension only through its plugin: it is asked once. */
const host: { micromarkExtensions?: unknown[] } = {};
(remarkCjkFriendly as (this: { data: () => typeof host }) => void).call({ data: () => host });
const extensions = [gfm(), mdxjs(), ...(host.micromarkExtensions ?? [])] as ReturnType<
	typeof gfm
>[];

/** Reads MDX (without front matter) as the site does: GFM, MDX, bold next to Chinese punctuation. Throws VFileMessage. */
export function parseArticle(mdx: string): Root {
	return fromMarkdown(mdx, { extensions, mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] });
}
