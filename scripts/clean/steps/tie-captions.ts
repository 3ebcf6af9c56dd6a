import type { Element, Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { type Content, element, isElement, lineOf } from "../dom.ts";
import { limits } from "../limits.ts";
import { isGrey, type Look } from "../look.ts";

/**
 * Ties captions to their pictures. A run of pictures and what belongs to it becomes
 * `figure > img… + figcaption`; a picture alone stays as it is.
 */
export function rehypeTieCaptions() {
	return (tree: Root, _file: CleanFile): undefined => {
		const bodyPx = bodySize(tree);
		tie(tree, bodyPx);
	};
}

function tie(parent: Root | Element, bodyPx: number): void {
	const out: Element[] = [];
	const blocks = (parent.children as Content[]).filter(isElement);
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		if (!block) continue;
		const next = blocks[index + 1];
		if (containers.has(block.tagName)) tie(block, bodyPx);
		if (!isPicture(block) || !next || !isCaption(next, bodyPx)) {
			out.push(block);
			continue;
		}
		const pictures = [block];
		for (let last = out.at(-1); last && isBeside(last, block); last = out.at(-1)) {
			pictures.unshift(last);
			out.pop();
		}
		out.push(element("figure", {}, [...pictures, element("figcaption", {}, next.children)]));
		index++;
	}
	parent.children = out;
}

const containers = new Set(["blockquote", "li", "ul", "ol"]);
const isPicture = (node: Element) => node.tagName === "img";
const isBeside = (a: Element, b: Element) =>
	isPicture(a) && a.data?.row !== undefined && a.data.row === b.data?.row;

/** The size that most of the article's characters have. */
function bodySize(tree: Root): number {
	const weights = new Map<number, number>();
	const count = (node: Root | Element): void => {
		for (const child of node.children) {
			if (child.type !== "element") continue;
			const look = child.data?.look;
			if (look)
				weights.set(look.fontSizePx, (weights.get(look.fontSizePx) ?? 0) + lineOf(child).length);
			else count(child);
		}
	};
	count(tree);
	return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 17;
}

/** Whether a paragraph under a picture is its caption, by its look and its words. */
function isCaption(node: Element, bodyPx: number): boolean {
	if (node.tagName !== "p") return false;
	const look = node.data?.look;
	const line = lineOf(node);
	if (!look || line.length > limits.maxCaptionLength || line === "") return false;
	if (look.isFigcaption) return true;
	if (/^[▲△▴↑]/.test(line)) return true;
	if (isSetAsCaption(look, bodyPx) && !/[。！？!?]$/.test(line)) return true;
	return false;
}

function isSetAsCaption(look: Look, bodyPx: number): boolean {
	const isSmall = look.fontSizePx < bodyPx - 1;
	const isCentred = look.align === "center";
	return (
		(isCentred && (look.bold > 0.9 || isSmall || isGrey(look.colour))) ||
		(isSmall && isGrey(look.colour))
	);
}
