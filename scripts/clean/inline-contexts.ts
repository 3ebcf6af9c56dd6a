import type { Element, Root, RootContent, Text } from "hast";
import { blockTest } from "./block-test.ts";
import { isCodeBlock } from "./code-block.ts";
import { type Content, hasClass, hasText } from "./dom.ts";

/** A character of a line of text, with where it is. */
export interface TextLine {
	readonly texts: readonly Text[];
	/** The texts joined. */
	readonly value: string;
}

/** Elements whose text is not prose: it is left as it is. */
const verbatim = new Set(["code", "kbd", "tt"]);

/** Pictures and players end a line as a break does. */
const edges = /^(?:br|img|image|video|audio|qqmusic|video-embed|mp(?:-.*|voice|video.*|audio))$/;
const isEdge = (node: Element) =>
	edges.test(node.tagName) ||
	// A frame with text in it was never a player.
	(node.tagName === "iframe" && !hasText(node)) ||
	hasClass(node, "wxart_image");

/** The lines of a page: texts that stand together in one block, up to a break or a picture. Program text is left out. */
export function textLines(tree: Root): TextLine[] {
	const lines: TextLine[] = [];
	let texts: Text[] = [];
	const isBlock = blockTest();
	const close = () => {
		if (texts.length > 0) lines.push({ texts, value: texts.map(({ value }) => value).join("") });
		texts = [];
	};
	const walk = (node: Content | RootContent): void => {
		if (node.type === "text") {
			texts.push(node);
			return;
		}
		if (node.type !== "element") return;
		if (verbatim.has(node.tagName) || isCodeBlock(node)) {
			close();
			return;
		}
		const isParted = isBlock(node) || isEdge(node);
		if (isParted) close();
		const isList = /^[uo]l$/.test(node.tagName);
		for (const child of node.children) {
			walk(child);
			// What stands in a list outside its items is an item each.
			if (isList) close();
		}
		if (isParted) close();
	};
	for (const child of tree.children) walk(child);
	close();
	return lines;
}

/** A replacement in a line, by places in its value. */
export interface LineEdit {
	readonly start: number;
	readonly end: number;
	readonly to: string;
	readonly reason: string;
	readonly isDrop?: boolean;
}

/** Shares the edits of a line out to its texts; what a replacement adds goes to the text it begins in. */
export function editsByText(line: TextLine, edits: readonly LineEdit[]): Map<Text, LineEdit[]> {
	const shared = new Map<Text, LineEdit[]>();
	const sorted = [...edits].sort((a, b) => a.start - b.start);
	let offset = 0;
	let next = 0;
	for (const text of line.texts) {
		const end = offset + text.value.length;
		const parts: LineEdit[] = [];
		for (let at = next; at < sorted.length; at++) {
			const edit = sorted[at];
			if (!edit || edit.start >= end) break;
			// What goes on beyond this text is looked at again with the next.
			if (edit.end <= end) next = at + 1;
			if (edit.end <= offset) continue;
			const isFirst = edit.start >= offset;
			parts.push({
				...edit,
				start: Math.max(edit.start, offset) - offset,
				end: Math.min(edit.end, end) - offset,
				to: isFirst ? edit.to : "",
			});
		}
		if (parts.length > 0) shared.set(text, parts);
		offset = end;
	}
	return shared;
}
