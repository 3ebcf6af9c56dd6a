import type { Element, ElementData } from "hast";
import { parseStyle } from "./css.ts";
import { attribute, findElement, lineOf } from "./dom.ts";

/** What Word says of a paragraph in `mso-list:l0 level1 lfo1`, and the marker that it drew; undefined for others. */
export function wordListOf(node: Element): ElementData["wordList"] | undefined {
	if (node.tagName !== "p") return undefined;
	const list = parseStyle(attribute(node, "style")).get("mso-list");
	const level = /level(\d)/.exec(list ?? "")?.[1];
	if (!level) return undefined;
	const drawn = findElement(
		node,
		(each) => parseStyle(attribute(each, "style")).get("mso-list") === "Ignore",
	);
	const marker = drawn ? lineOf(drawn) : "";
	return {
		level: Number(level),
		isOrdered: /[\d一二三四五六七八九十a-hA-H][.)、）]/.test(marker),
		marker,
	};
}
