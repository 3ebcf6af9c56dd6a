import type { Element } from "hast";
import { isArticleLink } from "./article-link.ts";
import { type Colour, parseColour, parseLength, parseStyle } from "./css.ts";
import { attribute } from "./dom.ts";
import type { Marks } from "./inline-runs.ts";
import { type Look, lightness } from "./look.ts";

/** What an element hands down to what it holds. */
export interface Style {
	readonly fontSizePx: number;
	readonly colour: Colour | undefined;
	readonly background: Colour | undefined;
	readonly align: Look["align"];
	readonly indentPx: number;
	readonly box: number;
	readonly level: number;
	readonly isFigcaption: boolean;
	readonly isScrolled: boolean;
	/** Line breaks of the source are line breaks. */
	readonly isPre: boolean;
	readonly marks: Marks;
}

/** WeChat's own body style. */
export const bodyStyle: Style = {
	fontSizePx: 17,
	colour: undefined,
	background: undefined,
	align: "left",
	indentPx: 0,
	box: 0,
	level: 0,
	isFigcaption: false,
	isScrolled: false,
	isPre: false,
	marks: {},
};

const aligns: Record<string, Look["align"]> = {
	center: "center",
	"-webkit-center": "center",
	right: "right",
	end: "right",
	left: "left",
	start: "left",
	justify: "justify",
};

/** The marks that a tag alone sets. */
const tagMarks: Record<string, Marks> = {
	b: { bold: true },
	strong: { bold: true },
	em: { italic: true },
	i: { italic: true },
	cite: { italic: true },
	s: { strike: true },
	strike: { strike: true },
	del: { strike: true },
	code: { code: true },
	kbd: { code: true },
	tt: { code: true },
	sup: { script: "sup" },
	sub: { script: "sub" },
};

/** The style inside an element. `newBox` numbers a box with a border or a background. */
export function styleOf(parent: Style, node: Element, newBox: () => number): Style {
	const css = parseStyle(attribute(node, "style"));
	const { tagName } = node;
	const tagMark = tagMarks[tagName];
	const heading = /^h([1-6])$/.exec(tagName);
	if (css.size === 0 && !tagMark && !heading && !attributeTags.has(tagName)) return parent;
	const fontSizePx = fontSizeOf(parent, css.get("font-size"));
	const background = parseColour(
		css.get("background-color") ?? css.get("background")?.split(" ")[0],
	);
	const isPaper = !background || background[3] < 0.05 || lightness(background) > 0.985;
	const hasBorder = /[1-9]\d*(?:\.\d+)?px\s+(?:solid|dashed|dotted|double)/.test(
		`${css.get("border") ?? ""} ${css.get("border-left") ?? ""} ${css.get("border-bottom") ?? ""}`,
	);
	const pre = css.get("white-space");
	const overflow = `${css.get("overflow-y") ?? ""} ${css.get("overflow") ?? ""}`;
	const align = aligns[(css.get("text-align") ?? attribute(node, "align") ?? "").toLowerCase()];
	return {
		fontSizePx,
		colour: parseColour(css.get("color") ?? attribute(node, "color")) ?? parent.colour,
		background: isPaper ? parent.background : background,
		align: align ?? (tagName === "center" ? "center" : parent.align),
		indentPx: parseLength(css.get("text-indent"), fontSizePx) ?? parent.indentPx,
		box: !isPaper || hasBorder ? newBox() : parent.box,
		level: heading ? Number(heading[1]) : parent.level,
		isFigcaption: parent.isFigcaption || tagName === "figcaption",
		isScrolled: parent.isScrolled || /scroll|auto/.test(overflow),
		isPre: pre ? /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(pre) : parent.isPre,
		marks: marksOf(parent, css, tagMark, attribute(node, "href"), tagName),
	};
}

const attributeTags = new Set(["center", "font", "figcaption", "a", "p", "div", "td"]);

function fontSizeOf(parent: Style, value: string | undefined): number {
	if (!value) return parent.fontSizePx;
	const percent = /^([\d.]{1,8})%$/.exec(value);
	if (percent) return (parent.fontSizePx * Number(percent[1])) / 100;
	const length = parseLength(value, parent.fontSizePx);
	// A size of zero only hides the gaps between inline blocks.
	return length && length > 0 ? length : parent.fontSizePx;
}

function marksOf(
	parent: Style,
	css: ReadonlyMap<string, string>,
	tagMark: Marks | undefined,
	href: string | undefined,
	tagName: string,
): Marks {
	const weight = css.get("font-weight");
	const bold = weight ? /^(?:bold|bolder|[6-9]\d\d)$/.test(weight) : undefined;
	const slant = css.get("font-style");
	const line = `${css.get("text-decoration") ?? ""} ${css.get("text-decoration-line") ?? ""}`;
	const position = css.get("vertical-align");
	const script = position === "super" ? "sup" : position === "sub" ? "sub" : undefined;
	return {
		...parent.marks,
		...tagMark,
		...(bold === undefined ? {} : { bold }),
		...(slant ? { italic: /italic|oblique/.test(slant) } : {}),
		...(line.includes("line-through") ? { strike: true } : {}),
		...(script ? { script } : {}),
		...(tagName === "a" && isArticleLink(href) ? { href: href.trim() } : {}),
	};
}
