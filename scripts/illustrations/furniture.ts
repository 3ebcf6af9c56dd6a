import { palette } from "./palette.ts";
import { at, circle, ellipse, polygon, rect, repeat, shape, stroke } from "./svg.ts";
import { text } from "./text.ts";

/** A microphone on a bent neck, its foot at x, y. */
export const microphone = (x: number, y: number, scale = 1, lean = 1): string =>
	at(
		x,
		y,
		scale,
		ellipse(0, 0, 16, 5, palette.ink),
		stroke(`M0 -2C0 -34 ${4 * lean} -44 ${14 * lean} -58`, palette.ink, 4),
		stroke(`M${14 * lean} -58L${20 * lean} -68`, palette.ink, 11),
	);

/** A card with a name on it: two bars, no letters. */
export const nameCard = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		scale,
		polygon(
			[
				[-38, 0],
				[38, 0],
				[34, -34],
				[-34, -34],
			],
			palette.white,
		),
		rect(-22, -22, 44, 8, palette.brick, 2),
	);

/** A tea cup with a lid. */
export const cup = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		scale,
		shape("M-14 -32L14 -32L12 0L-12 0Z", palette.white),
		rect(-16, -37, 32, 6, palette.coatShade, 3),
		circle(0, -39, 3.5, palette.coatShade),
	);

/** A rostrum; the top is at y, 190 × scale above its foot. */
export const rostrum = (x: number, y: number, scale: number, fill: string, dark: string): string =>
	at(
		x,
		y,
		scale,
		polygon(
			[
				[-84, 0],
				[84, 0],
				[70, 190],
				[-70, 190],
			],
			fill,
		),
		polygon(
			[
				[-84, 0],
				[84, 0],
				[82, 22],
				[-82, 22],
			],
			dark,
		),
		polygon(
			[
				[-96, -14],
				[96, -14],
				[90, 6],
				[-90, 6],
			],
			palette.woodPale,
		),
		circle(0, 98, 30, dark),
		cross(0, 98, 30, palette.white),
		rect(-78, 190, 156, 12, dark, 3),
	);

/** A cross of medicine with arms of a third of its size. */
export const cross = (x: number, y: number, size: number, fill: string): string =>
	rect(x - size / 6, y - size / 2, size / 3, size, fill, size / 24) +
	rect(x - size / 2, y - size / 6, size, size / 3, fill, size / 24);

/** A potted plant, its foot at x, y. */
export const plant = (x: number, y: number, scale = 1): string => {
	const leaf = (angle: number, length: number, fill: string) =>
		`<g transform="rotate(${angle} 0 -70)">${shape(`M0 -66C-22 ${-90 - length / 3} -16 ${-80 - length} 0 ${-92 - length}C16 ${-80 - length} 22 ${-90 - length / 3} 0 -66Z`, fill)}</g>`;
	return at(
		x,
		y,
		scale,
		leaf(-62, 40, "#4f8a68"),
		leaf(62, 40, "#4f8a68"),
		leaf(-34, 70, palette.green),
		leaf(34, 70, palette.green),
		leaf(0, 92, "#5a9775"),
		polygon(
			[
				[-34, -70],
				[34, -70],
				[26, 0],
				[-26, 0],
			],
			palette.woodPale,
		),
		rect(-38, -78, 76, 14, palette.wood, 4),
	);
};

/** A backdrop with a title and, under it, a smaller line. */
export function backdrop(
	x: number,
	y: number,
	width: number,
	height: number,
	colors: { fill: string; dark: string; ink?: string },
	title: string,
	subtitle = "",
	size = 64,
): string {
	const ink = colors.ink ?? palette.white;
	const middle = x + width / 2;
	return [
		rect(x - 10, y - 10, width + 20, height + 20, colors.dark, 6),
		rect(x, y, width, height, colors.fill, 2),
		text(title, middle, y + height * 0.36, {
			size,
			fill: ink,
			weight: 700,
			anchor: "middle",
			tracking: 0.06,
		}),
		subtitle
			? text(subtitle, middle, y + height * 0.36 + size * 0.95, {
					size: size * 0.42,
					fill: ink,
					anchor: "middle",
					tracking: 0.12,
				})
			: "",
	].join("");
}

/** People from behind in rows: the heads of an audience, all of one quiet tone. */
export function audienceRow(
	x: number,
	y: number,
	count: number,
	gap: number,
	scale: number,
	tones: readonly [string, string, string],
): string {
	const [body, hair, skin] = tones;
	return repeat(count, (index) =>
		at(
			x + index * gap,
			y,
			scale,
			rect(-12, -26, 24, 34, skin, 8),
			shape("M-13 -4C-30 4 -54 6 -60 36L-64 150L64 150L60 36C54 6 30 4 13 -4Z", body),
			ellipse(0, -48, 27, 32, hair),
			index % 3 === 1 ? shape("M-29 -48C-32 -12 -26 0 -18 4L18 4C26 0 32 -12 29 -48Z", hair) : "",
		),
	);
}
