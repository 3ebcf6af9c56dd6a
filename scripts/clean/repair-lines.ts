import type { Root } from "hast";
import type { CleanFile } from "./clean-file.ts";
import { editsByText, type LineEdit, type TextLine, textLines } from "./inline-contexts.ts";

/** Applies a repair to every line of a page and enters what it changed. */
export function repairLines(
	tree: Root,
	file: CleanFile,
	repair: (line: TextLine) => readonly LineEdit[],
): undefined {
	for (const line of textLines(tree)) {
		const edits = repair(line);
		if (edits.length === 0) continue;
		for (const [text, parts] of editsByText(line, edits)) file.ledger.edit(text, parts);
	}
}
