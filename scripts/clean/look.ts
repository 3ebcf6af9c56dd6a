import type { Colour } from "./css.ts";

/** How a block looked on the page: what tells a heading or a caption where no tag does. */
export interface Look {
	/** Of most of its characters, in pixels. */
	readonly fontSizePx: number;
	/** Share of its characters that are bold, 0 to 1. */
	readonly bold: number;
	readonly italic: number;
	readonly align: "left" | "center" | "right" | "justify";
	/** Of most of its characters; absent when nothing sets it. */
	readonly colour?: Colour;
	/** Behind it, when it is neither white nor transparent. */
	readonly background?: Colour;
	/** The innermost box with a border or a background that holds it: its number, or 0. */
	readonly box: number;
	/** Text indent in pixels. */
	readonly indentPx: number;
	/** The heading tag it had: 1 to 6, or 0. */
	readonly level: number;
	/** It was in a figcaption. */
	readonly isFigcaption: boolean;
	/** The box it lies in scrolls. */
	readonly isScrolled: boolean;
}

declare module "hast" {
	interface ElementData {
		/** On a block of the unwrapped article. */
		look?: Look;
		/** On a paragraph that Word calls an item of a list: how deep, numbered or not, and its marker. */
		wordList?: { readonly level: number; readonly isOrdered: boolean; readonly marker: string };
		/** On a picture: pictures with the same number stood side by side. */
		row?: number;
		/** On a picture: nothing but its place is left of it. */
		isMissing?: boolean;
		/** On a picture: width as shown or as stored, in pixels, where known. */
		widthPx?: number;
		/** On a picture: height divided by width, where known. */
		ratio?: number;
	}
}

/** Perceived lightness, 0 (black) to 1 (white). */
export function lightness([red, green, blue]: Colour): number {
	return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Neither black nor white nor strongly coloured, and not dark: how captions are set. */
export function isGrey(colour: Colour | undefined): boolean {
	if (!colour) return false;
	const [red, green, blue] = colour;
	const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
	return spread < 40 && lightness(colour) > 0.38 && lightness(colour) < 0.85;
}

/** A colour that stands out from black text. */
export function isColoured(colour: Colour | undefined): boolean {
	if (!colour) return false;
	const [red, green, blue] = colour;
	return Math.max(red, green, blue) - Math.min(red, green, blue) >= 60;
}
