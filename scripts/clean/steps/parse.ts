import type { Root } from "hast";
import { parseFragment } from "parse5";
import { CleanError } from "../clean-error.ts";
import { type Content, findElements, textsOf } from "../dom.ts";
import { hastAdapter } from "../hast-adapter.ts";
import { limits } from "../limits.ts";

/** Elements whose content a browser never shows as text. */
const unseen = new Set(["script", "style", "template", "datalist", "head"]);

/** Reads pasted HTML as a browser would, within the limits; comments are left out. Throws CleanError. */
export function parse(input: string): Root {
	if (input.length > limits.maxInputLength)
		throw new CleanError(
			"too-large",
			`内容有 ${Math.round(input.length / 10_000)} 万字符，超过 ${limits.maxInputLength / 10_000} 万的上限。请只复制正文部分再试。`,
		);
	const treeAdapter = hastAdapter();
	const tree = parseFragment(input.replace(/^\uFEFF/, ""), {
		treeAdapter,
		scriptingEnabled: false,
	});
	treeAdapter.finish();
	return tree;
}

/**
 * Refuses more text and more pictures than an article has; links and comments of a whole page are counted too. Throws
 * CleanError.
 */
export function refuseLong(tree: Root): void {
	const texts = textsOf(tree);
	const inTexts = (pattern: RegExp) =>
		texts.reduce((sum, { value }) => sum + countOf(pattern, value), 0);
	const elements = (name: string) => findElements(tree, ({ tagName }) => tagName === name).length;
	const pictures = elements("img");
	refuseMore(pictures, limits.maxBlocks, `网页里有 ${pictures} 张图片`);
	const addresses = inTexts(/:\/\//g);
	refuseMore(addresses, limits.maxAddresses, `文字里有 ${addresses} 个网址`);
	const breaks = elements("br");
	refuseMore(breaks, limits.maxBreaks, `网页里有 ${breaks} 处换行`);
	const marks = marksOf(tree);
	refuseMore(marks, limits.maxMarks, `文字里有 ${marks} 个 * ~ [ 一类的符号`);
	const length = texts.reduce((sum, { value }) => sum + value.length, 0);
	if (length <= limits.maxTextLength) return;
	const letters = length - inTexts(/\s/g);
	if (letters > limits.maxTextLength)
		throw new CleanError(
			"too-large",
			`文字有 ${Math.round(letters / 10_000)} 万字，超过 ${limits.maxTextLength / 10_000} 万的上限，不像一篇文章。请只复制正文部分再试。`,
		);
}

function refuseMore(count: number, most: number, found: string): void {
	if (count > most)
		throw new CleanError("too-many", `${found}，不像一篇文章。请只复制正文部分再试。`);
}

/** How often a pattern is found, without a list of a million finds. */
function countOf(pattern: RegExp, value: string): number {
	let count = 0;
	pattern.lastIndex = 0;
	while (pattern.test(value)) count++;
	return count;
}

/** How many characters outside program text are marks of Markdown. */
function marksOf(node: Root | Content): number {
	if (node.type === "text") return countOf(/[*_~`[{<\\]/g, node.value);
	if (!("children" in node)) return 0;
	if (node.type === "element" && /^(?:pre|code)$/.test(node.tagName)) return 0;
	return node.children.reduce((sum, child) => sum + marksOf(child), 0);
}

/** Takes out what is never shown; the facts of a page have been read from it before. */
export function dropUnseen(tree: Root): undefined {
	const keep = (node: Content): boolean =>
		node.type === "text" || (node.type === "element" && !unseen.has(node.tagName));
	const walk = (parent: { children: Content[] }): void => {
		parent.children = parent.children.filter(keep);
		for (const child of parent.children) if (child.type === "element") walk(child);
	};
	walk(tree);
}
