import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isFurniture } from "./furniture.ts";
import { attributeOf, type Element, isElement, isText } from "./markup.ts";

/** Elements that are never read. */
const silent = new Set([
	"head",
	"script",
	"style",
	"template",
	"noscript",
	"svg",
	"math",
	"iframe",
	"object",
	"select",
	"textarea",
	"button",
	"rp",
]);

/** Elements that stand within a line; every other one begins and ends a block. */
const inline = new Set(
	"a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strong sub sup time tt u var wbr".split(
		" ",
	),
);

const isHidden = (element: Element) =>
	attributeOf(element, "hidden") !== undefined ||
	attributeOf(element, "data-pagefind-ignore") !== undefined ||
	/display\s{0,4}:\s{0,4}none/i.test(attributeOf(element, "style") ?? "");

type Step = Tree.ChildNode | "break";

/** Which text of an element is read: all that is seen, or without what is plainly furniture. */
export type Reading = "marked" | "guessed";

/**
 * The text of an element, a line for each block: paragraphs, cells, captions, alternative texts.
 * Readings over characters (`rt`) become lines of their own, so that 下邽 stays a word.
 */
export function blocksOf(root: Element, reading: Reading = "marked"): string[] {
	const blocks: string[] = [];
	const asides: string[] = [];
	let line = "";
	const close = () => {
		const text = line.normalize("NFC").replace(/\s+/gu, " ").trim();
		if (text) blocks.push(text);
		line = "";
	};
	const steps: Step[] = [...root.childNodes].reverse();
	const pushChildren = (element: Element) => {
		for (let index = element.childNodes.length - 1; index >= 0; index--) {
			const child = element.childNodes[index];
			if (child) steps.push(child);
		}
	};
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if (step === "break") close();
		else if (isText(step)) line += step.value;
		else if (isElement(step)) {
			const { tagName } = step;
			if (silent.has(tagName) || isHidden(step)) continue;
			if (isFurniture(step, reading)) continue;
			if (tagName === "img") asides.push(attributeOf(step, "alt") ?? "");
			else if (tagName === "rt") asides.push(blocksOf(step).join(" "));
			else if (tagName === "br") line += " ";
			else if (inline.has(tagName)) pushChildren(step);
			else {
				close();
				steps.push("break");
				pushChildren(step);
			}
		}
	}
	close();
	const read = new Set(blocks);
	for (const aside of asides) {
		const text = aside.normalize("NFC").replace(/\s+/gu, " ").trim();
		if (text && !read.has(text)) blocks.push(text);
		read.add(text);
	}
	return blocks;
}
