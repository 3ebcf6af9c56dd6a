import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** Tables of more columns do not fit a phone: a column is four characters wide at least. */
const mostColumns = 4;

/** The cells of its first row. */
function columnsOf(table: Element): number {
	let count = 0;
	visit(table, "element", (node) => {
		if (node.tagName !== "tr") return undefined;
		count = node.children.filter(({ type }) => type === "element").length;
		return false;
	});
	return count;
}

/** Sets a table of many columns into a frame that scrolls by itself, with the keyboard too, instead of the page. */
export function rehypeWideTables() {
	return (tree: Root): undefined => {
		visit(tree, "element", (node, index, parent) => {
			if (node.tagName !== "table" || index === undefined || !parent) return undefined;
			if (columnsOf(node) <= mostColumns) return SKIP;
			parent.children[index] = {
				type: "element",
				tagName: "div",
				properties: { className: ["wide"], role: "group", ariaLabel: "表格", tabIndex: 0 },
				children: [node],
			};
			return SKIP;
		});
	};
}
