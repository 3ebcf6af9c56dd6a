import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import { append } from "./dom.ts";

/** Makes one link of neighbours that lead to one address; spaces and line breaks between them belong to it. */
export function joinLinks(parent: Parents): void {
	const out: Nodes[] = [];
	for (const child of parent.children) {
		const at = out.findLastIndex((node) => !isGap(node));
		const before = out[at];
		if (child.type !== "link" || before?.type !== "link" || before.url !== child.url) {
			out.push(child);
			continue;
		}
		append(before.children, out.splice(at + 1) as PhrasingContent[]);
		append(before.children, child.children);
	}
	if (out.length < parent.children.length) (parent as Root).children = out as Root["children"];
}

const isGap = (node: Nodes) =>
	node.type === "break" || (node.type === "text" && node.value.trim() === "");
