import type { Element, Root } from "hast";
import { CleanError } from "../clean-error.ts";
import type { CleanFile } from "../clean-file.ts";
import { attribute, type Content, findElement, hasClass, hasText, lineOf } from "../dom.ts";

/** How the body is marked, the surest first. */
const bodyTests: readonly ((node: Element) => boolean)[] = [
	(node) => attribute(node, "id") === "js_content",
	(node) => attribute(node, "id") === "jsWxContainer",
	(node) => hasClass(node, "rich_media_content"),
	(node) => attribute(node, "itemprop") === "articleBody",
];

/** Keeps the body of the article alone; what stands around it goes to the ledger. */
export function rehypeFindBody() {
	return (tree: Root, file: CleanFile): undefined => {
		const body = bodyTests
			.map((test) => findElement(tree, test))
			.find((node) => node !== undefined);
		if (!body) return;
		dropAround(tree, body, file);
		tree.children = body.children as Root["children"];
	};
}

/** Enters everything outside `body`; the line just before it, alone, is the title of the post. */
function dropAround(parent: Root | Element, body: Element, file: CleanFile): boolean {
	let isAfter = false;
	for (const child of parent.children as Content[]) {
		if (child === body) {
			isAfter = true;
			continue;
		}
		if (!isAfter && child.type === "element" && holds(child, body)) {
			dropAround(child, body, file);
			isAfter = true;
			continue;
		}
		const line = lineOf(child);
		if (line === "") continue;
		const isTitle = !isAfter && parent.type === "root" && file.facts.title === undefined;
		if (isTitle && line.length <= 80) file.facts.title = line;
		file.ledger.drop(child, isAfter ? "正文之后的页面内容" : "正文之前的页面内容");
	}
	return isAfter;
}

const holds = (node: Element, wanted: Element) =>
	findElement(node, (each) => each === wanted) !== undefined;

/** Refuses a page that has nothing to clean. */
export function refuseEmpty(tree: Root): void {
	if (hasText(tree)) return;
	if (findElement(tree, ({ tagName }) => tagName === "img")) return;
	throw new CleanError(
		"empty",
		"没有找到正文：输入里没有可见的文字或图片。请重新复制文章正文再试。",
	);
}
