import type { Nodes, RootContent } from "mdast";
import { isJsx } from "./mdast-text.ts";
import { writeAddress } from "./write-block.ts";

/** A block in a form that is equal exactly when two blocks mean the same, whatever way each was written. */
export function canonical(node: Nodes): string {
	switch (node.type) {
		case "text":
			return JSON.stringify(node.value.replace(/\s+/g, " "));
		case "inlineCode":
			return `code:${JSON.stringify(node.value)}`;
		case "code":
			return `pre:${node.lang ?? ""}:${JSON.stringify(node.value)}`;
		case "break":
			return "break";
		case "image":
			return `image:${writeAddress(node.url)}:${JSON.stringify(node.alt ?? "")}`;
		case "thematicBreak":
			return "rule";
	}
	if (isJsx(node)) {
		const attributes = node.attributes
			.map((each) =>
				each.type === "mdxJsxAttribute" ? `${each.name}=${JSON.stringify(each.value)}` : "{}",
			)
			.join();
		const children =
			node.name === "Gallery"
				? node.children.filter(({ type }) => type === "image")
				: node.children;
		return `jsx:${node.name}:${attributes}(${canonicalAll(children)})`;
	}
	if (!("children" in node)) return node.type;
	const detail =
		node.type === "heading"
			? node.depth
			: node.type === "link"
				? writeAddress(node.url)
				: node.type === "list"
					? `${node.ordered}${node.ordered ? (node.start ?? 1) : ""}`
					: "";
	// A paragraph that holds one component is that component.
	const [only] = node.children;
	if (node.type === "paragraph" && node.children.length === 1 && only && isJsx(only))
		return canonical(only);
	return `${node.type}:${detail}(${canonicalAll(node.children)})`;
}

/** Neighbouring texts are one text. */
function canonicalAll(children: readonly Nodes[]): string {
	const merged: Nodes[] = [];
	for (const child of children) {
		const last = merged.at(-1);
		if (child.type === "text" && last?.type === "text")
			merged[merged.length - 1] = { type: "text", value: last.value + child.value };
		else merged.push(child);
	}
	return merged.map(canonical).join();
}

export function sameBlock(one: RootContent | undefined, other: RootContent | undefined): boolean {
	return one !== undefined && other !== undefined && canonical(one) === canonical(other);
}
