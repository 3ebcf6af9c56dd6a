import type { Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Says the alignment of a table's cells by a class, align-right: the attribute that Markdown's own way writes is
 * obsolete in HTML, and a style attribute is against the content security policy.
 */
export function rehypeTableAlignment() {
	return (tree: Root): undefined => {
		visit(tree, "element", ({ tagName, properties }) => {
			if ((tagName !== "td" && tagName !== "th") || typeof properties["align"] !== "string") return;
			properties["className"] = [`align-${properties["align"]}`];
			delete properties["align"];
		});
	};
}
