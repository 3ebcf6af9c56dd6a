/** A point in the coordinates of the drawing, y downwards. */
export type Point = readonly [x: number, y: number];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number with at most two decimals, so that every machine writes the same text. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

/** An element as text; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
	const list = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : value}"`)
		.join("");
	return children.length === 0
		? `<${name}${list}/>`
		: `<${name}${list}>${children.join("")}</${name}>`;
}

export const group = (transform: string, ...children: string[]): string =>
	element("g", { transform }, ...children);

/** Moves a drawing to a place, and scales it there; a negative `scaleX` turns it to its other side. */
export const at = (x: number, y: number, scale: number, ...children: string[]): string =>
	group(`translate(${round(x)} ${round(y)}) scale(${round(scale)})`, ...children);

/** Turns a drawing over, left to right. */
export const mirror = (...children: string[]): string => group("scale(-1 1)", ...children);

export const rect = (
	x: number,
	y: number,
	width: number,
	height: number,
	fill: string,
	radius = 0,
	more: Attributes = {},
): string =>
	element("rect", { x, y, width, height, fill, rx: radius === 0 ? undefined : radius, ...more });

export const ellipse = (
	cx: number,
	cy: number,
	rx: number,
	ry: number,
	fill: string,
	more: Attributes = {},
): string => element("ellipse", { cx, cy, rx, ry, fill, ...more });

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
	element("circle", { cx, cy, r, fill, ...more });

/** A filled outline. */
export const shape = (d: string, fill: string): string => element("path", { d, fill });

/** A stroke with round ends. */
export const stroke = (d: string, color: string, width: number, more: Attributes = {}): string =>
	element("path", {
		d,
		fill: "none",
		stroke: color,
		"stroke-width": width,
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		...more,
	});

export const polygon = (points: readonly Point[], fill: string, more: Attributes = {}): string =>
	element("polygon", {
		points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(" "),
		fill,
		...more,
	});

/** Numbers from 0 to count − 1, drawn one by one. */
export const repeat = (count: number, draw: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => draw(index)).join("");
