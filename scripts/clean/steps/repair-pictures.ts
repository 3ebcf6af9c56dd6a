import type { Element, Root, Text } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { parseLength, parseStyle } from "../css.ts";
import {
	attribute,
	type Content,
	element,
	findElement,
	hasClass,
	hasText,
	lineOf,
	mapChildren,
} from "../dom.ts";
import { textLines } from "../inline-contexts.ts";
import { junkPicture, type PictureShape } from "../picture-shape.ts";
import { withoutInvisible } from "./repair-invisible.ts";

/** Attributes that hold a picture's address, the real one first: `src` is often a placeholder until a script runs. */
const addressAttributes = [
	"data-src",
	"data-original",
	"data-lazy-src",
	"data-actualsrc",
	"data-backsrc",
	"src",
	"data-croporisrc",
	"xlink:href",
	"href",
] as const;

/** Gives every picture its address in `src`, marks the lost ones, takes out dividers, spacers and icons. */
export function rehypeRepairPictures() {
	return (tree: Root, file: CleanFile): undefined => {
		const alone = textsAlone(tree);
		mapChildren(tree, (node) => {
			if (node.type === "text")
				return dropSpill(node, file) ?? (alone.has(node) ? pictureOfText(node, file) : undefined);
			if (node.type !== "element") return undefined;
			if (isPlaceholder(node)) return [missingPicture()];
			if (isOurGap(node)) return fillGap(node, file);
			if (node.tagName === "img" || node.tagName === "image") return repair(node, file);
			const background = backgroundOf(node);
			if (background === undefined || !isPictureByBackground(node)) return undefined;
			const picture = element("img", { src: background, alt: "" });
			return keepOrDrop(node, picture, shapeOf(node), file);
		});
	};
}

/** The rest of a tag whose attribute was broken: `" data-type="png" data-w="593" src="https://…">` shown as text. */
const spill = /^\s*["'][^<>"']*(?:\s[\w-]{1,40}="[^"]*"){2,200}[^<>"]{0,20}>/;

/** Drops such a rest; the picture that it named comes back. */
function dropSpill(node: Text, file: CleanFile): Content[] | undefined {
	const rest = spill.exec(node.value)?.[0];
	if (rest === undefined) return undefined;
	const address = normaliseAddress(/\s(?:data-)?src="([^"]{1,2000})"/.exec(rest)?.[1]);
	file.ledger.edit(node, [
		{ start: 0, end: rest.length, to: "", reason: "损坏的标签残片", isDrop: true },
	]);
	return address === undefined ? [node] : [element("img", { src: address, alt: "" }), node];
}

/** A gap as the site itself shows it: `<figure class="missing"><p>…</p><figcaption>`. */
const isOurGap = (node: Element) => node.tagName === "figure" && hasClass(node, "missing");

function fillGap(node: Element, file: CleanFile): Content[] {
	const rest = node.children.filter((child) => {
		const isNote = child.type === "element" && child.tagName === "p";
		if (isNote) file.ledger.drop(child, "缺图的说明");
		return !isNote;
	});
	return [missingPicture(), ...rest];
}

/** What a text copy leaves of a picture, alone on its line. */
const traces: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
	{ pattern: /^1[0-9]{12}$/, reason: "图片上传时间戳" },
	{
		pattern: /^(?:微信[图圖]片|QQ图片|WechatIMG|IMG|DSC|mmexport)[_\s-]?\d{2,20}(?:\.\w{3,4})?$/i,
		reason: "图片文件名",
	},
	{ pattern: /^[\w-]{1,80}\.(?:jpe?g|png|gif|webp|bmp)$/i, reason: "图片文件名" },
];
const markdownPicture = /^!\[([^\]\n]{0,200})\]\(\s*(?:([^)\s]{1,2000})\s*)?\)$/;

/** The texts that are all there is on their line. */
function textsAlone(tree: Root): ReadonlySet<Text> {
	return new Set(
		textLines(tree).flatMap(({ texts }) => {
			const written = texts.filter(({ value }) => value.trim() !== "");
			return written.length === 1 ? written : [];
		}),
	);
}

/** A lost picture where a timestamp, a file name or an empty `![]()` stands alone; the picture where an address is given. */
function pictureOfText(node: Text, file: CleanFile): Content[] | undefined {
	const line = node.value.trim();
	if (line.length < 5 || line.length > 2300) return undefined;
	const markdown = markdownPicture.exec(line);
	const trace = markdown
		? { reason: "图片标记" }
		: traces.find(({ pattern }) => pattern.test(line));
	if (!trace) return undefined;
	file.ledger.drop(node, trace.reason);
	const src = normaliseAddress(markdown?.[2]);
	const alt = meaningfulAlt(markdown?.[1]);
	return [src === undefined ? missingPicture(alt) : element("img", { src, alt })];
}

/** `<span class="wxart_image"></span>` is what a copy by a forum leaves of a picture. */
function isPlaceholder(node: Element): boolean {
	return (
		hasClass(node, "wxart_image") &&
		!findElement(node, ({ tagName }) => tagName === "img") &&
		!lineOf(node)
	);
}

function missingPicture(alt = ""): Element {
	const picture = element("img", { src: "", alt });
	picture.data = { isMissing: true };
	return picture;
}

