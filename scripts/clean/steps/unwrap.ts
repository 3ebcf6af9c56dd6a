import type { Element, Root } from "hast";
import { ArticleBuilder } from "../article-builder.ts";
import { blockTest } from "../block-test.ts";
import type { CleanFile } from "../clean-file.ts";
import { codeBlock, isCodeBlock } from "../code-block.ts";
import { parseStyle } from "../css.ts";
import { append, attribute, element, findElement, hasClass, hasText, lineOf } from "../dom.ts";
import { joinInline } from "../join-inline.ts";
import { bodyStyle, type Style, styleOf } from "../style-of.ts";
import { isLayoutTable, pairCaptions, readTable } from "../table.ts";
import { videoOf } from "../video.ts";
import { wordListOf } from "../word-list.ts";

/**
 * Turns the nest of sections and spans into a flat article: paragraphs with bold, links and the like, pictures, lists,
 * tables, quotes, code. How each paragraph looked is kept in `data.look` for the steps that follow.
 */
export function rehypeUnwrap() {
	return (tree: Root, file: CleanFile): undefined => {
		const walker = new Walker(file);
		walker.children(tree, bodyStyle, 0);
		tree.children = walker.finish();
	};
}

class Walker {
	readonly #file: CleanFile;
	readonly #builder = new ArticleBuilder();
	readonly #handlers: Record<string, (node: Element, style: Style, row: number) => void> = {
		br: (_, style) => this.#builder.lineBreak(style),
		wbr: () => {},
		img: (node, _, row) => this.#picture(node, row),
		hr: () => this.#builder.add(element("hr")),
		table: (node, style) => this.#table(node, style),
		ul: (node, style, row) => this.#list(node, style, row),
		ol: (node, style, row) => this.#list(node, style, row),
		blockquote: (node, style, row) => this.#quote(node, style, row),
	};
	readonly #isBlock = blockTest();
	#boxes = 0;
	#rows = 0;

	constructor(file: CleanFile) {
		this.#file = file;
	}

	finish(): Element[] {
		return this.#builder.take();
	}

	children(parent: Root | Element, style: Style, row: number): void {
		for (const child of parent.children) {
			if (child.type === "text") this.#builder.text(child.value, style);
			else if (child.type === "element") this.#element(child, style, row);
		}
	}

	#element(node: Element, outer: Style, row: number): void {
		const style = styleOf(outer, node, () => ++this.#boxes);
		const handle = this.#handlers[node.tagName];
		if (handle) handle(node, style, row);
		else this.#other(node, style, row);
	}

	#other(node: Element, style: Style, row: number): void {
		if (isCodeBlock(node)) {
			this.#builder.add(codeBlock(node));
			return;
		}
		const video = videoOf(node, this.#file);
		if (video) {
			this.#builder.add(video);
			return;
		}
		const inner = node.tagName === "pre" ? { ...style, isPre: true } : style;
		const innerRow = this.#isRow(node) ? ++this.#rows : row;
		// A formula drawn in a line is no line of its own.
		if (node.tagName === "svg" && !hasText(node) && !findElement(node, isPicture)) return;
		if (hasClass(node, "footnote-item")) {
			this.#textRow(node, inner);
			return;
		}
		if (!this.#isBlock(node)) {
			const css = parseStyle(attribute(node, "style"));
			const isBox = css.get("display") === "inline-block";
			if (isBox) this.#builder.text(" ", style);
			this.children(node, inner, innerRow);
			if (isBox) this.#builder.text(" ", style);
			return;
		}
		if (this.#isTextRow(node)) {
			this.#textRow(node, inner);
			return;
		}
		this.#builder.close();
		this.children(node, inner, innerRow);
		this.#builder.close(wordListOf(node));
	}

	#picture(node: Element, row: number): void {
		if (row > 0) node.data = { ...node.data, row };
		this.#builder.add(node);
	}

	#table(node: Element, style: Style): void {
		const cell = (td: Element) => {
			const blocks = this.#builder.within(() =>
				this.children(
					td,
					styleOf(style, td, () => ++this.#boxes),
					0,
				),
			);
			return blocks;
		};
		if (isLayoutTable(node)) {
			this.#builder.close();
			this.children(pairCaptions(node), style, 0);
			this.#builder.close();
			return;
		}
		for (const block of readTable(node, cell)) this.#builder.add(block);
	}

	#list(node: Element, style: Style, row: number): void {
		const items: Element[] = [];
		const blocks = this.#builder.within(() => {
			for (const child of node.children) {
				if (child.type === "text" && child.value.trim() === "") continue;
				const inner = this.#builder.within(() => {
					if (child.type === "text") this.#builder.text(child.value, style);
					else if (child.type === "element" && child.tagName === "li")
						this.children(
							child,
							styleOf(style, child, () => ++this.#boxes),
							row,
						);
					else if (child.type === "element") this.#element(child, style, row);
				});
				const last = items.at(-1);
				// Editors put a deeper list beside the item that it belongs to.
				const isDeeper = child.type === "element" && /^[uo]l$/.test(child.tagName);
				if (isDeeper && last) append(last.children, inner);
				else if (inner.length > 0) items.push(element("li", {}, inner));
			}
		});
		if (items.length === 0) return;
		const start = Number.parseInt(attribute(node, "start") ?? "1", 10);
		const properties = node.tagName === "ol" && start > 1 ? { start: String(start) } : {};
		this.#builder.add(element(node.tagName, properties, items));
		for (const block of blocks) this.#builder.add(block);
	}

	#quote(node: Element, style: Style, row: number): void {
		const blocks = this.#builder.within(() => this.children(node, style, row));
		const isQuote =
			blocks.length > 0 && blocks.every(({ tagName }) => tagName !== "img" && tagName !== "table");
		if (isQuote) this.#builder.add(element("blockquote", {}, blocks));
		else for (const block of blocks) this.#builder.add(block);
	}

	/** Whether what an element holds stands side by side. */
	#isRow(node: Element): boolean {
		if (node.tagName === "tr" || hasClass(node, "pictures")) return true;
		const css = parseStyle(attribute(node, "style"));
		if (/flex/.test(css.get("display") ?? ""))
			return !/column/.test(css.get("flex-direction") ?? css.get("flex-flow") ?? "");
		let beside = 0;
		for (const child of node.children) {
			if (child.type !== "element") continue;
			const inner = parseStyle(attribute(child, "style"));
			const isBeside =
				/inline-block|table-cell/.test(inner.get("display") ?? "") ||
				/left|right/.test(inner.get("float") ?? "");
			if (isBeside && findElement(child, ({ tagName }) => tagName === "img")) beside++;
		}
		return beside >= 2;
	}

	/** A number beside a heading, a label beside a name: short texts set in one line. */
	#isTextRow(node: Element): boolean {
		if (!this.#isRow(node) || node.tagName === "tr") return false;
		if (
			findElement(
				node,
				({ tagName }) => tagName === "img" || tagName === "table" || tagName === "li",
			)
		)
			return false;
		const parts = node.children.filter((child) => hasText(child));
		return (
			parts.length >= 2 &&
			parts.every((part) => lineOf(part).length <= 24) &&
			lineOf(node).length <= 40
		);
	}

	#textRow(node: Element, style: Style): void {
		const blocks = this.#builder.within(() => this.children(node, style, 0));
		const first = blocks[0];
		if (!first) return;
		const children = joinInline(blocks.map((block) => block.children));
		const biggest = blocks.reduce((a, b) => (size(b) > size(a) ? b : a), first);
		const joined = element("p", {}, children);
		joined.data = biggest.data ?? {};
		this.#builder.add(joined);
	}
}

const isPicture = ({ tagName }: Element) => tagName === "img";
const size = (block: Element) => block.data?.look?.fontSizePx ?? 0;
