import type { Element, Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { attribute, findElements, lineOf } from "../dom.ts";
import type { Picture } from "../types.ts";

/**
 * Settles where each picture is: stored beside the article under a name of its own, left at its address, or nowhere.
 * One that is nowhere keeps an empty address, and the ledger says why and which one it was.
 */
export function rehypeFigures(pictures: Picture[]) {
	return (tree: Root, file: CleanFile): undefined => {
		const captions = captionsOf(tree);
		const known = new Map<string, Picture>();
		for (const image of findElements(tree, ({ tagName }) => tagName === "img")) {
			const src = attribute(image, "src") ?? "";
			const caption = captions.get(image) ?? "";
			const alt = (attribute(image, "alt") ?? "") || caption;
			const lost = lostReason(src, file);
			if (lost) {
				file.ledger.missing(image, lost, caption, src || undefined);
				image.properties = { src: "", alt };
				continue;
			}
			const picture = known.get(src) ?? {
				name: `picture-${String(pictures.length + 1).padStart(2, "0")}`,
				src,
				alt,
				...(caption ? { caption } : {}),
			};
			if (!known.has(src)) pictures.push(picture);
			known.set(src, picture);
			image.properties = { src: file.pictures === "download" ? `./${picture.name}` : src, alt };
		}
	};
}

function lostReason(src: string, file: CleanFile): string | undefined {
	if (src === "") return "图片没有地址，请向来源索取原图";
	if (file.pictures === "none") return "按要求不带图片";
	if (file.pictures === "keep" && src.startsWith("data:"))
		return "图片夹在网页里，没有可保留的网址";
	return undefined;
}

/** The caption of each picture: that of its figure; where all are lost, of the last. */
function captionsOf(tree: Root): Map<Element, string> {
	const captions = new Map<Element, string>();
	for (const figure of findElements(tree, ({ tagName }) => tagName === "figure")) {
		const images = findElements(figure, ({ tagName }) => tagName === "img");
		const caption = figure.children.find(
			(child): child is Element => child.type === "element" && child.tagName === "figcaption",
		);
		const present = images.filter((image) => attribute(image, "src"));
		const named = present.length > 0 ? present : images.slice(-1);
		if (caption) for (const image of named) captions.set(image, lineOf(caption));
	}
	return captions;
}