function repair(node: Element, file: CleanFile): Content[] {
	const alt = meaningfulAlt(attribute(node, "alt") ?? attribute(node, "title"));
	const src = addressAttributes
		.map((name) => normaliseAddress(attribute(node, name)))
		.find((address) => address !== undefined);
	if (src === undefined) {
		// A sentence's icon may have no address either; a lost picture stands alone.
		return hasAnyAddress(node) && isTiny(shapeOf(node)) ? [] : [missingPicture(alt)];
	}
	const shape = shapeOf(node);
	const picture = element("img", { src, alt });
	picture.data = {
		...(shape.widthPx === undefined ? {} : { widthPx: shape.widthPx }),
		...(shape.ratio === undefined ? {} : { ratio: shape.ratio }),
	};
	return keepOrDrop(node, picture, shape, file);
}

function keepOrDrop(
	place: Element,
	picture: Element,
	shape: PictureShape,
	file: CleanFile,
): Content[] {
	const src = attribute(picture, "src") ?? "";
	const reason = junkPicture(shape, src);
	if (!reason) return [picture];
	file.ledger.dropPicture(place, reason, src);
	return [];
}

const hasAnyAddress = (node: Element) =>
	addressAttributes.some((name) => attribute(node, name) !== undefined);
const isTiny = ({ widthPx }: PictureShape) => widthPx !== undefined && widthPx <= 64;

/** An address that can be had: http(s), also without its scheme; a stored picture as data, but no drawn placeholder. */
function normaliseAddress(value: string | undefined): string | undefined {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers strip them from addresses, and so does this
	const address = value?.replace(/[\u0000-\u0020\u007f]+/g, "") ?? "";
	if (address.startsWith("//")) return `https:${address}`;
	if (/^https?:\/\/[^/]/i.test(address)) return address;
	// A saved page has its pictures in a folder beside it.
	if (/^[\w.%/-][^:<>"]*\.(?:jpe?g|png|gif|webp|bmp)(?:[?#]|$)/i.test(address)) return address;
	if (/^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=]{200,}$/i.test(address))
		return address;
	return undefined;
}

/** Alternative text that says something; editors write 图片, image or the file name. */
function meaningfulAlt(value: string | undefined): string {
	const alt = withoutInvisible(value ?? "")
		.replace(/\s+/g, " ")
		.trim();
	return alt.length < 2 ||
		alt.length > 200 ||
		/^(?:图片|图像|image|img|picture|photo|[\w-]+\.\w{3,4})$/i.test(alt)
		? ""
		: alt;
}

function backgroundOf(node: Element): string | undefined {
	const css = parseStyle(attribute(node, "style"));
	const value = css.get("background-image") ?? css.get("background");
	const match = /url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^"')\s]{1,2000}))\s*\)/.exec(
		value ?? "",
	);
	const url = match?.[1] ?? match?.[2] ?? match?.[3];
	return url === undefined
		? undefined
		: normaliseAddress(url.replace(/&amp;/g, "&").replace(/&quot;/g, ""));
}

/** A background is a picture of the article where nothing is written on it and it was given room of its own. */
function isPictureByBackground(node: Element): boolean {
	if (hasText(node) || findElement(node, ({ tagName }) => tagName === "img")) return false;
	const css = parseStyle(attribute(node, "style"));
	const repeat = css.get("background-repeat") ?? css.get("background") ?? "";
	if (/\brepeat(?:-[xy])?\b/.test(repeat.replace(/no-repeat/g, ""))) return false;
	const { widthPx, ratio } = shapeOf(node);
	if (node.tagName === "svg") return (widthPx ?? 0) >= 200 && (ratio ?? 1) > 0.2;
	const height = parseLength(css.get("height") ?? css.get("min-height"), 16) ?? 0;
	return height >= 120;
}

function shapeOf(node: Element): PictureShape {
	const css = parseStyle(attribute(node, "style"));
	const number = (value: string | undefined) => {
		const parsed = Number.parseFloat(value ?? "");
		return Number.isFinite(parsed) && parsed > 0 ? parsed : undefined;
	};
	const [, , viewWidth, viewHeight] = (attribute(node, "viewBox") ?? "")
		.split(/[\s,]+/)
		.map(Number);
	const stored =
		number(attribute(node, "data-w")) ??
		(node.tagName === "image" ? undefined : number(attribute(node, "width"))) ??
		number(String(viewWidth));
	const shown = parseLength(css.get("width"), 16);
	const height = number(attribute(node, "height"));
	const ratio =
		number(attribute(node, "data-ratio")) ??
		(viewWidth && viewHeight ? viewHeight / viewWidth : undefined) ??
		(stored && height ? height / stored : undefined);
	const type = attribute(node, "data-type") ?? "";
	return {
		...(stored === undefined ? {} : { widthPx: stored }),
		...(shown === undefined ? {} : { shownPx: shown }),
		...(ratio === undefined ? {} : { ratio }),
		isGif:
			type === "gif" ||
			/wx_fmt=gif|mmbiz_gif/.test(attribute(node, "data-src") ?? attribute(node, "src") ?? ""),
		alt: attribute(node, "alt") ?? "",
		isEmoji: /emoji|qqface/i.test(
			`${attribute(node, "class") ?? ""} ${attribute(node, "data-src") ?? ""} ${attribute(node, "src") ?? ""}`,
		),
	};
}
