import { glyphOf } from "./font.ts";
import { leading, setTitle } from "./set-title.ts";

/** What stands on the picture of a page that is shared. */
export interface ShareCard {
	readonly title: string;
	/** 签约　2026年7月3日 */
	readonly note: string;
	/** The name of the site, beside its mark. */
	readonly site: string;
}

/** 1.91:1 is what Open Graph readers show uncut; the square is what WeChat makes of any picture (300 px and more). */
export const shapes = {
	wide: {
		width: 1200,
		height: 630,
		margin: 80,
		small: 34,
		sizes: [88, 80, 72, 64, 58, 52, 46, 40],
	},
	square: {
		width: 600,
		height: 600,
		margin: 52,
		small: 26,
		sizes: [88, 76, 66, 58, 52, 46, 40, 34],
	},
} as const;

export type CardShape = keyof typeof shapes;

const colors = { ground: "#0a5b66", band: "#06434c", ink: "#ffffff", soft: "#bfe3e4" };

/** The mark of public/favicon.svg, of a side of 32. */
const hexagon = "M16 1.5 28.6 8.75v14.5L16 30.5 3.4 23.25V8.75Z";
const cross = "M13.5 9h5v4.5H23v5h-4.5V23h-5v-4.5H9v-5h4.5Z";

const widthOf = (line: string, size: number) =>
	[...line].reduce((sum, character) => sum + glyphOf(character).advance, 0) * size;

function text(line: string, x: number, y: number, size: number, fill: string): string {
	let pen = x;
	const outlines = [...line].map((character) => {
		const glyph = glyphOf(character);
		const outline = glyph.outline(pen, y, size);
		pen += glyph.advance * size;
		return outline;
	});
	return `<path fill="${fill}" d="${outlines.join("")}"/>`;
}

function mark(x: number, y: number, side: number, fill: string, opacity = 1): string {
	const place = `transform="translate(${x} ${y}) scale(${side / 32})" opacity="${opacity}"`;
	return `<g ${place}><path fill="none" stroke="${fill}" stroke-width="2.5" stroke-linejoin="round" d="${hexagon}"/><path fill="${fill}" d="${cross}"/></g>`;
}

/** The picture as SVG: the mark and the name above, the title in the middle, kind and date on a band below. */
export function drawCard({ title, note, site }: ShareCard, shape: CardShape): string {
	const { width, height, margin, small, sizes } = shapes[shape];
	const band = small * 2.9;
	const markSide = small * 1.6;
	const top = margin * 0.7 + markSide;
	const room = { width: width - 2 * margin, height: height - top - band - small * 1.4 };
	const advance = (character: string) => glyphOf(character).advance;
	const { size, lines } = setTitle(title, { ...room, sizes, advance });
	const block = lines.length * size * leading;
	// A Han fills its em from 0.12 below the baseline to 0.88 above it.
	const first = top + small * 0.7 + (room.height - block) / 2 + (size * leading) / 2 + size * 0.38;
	const noteSize = Math.min(small, (small * room.width) / Math.max(1, widthOf(note, small)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<path fill="${colors.ground}" d="M0 0h${width}v${height}H0Z"/>`,
		mark(width - height * 0.62, height * 0.12, height * 0.86, colors.soft, 0.09),
		`<path fill="${colors.band}" d="M0 ${height - band}h${width}v${band}H0Z"/>`,
		mark(margin, margin * 0.7, markSide, colors.ink),
		text(
			site,
			margin + markSide * 1.3,
			margin * 0.7 + markSide / 2 + small * 0.37,
			small,
			colors.ink,
		),
		...lines.map((line, index) =>
			// An opening mark fills the right half of its em: moved left, the text behind it begins at the edge.
			text(
				line,
				margin - (/^[“《（「【]/u.test(line) ? size / 2 : 0),
				first + index * size * leading,
				size,
				colors.ink,
			),
		),
		text(note, margin, height - band / 2 + noteSize * 0.37, noteSize, colors.soft),
		"</svg>",
	].join("");
}
