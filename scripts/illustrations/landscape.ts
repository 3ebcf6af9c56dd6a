import { cross } from "./furniture.ts";
import { palette } from "./palette.ts";
import { at, circle, ellipse, polygon, rect, repeat, shape, stroke } from "./svg.ts";

/** A hospital or clinic seen from the street, its foot in the middle at x, y. */
export function hospital(
	x: number,
	y: number,
	floors: number,
	tone: string,
	{ columns = 4, scale = 1 }: { columns?: number; scale?: number } = {},
): string {
	const width = columns * 56 + 30;
	const height = floors * 58 + 58;
	return at(
		x,
		y,
		scale,
		rect(-width / 2, -height, width, height, palette.white, 3),
		rect(-width / 2 - 10, -height - 12, width + 20, 16, tone, 3),
		repeat(floors * columns, (i) =>
			rect(
				-width / 2 + 25 + (i % columns) * 56,
				-height + 22 + Math.floor(i / columns) * 58,
				32,
				32,
				"#c6dbe0",
				2,
			),
		),
		rect(-width / 2, -52, width, 52, "#eef2f0"),
		rect(-54, -62, 108, 12, tone, 3),
		rect(-34, -50, 68, 50, tone, 2),
		rect(-2, -50, 4, 50, palette.white),
		circle(0, -height - 34, 26, tone),
		cross(0, -height - 34, 28, palette.white),
	);
}

/** A round tree, its foot at x, y. */
export const tree = (x: number, y: number, scale = 1, tone: string = palette.green): string =>
	at(
		x,
		y,
		scale,
		rect(-6, -60, 12, 60, palette.woodDark, 3),
		circle(0, -100, 48, tone),
		circle(-28, -72, 32, tone),
		circle(28, -72, 32, tone),
	);

/** An ambulance that drives to the right, its wheels on the ground at y. */
export const ambulance = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		scale,
		shape(
			"M-170 -170H70C100 -170 118 -150 132 -112L170 -96C184 -90 188 -80 188 -66V-26H-170Z",
			palette.white,
		),
		shape("M76 -152C96 -150 106 -136 116 -108H76Z", "#bcd7df"),
		rect(-170, -84, 358, 16, palette.teal),
		rect(-170, -40, 358, 16, "#d9e2e2"),
		circle(-58, -122, 26, palette.teal),
		cross(-58, -122, 30, palette.white),
		rect(20, -186, 50, 18, "#4d8fc4", 6),
		stroke("M64 -160V-34", "#d9e2e2", 4),
		ellipse(180, -56, 9, 8, palette.gold),
		...[-96, 112].map(
			(wheel) => circle(wheel, -22, 32, palette.ink) + circle(wheel, -22, 13, palette.mist),
		),
	);

/** A line of distant hills across the picture. */
export const hills = (
	width: number,
	y: number,
	height: number,
	bottom: number,
	tone: string,
): string =>
	shape(
		`M0 ${y}Q${width * 0.13} ${y - height} ${width * 0.28} ${y - height * 0.1}T${width * 0.56} ${y - height * 0.35}T${width * 0.82} ${y - height * 0.2}T${width} ${y - height * 0.5}V${bottom}H0Z`,
		tone,
	);

/** A village house with a tiled roof, its foot in the middle at x, y. */
export const house = (x: number, y: number, scale = 1, tone: string = palette.slate): string =>
	at(
		x,
		y,
		scale,
		rect(-80, -90, 160, 90, palette.paper),
		polygon(
			[
				[-100, -86],
				[-62, -140],
				[62, -140],
				[100, -86],
			],
			tone,
		),
		rect(-20, -58, 40, 58, palette.wood, 2),
		rect(-66, -64, 30, 28, "#c6dbe0", 2),
		rect(38, -64, 30, 28, "#c6dbe0", 2),
	);
