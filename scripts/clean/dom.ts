import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from "hast";

/** What a tree of the cleaner may contain at any place. */
export type Content = RootContent | ElementContent;

export const isElement = (node: Nodes): node is Element => node.type === "element";

/** An attribute as written, or undefined. */
export function attribute(node: Nodes, name: string): string | undefined {
	if (node.type !== "element") return undefined;
	const value = node.properties[name];
	return typeof value === "string" ? value : undefined;
}

/** Whether `class` names the class, whatever else it names. */
export function hasClass(node: Element, name: string): boolean {
	return ` ${attribute(node, "class") ?? ""} `.includes(` ${name} `);
}

export function element(
	tagName: string,
	properties: Element["properties"] = {},
	children: ElementContent[] = [],
): Element {
	return { type: "element", tagName, properties, children };
}

export const text = (value: string): Text => ({ type: "text", value });

/** All texts below a node, in order. */
export function textsOf(node: Nodes, found: Text[] = []): Text[] {
	if (node.type === "text") found.push(node);
	else if ("children" in node) for (const child of node.children) textsOf(child, found);
	return found;
}

/** The text of a node as it is written, white space and all. */
export function rawText(node: Nodes): string {
	return textsOf(node)
		.map(({ value }) => value)
		.join("");
}

/** The text of a node as one line. */
export function lineOf(node: Nodes): string {
	return rawText(node).replace(/\s+/g, " ").trim();
}

/** Whether anything but white space is written below a node: `lineOf(node) !== ""`, without making the line. */
export function hasText(node: Nodes): boolean {
	if (node.type === "text") return /\S/.test(node.value);
	return "children" in node && node.children.some(hasText);
}

/** The first element below a node (or the node) that a test accepts. */
export function findElement(node: Nodes, test: (node: Element) => boolean): Element | undefined {
	if (isElement(node) && test(node)) return node;
	if (!("children" in node)) return undefined;
	for (const child of node.children) {
		const found = findElement(child, test);
		if (found) return found;
	}
	return undefined;
}

/** All elements below a node that a test accepts, in order; those inside an accepted one too. */
export function findElements(
	node: Nodes,
	test: (node: Element) => boolean,
	found: Element[] = [],
): Element[] {
	if (isElement(node) && test(node)) found.push(node);
	if ("children" in node) for (const child of node.children) findElements(child, test, found);
	return found;
}

/** Adds many items at the end: `push(...items)` throws where a page has a hundred thousand and more. */
export function append<T>(list: T[], items: readonly T[]): void {
	for (const item of items) list.push(item);
}

/**
 * Rebuilds every list of children: `replace` gives what stands for a child (itself, others, nothing).
 * Children are asked before their own children; what replaces a child is walked in its turn.
 */
export function mapChildren(
	parent: Parents,
	replace: (child: Content, parent: Parents) => readonly Content[] | undefined,
): void {
	const children: Content[] = [];
	for (const child of parent.children as Content[]) {
		const replacement = replace(child, parent);
		if (replacement === undefined) children.push(child);
		else append(children, replacement);
	}
	(parent as Root).children = children as RootContent[];
	for (const child of children) if (child.type === "element") mapChildren(child, replace);
}
