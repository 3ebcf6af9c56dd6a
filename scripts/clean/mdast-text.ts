import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

/** Attributes of components whose value a reader sees. */
const shownAttributes: ReadonlySet<string> = new Set([
	"caption",
	"credit",
	"title",
	"label",
	"cite",
]);

export const isJsx = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
	node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** The value of an attribute that is a plain string, or undefined. */
export function jsxAttribute(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	name: string,
): string | undefined {
	for (const attribute of node.attributes)
		if (attribute.type === "mdxJsxAttribute" && attribute.name === name)
			return typeof attribute.value === "string" ? attribute.value : undefined;
	return undefined;
}

/** The visible text of a node: texts, code, captions. Alternative text is none. */
export function visibleText(node: Nodes): string {
	if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
	if (node.type === "break") return "\n";
	const inner = "children" in node ? node.children.map(visibleText).join("") : "";
	if (!isJsx(node)) return inner;
	const shown = node.attributes
		.filter((each) => each.type === "mdxJsxAttribute" && shownAttributes.has(each.name))
		.map((each) => (typeof each.value === "string" ? each.value : ""));
	return inner + shown.join("\n");
}

/** The plain text of each block, in order: paragraphs, headings, cells, code, captions. Blocks without text are left out. */
export function blockTexts(node: Nodes, found: string[] = []): string[] {
	const isBlock =
		node.type === "paragraph" ||
		node.type === "heading" ||
		node.type === "tableCell" ||
		node.type === "code" ||
		node.type === "mdxJsxFlowElement";
	if (isBlock) {
		const value = visibleText(node).trim();
		if (value) found.push(value);
	} else if ("children" in node) for (const child of node.children) blockTexts(child, found);
	return found;
}
