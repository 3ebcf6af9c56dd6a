import type { Element, Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { parseStyle } from "../css.ts";
import { attribute, mapChildren } from "../dom.ts";

/** Drops what the page never shows, also by moving it far off the screen. `visibility` and `opacity` do not count: WeChat hides whole bodies so until a script runs. */
export function rehypeDropHidden() {
	return (tree: Root, file: CleanFile): undefined => {
		mapChildren(tree, (node) => {
			if (node.type !== "element" || !isHidden(node)) return undefined;
			file.ledger.drop(node, "页面上隐藏的内容");
			return [];
		});
	};
}

function isHidden(node: Element): boolean {
	if ("hidden" in node.properties && attribute(node, "hidden") !== "false") return true;
	const css = parseStyle(attribute(node, "style"));
	if (css.get("display") === "none") return true;
	const isPlaced = /absolute|fixed/.test(css.get("position") ?? "");
	const isFar = (name: string) => /^-\d{4,}px/.test(css.get(name) ?? "");
	return isFar("text-indent") || (isPlaced && (isFar("left") || isFar("top")));
}
