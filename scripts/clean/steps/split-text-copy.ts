import type { Element, ElementContent, Root } from "hast";
import { blockTags } from "../block-tags.ts";
import { element, findElement, hasText, text } from "../dom.ts";

/**
 * A copy of a page as text has its paragraphs in lines. Where no element with text makes paragraphs, each line becomes
 * one; elements with nothing in them (the random tags of a page that was broken into) are left out.
 */
export function splitTextCopy(tree: Root): boolean {
	const makesLines = findElement(
		tree,
		(node) =>
			(blockTags.has(node.tagName) || node.tagName === "br") &&
			(node.tagName === "br" || hasText(node)),
	);
	if (makesLines) return false;
	const paragraphs: Element[] = [];
	let open: ElementContent[] = [];
	const close = () => {
		if (open.some((node) => hasText(node) || node.type === "element"))
			paragraphs.push(element("p", {}, open));
		open = [];
	};
	for (const node of tree.children) {
		if (node.type === "text") {
			for (const [index, line] of node.value.split(/\r\n?|\n/).entries()) {
				if (index > 0) close();
				if (line !== "") open.push(text(line));
			}
		} else if (
			node.type === "element" &&
			(hasText(node) || findElement(node, ({ tagName }) => /^(?:img|hr)$/.test(tagName)))
		)
			open.push(node);
	}
	close();
	tree.children = paragraphs;
	return true;
}
