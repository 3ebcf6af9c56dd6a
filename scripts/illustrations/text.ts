import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create } from "fontkit";
import { outlineData } from "../../src/domain/outline-data.ts";
import { element } from "./svg.ts";

// WOFF2 is unpacked once; of a WOFF fontkit inflates the whole table anew for every glyph.
const load = (address: string) => create(readFileSync(fileURLToPath(address)));
const fonts = {
	500: load(
		import.meta.resolve(
			"@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2",
		),
	),
	700: load(
		import.meta.resolve(
			"@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2",
		),
	),
};

interface TextOptions {
	size: number;
	fill: string;
	weight?: 500 | 700;
	anchor?: "start" | "middle" | "end";
	/** Extra space after every character, in em. */
	tracking?: number;
}

const glyphOf = (character: string, weight: 500 | 700) =>
	fonts[weight].glyphForCodePoint(character.codePointAt(0) ?? 0);

/** The width of a line in the units of the drawing. */
export const textWidth = (line: string, size: number, weight: 500 | 700 = 500): number =>
	[...line].reduce((sum, character) => sum + glyphOf(character, weight).advanceWidth, 0) *
	(size / fonts[weight].unitsPerEm);

/**
 * A line of text as outlines, its baseline starting (or centred, or ending) at x, y: no font of the machine is asked.
 * Throws where the font has no such character.
 */
export function text(
	line: string,
	x: number,
	y: number,
	{ size, fill, weight = 500, anchor = "start", tracking = 0 }: TextOptions,
): string {
	const scale = size / fonts[weight].unitsPerEm;
	const glyphs = [...line].map((character) => {
		const glyph = glyphOf(character, weight);
		if (glyph.id === 0) throw new RangeError(`The font has no “${character}” (in “${line}”)`);
		return glyph;
	});
	const steps = glyphs.map((glyph) => glyph.advanceWidth * scale + tracking * size);
	const width = steps.reduce((sum, step) => sum + step, 0) - tracking * size;
	let pen = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
	const outline = glyphs.map((glyph, index) => {
		const { commands } = glyph.path.transform(scale, 0, 0, -scale, pen, y);
		pen += steps[index] ?? 0;
		return outlineData(commands, 2);
	});
	return element("path", { d: outline.join(""), fill });
}
