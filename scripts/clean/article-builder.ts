import type { Element, ElementData } from "hast";
import { CleanError } from "./clean-error.ts";
import { element } from "./dom.ts";
import { type Run, toInline } from "./inline-runs.ts";
import { limits } from "./limits.ts";
import type { Look } from "./look.ts";
import { bodyStyle, type Style } from "./style-of.ts";

interface Piece extends Run {
	readonly style: Style;
}

/**
 * Collects an article as a flat list of blocks: text gathers in a paragraph until something closes it.
 * Two line breaks in a row close it too.
 */
export class ArticleBuilder {
	#blocks: Element[] = [];
	#pieces: Piece[] = [];
	#count = 0;

	/** Adds text to the open paragraph; line breaks in it count where the style keeps them. */
	text(value: string, style: Style): void {
		if (!style.isPre) {
			this.#pieces.push({ text: value.replace(/\s+/g, " "), marks: style.marks, style });
			return;
		}
		for (const [index, line] of value.split(/\r\n?|\n/).entries()) {
			if (index > 0) this.lineBreak(style);
			if (line !== "") this.#pieces.push({ text: line, marks: style.marks, style });
		}
	}

	lineBreak(style: Style): void {
		const last = this.#pieces.findLast(({ text }) => text === "\n" || text.trim() !== "");
		if (last?.text === "\n") this.close();
		else this.#pieces.push({ text: "\n", marks: {}, style });
	}

	/** Ends the open paragraph; `wordList` is what Word says of it as an item of a list. */
	close(wordList?: ElementData["wordList"]): void {
		const pieces = this.#pieces;
		if (pieces.length === 0) return;
		this.#pieces = [];
		const isCrowded = pieces.length > limits.maxRuns;
		const children = toInline(isCrowded ? pieces.map(withoutMarks) : pieces);
		if (children.length === 0) return;
		const paragraph = element("p", {}, children);
		paragraph.data = { look: lookOf(pieces), ...(wordList ? { wordList } : {}) };
		this.#push(paragraph);
	}

	/** Ends the open paragraph and adds a block. */
	add(block: Element): void {
		this.close();
		this.#push(block);
	}

	#push(block: Element): void {
		if (++this.#count > limits.maxBlocks)
			throw new CleanError(
				"too-many",
				`正文超过 ${limits.maxBlocks} 段，不像一篇文章。请只复制正文部分再试。`,
			);
		this.#blocks.push(block);
	}

	/** Everything collected by `collect`, as a list of its own. */
	within(collect: () => void): Element[] {
		this.close();
		const outer = this.#blocks;
		this.#blocks = [];
		collect();
		this.close();
		const inner = this.#blocks;
		this.#blocks = outer;
		return inner;
	}

	/** The whole article. */
	take(): Element[] {
		this.close();
		return this.#blocks;
	}
}

/** Thousands of settings in one paragraph say nothing, and Markdown's reading of them takes a quadratic time. */
const withoutMarks = (piece: Piece): Piece => ({ ...piece, marks: {} });

/** The look of a paragraph: of most of its characters; of its first for what the block sets. */
function lookOf(pieces: readonly Piece[]): Look {
	const visible = pieces.filter(({ text }) => text.trim() !== "");
	const first = visible[0]?.style ?? bodyStyle;
	let total = 0;
	let bold = 0;
	let italic = 0;
	const weights = new Map<Style, number>();
	for (const { text, marks, style } of visible) {
		const length = text.replace(/\s+/g, "").length;
		total += length;
		if (marks.bold || style.level > 0) bold += length;
		if (marks.italic) italic += length;
		weights.set(style, (weights.get(style) ?? 0) + length);
	}
	let main = first;
	for (const [style, weight] of weights) if (weight > (weights.get(main) ?? 0)) main = style;
	return {
		fontSizePx: main.fontSizePx,
		bold: total ? bold / total : 0,
		italic: total ? italic / total : 0,
		align: first.align,
		...(main.colour ? { colour: main.colour } : {}),
		...(main.background ? { background: main.background } : {}),
		box: first.box,
		indentPx: first.indentPx,
		level: first.level,
		isFigcaption: first.isFigcaption,
		isScrolled: first.isScrolled,
	};
}
