import type { Element, Root } from "hast";
import { lineOf } from "./dom.ts";
import { limits } from "./limits.ts";
import type { Look } from "./look.ts";

/** How most of an article's text is set: what headings and captions stand out from. */
export interface BodyLook {
	readonly fontSizePx: number;
	readonly align: Look["align"];
	/** Its colour as text, for comparing. */
	readonly colour: string;
	readonly background: string;
	/** Share of the text that is long and was in heading tags: an editor may have made every paragraph one. */
	readonly headingShare: number;
}

const keyOf = (colour: Look["colour"]) => colour?.slice(0, 3).join() ?? "";

/** Reads the body's look off the paragraphs, each weighed by its characters. */
export function bodyLook(tree: Root): BodyLook {
	const sizes = new Map<number, number>();
	const aligns = new Map<Look["align"], number>();
	const colours = new Map<string, number>();
	const backgrounds = new Map<string, number>();
	let headings = 0;
	let total = 0;
	const add = <Key>(map: Map<Key, number>, key: Key, weight: number) =>
		map.set(key, (map.get(key) ?? 0) + weight);
	const count = (node: Root | Element): void => {
		for (const child of node.children) {
			if (child.type !== "element") continue;
			const look = child.data?.look;
			if (!look) {
				count(child);
				continue;
			}
			const weight = [...lineOf(child)].length;
			total += weight;
			if (look.level > 0 && weight > limits.maxTaggedHeadingLength) headings += weight;
			add(sizes, Math.round(look.fontSizePx * 2) / 2, weight);
			add(aligns, look.align, weight);
			add(colours, keyOf(look.colour), weight);
			add(backgrounds, keyOf(look.background), weight);
		}
	};
	count(tree);
	return {
		fontSizePx: most(sizes) ?? 17,
		align: most(aligns) ?? "left",
		colour: most(colours) ?? "",
		background: most(backgrounds) ?? "",
		headingShare: total ? headings / total : 0,
	};
}

function most<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
	let best: Key | undefined;
	for (const [key, weight] of weights)
		if (best === undefined || weight > (weights.get(best) ?? 0)) best = key;
	return best;
}

/** Whether a paragraph's colour or background is another than the body's. */
export const differs = (colour: Look["colour"], body: string) =>
	colour !== undefined && keyOf(colour) !== body;
