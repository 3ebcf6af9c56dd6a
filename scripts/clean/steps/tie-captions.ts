import type { Element, Root } from "hast";
import { type BodyLook, bodyLook, differs } from "../body-look.ts";
import type { CleanFile } from "../clean-file.ts";
import { type Content, element, findElement, isElement, lineOf, textsOf } from "../dom.ts";
import type { Edit } from "../ledger.ts";
import { limits } from "../limits.ts";
import { isGrey } from "../look.ts";
import { isCaptionText, isPictureCredit } from "../words/captions.ts";
import { isCredit } from "../words/credits.ts";

/** Ties captions to their pictures: a picture, or a row of them, and what is written under it become one figure. */
export function rehypeTieCaptions() {
	return (tree: Root, file: CleanFile): undefined => {
		tie(tree, bodyLook(tree), file);
	};
}

function tie(parent: Root | Element, body: BodyLook, file: CleanFile): void {
	const out: Element[] = [];
	const blocks = (parent.children as Content[]).filter(isElement);
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		if (!block) continue;
		if (containers.has(block.tagName)) tie(block, body, file);
		const above = captionAbove(blocks, index);
		if (above) {
			out.push(element("figure", {}, [above, ...figcaption([block], file)]));
			index++;
			continue;
		}
		const caption = isPicture(block) ? captionAt(blocks, index + 1, body, file) : [];
		const next = blocks[index + 1];
		if (!isPicture(block) || (caption.length === 0 && next && isBeside(block, next))) {
			out.push(block);
			continue;
		}
		const pictures = [block];
		// 左图：义诊；右图：查房 is of two pictures, beside each other or not.
		const other = out.at(-1);
		if (other && isPicture(other) && caption.some(({ children }) => isOfPair(children))) {
			pictures.unshift(other);
			out.pop();
		}
		for (let last = out.at(-1); last && isBeside(last, block); last = out.at(-1)) {
			pictures.unshift(last);
			out.pop();
		}
		// A picture alone without a caption needs no figure.
		if (caption.length === 0 && pictures.length === 1) out.push(block);
		else out.push(element("figure", {}, [...pictures, ...figcaption(caption, file)]));
		index += caption.length;
	}
	parent.children = out;
}

const isOfPair = (children: Element["children"]) =>
	/[左上]图?[）)]?[：:为].*[右下]图?[）)]?[：:为]/.test(lineOf({ type: "root", children }));
const containers = new Set(["blockquote", "li", "ul", "ol"]);
const isPicture = (node: Element) => node.tagName === "img";
const isBeside = (a: Element, b: Element) =>
	isPicture(a) && a.data?.row !== undefined && a.data.row === b.data?.row;

/** The picture under a line that points down at it: ▼会议现场. */
function captionAbove(blocks: readonly Element[], index: number): Element | undefined {
	const block = blocks[index];
	const next = blocks[index + 1];
	if (block?.tagName !== "p" || !next || !isPicture(next) || hasCode(block)) return undefined;
	const line = lineOf(block);
	return /^[▼▽↓⬇]\s*\S/.test(line) && line.length <= limits.maxCaptionLength ? next : undefined;
}

/** The blocks that are the caption of the picture before `start`: one, or a caption and its credit. */
function captionAt(
	blocks: readonly Element[],
	start: number,
	body: BodyLook,
	file: CleanFile,
): Element[] {
	const first = blocks[start];
	// A text copy has no looks: there a short line under a lost picture is all that can be known.
	const isLost = file.isTextCopy && blocks[start - 1]?.data?.isMissing === true;
	if (!first || captionScore(first, body, isLost) < 1) return [];
	const second = blocks[start + 1];
	const isCreditLine = second && second.tagName === "p" && isPictureCredit(lineOf(second));
	return isCreditLine && !isPictureCredit(lineOf(first)) ? [first, second] : [first];
}

/** From 1 on a line under a picture is its caption. */
function captionScore(node: Element, body: BodyLook, isLost: boolean): number {
	const look = node.data?.look;
	if (node.tagName !== "p" || !look || hasCode(node)) return 0;
	const line = lineOf(node);
	const length = [...line].length;
	if (!/[\p{L}\p{N}]/u.test(line) || length > limits.maxCaptionLength * 2) return 0;
	if (look.isFigcaption || /^[▲△▴↑⬆🔺]/u.test(line)) return 2;
	if (length > limits.maxCaptionLength || isNotCaption(line)) return 0;
	let score = 0;
	const isSmall = look.fontSizePx <= body.fontSizePx - 1;
	const isCentred = look.align === "center" && body.align !== "center";
	if (isCentred) score += 0.7;
	if (isCentred && length <= 30) score += 0.3;
	if (look.italic > 0.9) score += 0.3;
	if (isSmall) score += 0.5;
	if (isGrey(look.colour) && differs(look.colour, body.colour)) score += 0.5;
	if (isLost && length <= 40 && !/[。！？；，,]/.test(line)) score += 1;
	if (isPictureCredit(line)) score += /^[（(](?!文).*[）)]$/.test(line) ? 1 : 0.5;
	if (isCaptionText(line)) score += 0.6;
	if (/^图\s?[\d一二三四五六七八九十]{1,3}[\s：:.、]/.test(line) && length <= 40) score += 0.6;
	if (/[。！？!?；]$/.test(line)) score -= 0.6;
	if (look.indentPx > 20) score -= 0.3;
	return score;
}

/** Program text stays a paragraph: an attribute would make prose of it, and prose is repaired. */
const hasCode = (node: Element) =>
	findElement(node, ({ tagName }) => tagName === "code") !== undefined;

/** Numbered lines, whole sentences with several parts, credits of the article. */
function isNotCaption(line: string): boolean {
	if (/^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|【)/.test(line))
		return true;
	if (/[：:]$/.test(line)) return true;
	return isCredit(line) && !isPictureCredit(line);
}

/** The caption's text without its arrow. Raised digits become characters: an attribute has no elements. */
function figcaption(blocks: readonly Element[], file: CleanFile): Element[] {
	if (blocks.length === 0) return [];
	for (const block of blocks) {
		raise(block, file);
		const [first] = textsOf(block);
		const arrow = first ? /^\s*[▲△▴↑⬆🔺▼▽↓⬇]+\s*/u.exec(first.value)?.[0] : undefined;
		if (first && arrow)
			file.ledger.edit(first, [
				{ start: 0, end: arrow.length, to: "", reason: "图说前的箭头", isDrop: true },
			]);
	}
	const children = blocks.flatMap((block, index) => [
		...(index > 0 ? [{ type: "text" as const, value: " " }] : []),
		...block.children,
	]);
	return [element("figcaption", {}, children)];
}

const raised = new Map(
	[..."0123456789+-=()n"].map((character, index) => [
		character,
		[..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"][index] ?? character,
	]),
);
const lowered = new Map(
	[..."0123456789+-=()"].map((character, index) => [
		character,
		[..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][index] ?? character,
	]),
);

function raise(node: Element, file: CleanFile): void {
	for (const child of node.children) {
		if (child.type !== "element") continue;
		const map = child.tagName === "sup" ? raised : child.tagName === "sub" ? lowered : undefined;
		if (!map) {
			raise(child, file);
			continue;
		}
		for (const text of textsOf(child)) {
			const edits = [...text.value.matchAll(/[\d+\-=()n]/g)].flatMap(
				({ index, 0: character }): Edit[] => {
					const to = map.get(character);
					return to ? [{ start: index, end: index + 1, to, reason: "图说里的上标或下标" }] : [];
				},
			);
			file.ledger.edit(text, edits);
		}
	}
}
