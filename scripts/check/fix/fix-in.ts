import type { Fix } from "../../lib/finding.ts";
import type { Passage } from "../texts/passages.ts";

/** Whether a passage is a field of the front matter, where every character is told at the field's beginning. */
function isField({ text, placeAt }: Pick<Passage, "text" | "placeAt">): boolean {
	const [first, last] = [placeAt(0), placeAt(text.length - 1)];
	return text.length > 1 && first.line === last.line && first.column === last.column;
}

/** A safe change of words that stand at an index of a passage. */
export function fixIn(
	passage: Pick<Passage, "text" | "placeAt">,
	index: number,
	words: string,
	to: string,
): Fix {
	const before = isField(passage) ? passage.text.slice(0, index) : "";
	return { ...passage.placeAt(index), words, to, before };
}
