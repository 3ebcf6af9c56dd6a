/** The small part of fontkit that the drawings use; the package brings no types. */
declare module "fontkit" {
	interface Glyph {
		id: number;
		/** In font units, 1000 to the em. */
		advanceWidth: number;
		path: { transform(a: number, b: number, c: number, d: number, e: number, f: number): Path };
	}
	interface Path {
		commands: {
			command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
			args: number[];
		}[];
	}
	interface Font {
		unitsPerEm: number;
		glyphForCodePoint(codePoint: number): Glyph;
	}
	export function create(data: Uint8Array): Font;
}
