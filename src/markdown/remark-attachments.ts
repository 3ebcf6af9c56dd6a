import { statSync } from "node:fs";
import path from "node:path";
import type { Root } from "mdast";
import type {} from "mdast-util-mdx";
import { visit } from "unist-util-visit";
import { attachmentNote } from "../domain/attachment-note.ts";

/** Tells every attachment in a text its type and size, of the file beside the text; one that is missing the check reports. */
export function remarkAttachments() {
	return (tree: Root, file: { readonly path: string }): undefined => {
		visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
			if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
			if (node.name !== "Attachment") return;
			const href = node.attributes.find(
				(each) => each.type === "mdxJsxAttribute" && each.name === "href",
			)?.value;
			if (typeof href !== "string" || !href.startsWith("./")) return;
			const found = statSync(path.resolve(path.dirname(file.path), href), {
				throwIfNoEntry: false,
			});
			if (!found) return;
			const value = attachmentNote(href, found.size);
			node.attributes.push({ type: "mdxJsxAttribute", name: "note", value });
		});
	};
}
