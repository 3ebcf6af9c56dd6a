import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { create, type Font } from "fontkit";
import { outlineData } from "../domain/outline-data.ts";

/** From the root of the project, where every command works: a bundle of the build lies elsewhere. */
const require = createRequire(path.resolve("package.json"));
const family = "noto-sans-sc";
const weight = 700;

/** The parts of the font with the ranges they cover: U+20-22,U+4e00. */
const ranges: Readonly<Record<string, string>> = require(`@fontsource/${family}/unicode.json`);

/** Which part holds a character; Chinese parts go before Latin ones, as their quotation marks are as wide as a Han. */
function partsByCharacter(): Map<number, string> {
	const parts = new Map<number, string>();
	const numbered = Object.keys(ranges).sort(
		(a, b) => Number(b.startsWith("[")) - Number(a.startsWith("[")),
	);
	for (const part of numbered)
		for (const range of ranges[part]?.split(",") ?? []) {
			const [from = "", until = from] = range.replace("U+", "").split("-");
			for (let code = Number.parseInt(from, 16); code <= Number.parseInt(until, 16); code += 1)
				if (!parts.has(code)) parts.set(code, part.replace(/^\[|\]$/g, ""));
		}
	return parts;
}

let parts: Map<number, string> | undefined;
const loaded = new Map<string, Font>();

function fontOf(code: number): Font | undefined {
	parts ??= partsByCharacter();
	const part = parts.get(code);
	if (part === undefined) return undefined;
	const known = loaded.get(part);
	if (known) return known;
	const file = `@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`;
	const font = create(readFileSync(require.resolve(file)));
	loaded.set(part, font);
	return font;
}

/** What stands for a character that the font lacks, as in print. */
const geta = "〓";

/** A character as the font draws it. */
export interface Glyph {
	/** In em. */
	readonly advance: number;
	/** The outline in the units of a drawing, its baseline starting at x, y. */
	outline(x: number, y: number, size: number): string;
}

/**
 * The glyph of a character in Noto Sans SC Bold. Only the parts of the font that hold a character asked for are read,
 * of about 30 kB each.
 */
export function glyphOf(character: string): Glyph {
	const code = character.codePointAt(0) ?? 0;
	const font = fontOf(code);
	const glyph = font?.glyphForCodePoint(code);
	if (!font || !glyph || glyph.id === 0) return glyphOf(geta);
	return {
		advance: glyph.advanceWidth / font.unitsPerEm,
		outline: (x, y, size) => {
			const scale = size / font.unitsPerEm;
			return outlineData(glyph.path.transform(scale, 0, 0, -scale, x, y).commands, 1);
		},
	};
}
