import type { Nodes } from "mdast";
import { parseArticle } from "../clean/dialect.ts";
import { visibleText } from "../clean/mdast-text.ts";

/**
 * How many marks of bold or italic a reader would see, or that hold nothing: read from the tree. A scorer that looks
 * for `**` beside `**` in the source also finds the end of one bold paragraph and the beginning of the next.
 */
export function strayMarks(source: string): number {
	const count = (node: Nodes): number => {
		const inner =
			"children" in node ? node.children.reduce((sum, child) => sum + count(child), 0) : 0;
		if ((node.type === "strong" || node.type === "emphasis") && visibleText(node).trim() === "")
			return inner + 1;
		if (node.type !== "text") return inner;
		const { start, end } = node.position ?? {};
		const written = source.slice(start?.offset, end?.offset);
		return inner + (/(?<!\\)\*{2}|(?<![\w\\])_{2}(?!\w)/.test(written) ? 1 : 0);
	};
	return count(parseArticle(source));
}

/** The places where a scorer that reads the source over line ends sees marks without text. */
export const marksOverLines = (source: string): number =>
	[...source.matchAll(/\*\*\s*\*\*/g)].filter(([found]) => found.includes("\n")).length;
