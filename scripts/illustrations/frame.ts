import { palette } from "./palette.ts";
import { element, rect } from "./svg.ts";
import { text } from "./text.ts";

/** The whole picture: what is drawn, cut at its edges, with the label 示意图 in the corner. */
export function frame(width: number, height: number, ...drawing: string[]): string {
	const label = [
		rect(width - 136, height - 62, 112, 40, palette.ink, 20, { "fill-opacity": 0.72 }),
		text("示意图", width - 80, height - 34, {
			size: 24,
			fill: palette.white,
			anchor: "middle",
			tracking: 0.08,
		}),
	];
	return element(
		"svg",
		{ xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
		...drawing,
		...label,
	);
}
