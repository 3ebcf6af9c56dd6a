/** The declarations of a style attribute, by lower-case property; a later one wins. Semicolons in url(…) and quotes hold. */
export function parseStyle(style: string | undefined): ReadonlyMap<string, string> {
	if (!style) return none;
	const known = cache.get(style);
	if (known) return known;
	const declarations = new Map<string, string>();
	let start = 0;
	let parentheses = 0;
	let quote = "";
	for (let index = 0; index <= style.length; index++) {
		const character = style[index] ?? ";";
		if (index < style.length && quote) {
			if (character === quote) quote = "";
		} else if (index < style.length && (character === '"' || character === "'")) quote = character;
		else if (character === "(") parentheses++;
		else if (character === ")") parentheses = Math.max(0, parentheses - 1);
		else if (index === style.length || (character === ";" && parentheses === 0)) {
			const colon = style.indexOf(":", start);
			if (colon > start && colon < index) {
				const name = style.slice(start, colon).trim().toLowerCase();
				const value = style
					.slice(colon + 1, index)
					.replace(/!important/i, "")
					.trim();
				if (value) declarations.set(name, value);
			}
			start = index + 1;
		}
	}
	if (cache.size > 5_000) cache.clear();
	cache.set(style, declarations);
	return declarations;
}

const none: ReadonlyMap<string, string> = new Map();
/** The same few dozen styles come thousands of times in a page. */
const cache = new Map<string, ReadonlyMap<string, string>>();

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const namedColours: Record<string, Colour> = {
	black: [0, 0, 0, 1],
	white: [255, 255, 255, 1],
	red: [255, 0, 0, 1],
	blue: [0, 0, 255, 1],
	green: [0, 128, 0, 1],
	gray: [128, 128, 128, 1],
	grey: [128, 128, 128, 1],
	silver: [192, 192, 192, 1],
	transparent: [0, 0, 0, 0],
};

/** A colour as CSS writes it (#rgb, #rrggbb, rgb(), rgba(), some names), or undefined. */
export function parseColour(value: string | undefined): Colour | undefined {
	if (!value) return undefined;
	const known = namedColours[value.toLowerCase()];
	if (known) return known;
	const hex = /^#([0-9a-f]{3,8})$/i.exec(value)?.[1];
	if (hex && (hex.length === 3 || hex.length === 4)) {
		const [red = 0, green = 0, blue = 0, alpha = 15] = [...hex].map((digit) =>
			Number.parseInt(digit, 16),
		);
		return [red * 17, green * 17, blue * 17, alpha / 15];
	}
	if (hex && (hex.length === 6 || hex.length === 8)) {
		const part = (index: number) => Number.parseInt(hex.slice(index, index + 2) || "ff", 16);
		return [part(0), part(2), part(4), part(6) / 255];
	}
	const numbers = /^rgba?\(([\d.,\s/%]{1,60})\)/i.exec(value)?.[1]?.match(/[\d.]+/g);
	if (!numbers || numbers.length < 3) return undefined;
	const [red = 0, green = 0, blue = 0, opacity = 1] = numbers.map(Number);
	return [red, green, blue, opacity];
}

/** A length in pixels, given the font size in force; undefined for percentages and words. */
export function parseLength(value: string | undefined, fontSizePx: number): number | undefined {
	const match = /^(-?[\d.]{1,12})(px|pt|em|rem|vw)?/i.exec(value ?? "");
	if (!match || /%/.test(value ?? "")) return undefined;
	const number = Number(match[1]);
	if (!Number.isFinite(number)) return undefined;
	switch (match[2]?.toLowerCase()) {
		case "pt":
			return (number * 4) / 3;
		case "em":
			return number * fontSizePx;
		case "rem":
			return number * 16;
		case "vw":
			return number * 3.75;
		default:
			return number;
	}
}
