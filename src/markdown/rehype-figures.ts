import type { Element, ElementContent, Nodes, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** The components whose own element is the figure: a picture in them needs no other. */
const figureComponents = new Set(["Figure", "Gallery"]);

const isBlank = (node: ElementContent) => node.type === "text" && node.value.trim() === "";

/** The picture of a paragraph that holds nothing else. */
function onlyPicture(node: Element): Element | undefined {
	const [first, ...rest] = node.children.filter((child) => !isBlank(child));
	const isPicture = first?.type === "element" && first.tagName === "img" && rest.length === 0;
	return isPicture ? first : undefined;
}

/** A picture as a figure; what Markdown calls its title, ![…](a.png "会场"), becomes the caption. */
function figureOf(picture: Element): Element {
	const { title, ...properties } = picture.properties;
	const caption: Element[] =
		typeof title === "string" && title !== ""
			? [
					{
						type: "element",
						tagName: "figcaption",
						properties: {},
						children: [{ type: "text", value: title }],
					},
				]
			: [];
	return {
		type: "element",
		tagName: "figure",
		properties: {},
		children: [{ ...picture, properties }, ...caption],
	};
}

/** Pictures of a gallery stand two in a row, an odd last one across both: each is as large as that asks. */
function markGallery(node: Nodes): void {
	if (!("name" in node) || node.name !== "Gallery" || !("children" in node)) return;
	const pictures = node.children.filter(
		(child): child is Element => child.type === "element" && child.tagName === "img",
	);
	const inPairs = pictures.slice(0, pictures.length - (pictures.length % 2));
	for (const picture of inPairs) picture.properties["use"] = "gallery";
}

/**
 * Lifts a picture that stands alone out of its paragraph into a figure, or, inside Figure and Gallery, to stand
 * there by itself; and marks the first picture of the text to be loaded at once.
 */
export function rehypeFigures() {
	return (tree: Root): undefined => {
		visit(tree, "element", (node, index, parent) => {
			if (node.tagName !== "p" || index === undefined || parent === undefined) return undefined;
			const picture = onlyPicture(node);
			if (!picture) return undefined;
			const isInside = "name" in parent && figureComponents.has(String(parent.name));
			parent.children.splice(index, 1, isInside ? picture : figureOf(picture));
			return [SKIP, index + 1];
		});
		visit(tree, markGallery);
		let isFirst = true;
		visit(tree, "element", (node) => {
			if (node.tagName !== "img") return;
			node.properties["loading"] = isFirst ? "eager" : "lazy";
			isFirst = false;
		});
	};
}
