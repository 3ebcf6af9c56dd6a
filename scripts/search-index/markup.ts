import type { DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;
export type ParentNode = Tree.ParentNode;

export function isElement(node: Tree.Node): node is Element {
	return "tagName" in node;
}

export function isText(node: Tree.Node): node is Tree.TextNode {
	return node.nodeName === "#text";
}

export function attributeOf(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All elements below a node, in the order of the page; without recursion, so that depth does no harm. */
export function elementsOf(root: ParentNode): Element[] {
	const found: Element[] = [];
	const waiting: Tree.ChildNode[] = [...root.childNodes].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (!isElement(node)) continue;
		found.push(node);
		for (let index = node.childNodes.length - 1; index >= 0; index--) {
			const child = node.childNodes[index];
			if (child) waiting.push(child);
		}
	}
	return found;
}

/** Whether an element stands within one of these names. */
export function isWithin(element: Element, names: readonly string[]): boolean {
	for (let node = element.parentNode; node; node = "parentNode" in node ? node.parentNode : null)
		if (isElement(node) && names.includes(node.tagName)) return true;
	return false;
}
