import type { Element, ElementContent, Root as HastRoot } from "hast";
import { type Handle, toMdast as hastToMdast } from "hast-util-to-mdast";
import type { PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { attribute, element, findElements, isElement, lineOf } from "../dom.ts";
import { jsx } from "../jsx.ts";

const handlers: Record<string, Handle> = {
	sup: (state, node) => jsx("mdxJsxTextElement", "sup", {}, state.all(node) as PhrasingContent[]),
	sub: (state, node) => jsx("mdxJsxTextElement", "sub", {}, state.all(node) as PhrasingContent[]),
	figure: (_, node) => figure(node),
	img: (_, node) => picture(node),
	"video-embed": (_, node) => {
		const src = attribute(node, "src");
		const title = lineOf(node);
		return jsx("mdxJsxFlowElement", "Video", {
			...(src ? { src } : {}),
			...(title ? { title } : {}),
		});
	},
};

/** Turns the unwrapped article into Markdown's own tree, components where Markdown has no word for it. */
export function toMdast(tree: HastRoot): Root {
	for (const parent of [
		tree,
		...findElements(tree, ({ tagName }) => /^(?:li|blockquote)$/.test(tagName)),
	])
		parent.children = (parent.children as ElementContent[]).map((child) =>
			isElement(child) && child.tagName === "img" ? element("p", {}, [child]) : child,
		);
	const result = hastToMdast(tree, { document: true, handlers });
	if (result.type !== "root") return { type: "root", children: [] };
	visit(result, "list", (list) => {
		// An item of one paragraph is a line; blank lines between lines are for items that hold more.
		for (const item of list.children)
			item.spread = item.children.filter(({ type }) => type !== "list").length > 1;
		list.spread = list.children.some(({ spread }) => spread);
	});
	return result;
}

/** A picture; one without an address is a `MissingFigure`. */
function picture(node: Element) {
	const url = attribute(node, "src") ?? "";
	if (!url) return jsx("mdxJsxFlowElement", "MissingFigure", {});
	return { type: "image" as const, url, alt: attribute(node, "alt") ?? "" };
}

/** `figure > img… + figcaption` as Figure, Gallery or MissingFigure. The caption ties to the last of a row that is lost. */
function figure(node: Element) {
	const images = node.children.filter(isElement).filter(({ tagName }) => tagName === "img");
	const caption = lineOf({
		type: "root",
		children: node.children.filter((child) => !images.includes(child as Element)),
	});
	const present = images.filter((image) => attribute(image, "src"));
	const missing = images.length - present.length;
	const properties = caption ? { caption } : {};
	if (present.length === 0)
		return images.map((_, index) =>
			jsx("mdxJsxFlowElement", "MissingFigure", index === missing - 1 ? properties : {}),
		);
	const children = present.map((image) => ({
		type: "image" as const,
		url: attribute(image, "src") ?? "",
		alt: attribute(image, "alt") ?? "",
	}));
	const gaps = Array.from({ length: missing }, () => jsx("mdxJsxFlowElement", "MissingFigure", {}));
	// One picture that has no caption is a picture as any other.
	if (children.length === 1 && !caption) return [...gaps, { type: "paragraph" as const, children }];
	const name = present.length > 1 ? "Gallery" : "Figure";
	return [...gaps, jsx("mdxJsxFlowElement", name, properties, children)];
}
