import { palette } from "./palette.ts";
import { at, circle, ellipse, polygon, rect, repeat, shape, stroke } from "./svg.ts";

/** A room seen straight on: wall, skirting and floor. */
export const room = (
	width: number,
	height: number,
	horizon: number,
	wall: string,
	floor: string,
): string =>
	rect(0, 0, width, height, wall) +
	rect(0, horizon, width, height - horizon, floor) +
	rect(0, horizon - 12, width, 12, palette.white, 0, { "fill-opacity": 0.75 });

/** A window with hills in it. */
export function window(x: number, y: number, width: number, height: number): string {
	const id = `w${Math.round(x)}-${Math.round(y)}`;
	const base = y + height;
	return [
		`<clipPath id="${id}">${rect(x, y, width, height, palette.white)}</clipPath>`,
		rect(x - 14, y - 14, width + 28, height + 28, palette.white, 4),
		`<g clip-path="url(#${id})">`,
		rect(x, y, width, height, "#dcebf0"),
		shape(
			`M${x} ${base - height * 0.3}Q${x + width * 0.25} ${base - height * 0.62} ${x + width * 0.5} ${base - height * 0.34}T${x + width} ${base - height * 0.42}V${base}H${x}Z`,
			"#a9c7c4",
		),
		shape(
			`M${x} ${base - height * 0.14}Q${x + width * 0.3} ${base - height * 0.36} ${x + width * 0.62} ${base - height * 0.16}T${x + width} ${base - height * 0.2}V${base}H${x}Z`,
			"#7fae98",
		),
		"</g>",
		rect(x + width / 2 - 5, y, 10, height, palette.white),
		rect(x - 24, base + 14, width + 48, 14, "#d9e1df", 3),
	].join("");
}

/** A hospital bed from the side: its frame from x, the mattress at y; the pillow lies at the left. */
export const bed = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		scale,
		rect(0, 34, 560, 16, palette.slate, 4),
		rect(-14, -110, 20, 240, palette.slate, 8),
		rect(556, -60, 20, 190, palette.slate, 8),
		circle(-4, 136, 14, palette.ink),
		circle(566, 136, 14, palette.ink),
		rect(4, -10, 552, 46, palette.white, 14),
		shape("M14 -8C14 -50 40 -58 80 -54C124 -52 138 -30 136 -8Z", "#e6eef0"),
	);

/** An infusion stand, its foot at x, y. */
export const infusion = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		scale,
		rect(-4, -470, 8, 470, palette.slate, 4),
		stroke("M-40 -2L40 -2", palette.slate, 8),
		stroke("M-40 -462L40 -462", palette.slate, 7),
		rect(18, -454, 44, 82, "#cfe6ea", 10),
		stroke("M40 -372C40 -300 60 -280 70 -220", palette.tealSoft, 3),
	);

/** A framed certificate or notice: a heading bar and lines, no letters. */
export const notice = (x: number, y: number, width: number, height: number, tone: string): string =>
	[
		rect(x, y, width, height, palette.white, 4),
		rect(x, y, width, height * 0.22, tone, 4),
		repeat(4, (i) =>
			rect(
				x + width * 0.12,
				y + height * (0.34 + i * 0.15),
				width * (i === 3 ? 0.45 : 0.76),
				height * 0.05,
				"#d5dddb",
				2,
			),
		),
	].join("");

/** A screen on the wall: what is drawn on it comes as markup. */
export const screen = (
	x: number,
	y: number,
	width: number,
	height: number,
	fill: string,
	...content: string[]
): string =>
	rect(x - 12, y - 12, width + 24, height + 24, palette.ink, 8) +
	rect(x, y, width, height, fill, 2) +
	content.join("");

/** Soft light of a lamp on a ceiling. */
export const ceilingLamp = (x: number): string =>
	rect(x - 70, 0, 140, 12, palette.white, 6) +
	polygon(
		[
			[x - 70, 12],
			[x + 70, 12],
			[x + 170, 130],
			[x - 170, 130],
		],
		palette.white,
		{
			"fill-opacity": 0.16,
		},
	);

/** A bunch of flowers for the front of a table. */
export const flowers = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		scale,
		ellipse(0, -10, 74, 22, palette.green),
		repeat(9, (i) =>
			circle(
				-56 + i * 14,
				-18 - (i % 3) * 9,
				11,
				["#d98a7c", "#f0d9a8", "#f4f1ea"][i % 3] ?? palette.white,
			),
		),
		rect(-60, -6, 120, 12, "#356a4e", 6),
	);
