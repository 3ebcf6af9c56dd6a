import type { Element } from "hast";
import { blockTags } from "./block-tags.ts";
import { parseStyle } from "./css.ts";
import { attribute } from "./dom.ts";

/** A test whether an element begins a line of its own, by its tag, its style, or what it holds. It remembers its answers. */
export function blockTest(): (node: Element) => boolean {
	const holding = new WeakMap<Element, boolean>();
	const holdsBlock = (node: Element): boolean => {
		const known = holding.get(node);
		if (known !== undefined) return known;
		const holds = node.children.some(
			(child) =>
				child.type === "element" &&
				(child.tagName === "img" || child.tagName === "br" || isBlock(child) || holdsBlock(child)),
		);
		holding.set(node, holds);
		return holds;
	};
	const isBlock = (node: Element): boolean => {
		const display = parseStyle(attribute(node, "style")).get("display");
		if (blockTags.has(node.tagName)) {
			const isInline =
				display === "inline" || display === "inline-block" || display === "inline-flex";
			return !isInline || node.tagName === "p" || holdsBlock(node);
		}
		return display === "block" || display === "flex" || display === "table" || display === "grid";
	};
	return isBlock;
}
