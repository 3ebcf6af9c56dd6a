import type { Root as HastRoot } from "hast";
import type { Ledger } from "./ledger.ts";
import type { PageFacts, PictureMode } from "./types.ts";

/** What travels beside the tree through the steps of one run. */
export interface CleanFile {
	readonly ledger: Ledger;
	readonly pictures: PictureMode;
	/** The input was text in lines, without elements that make paragraphs. */
	readonly isTextCopy: boolean;
	/** What the page says of itself; steps add to it. */
	facts: { -readonly [Key in keyof PageFacts]: PageFacts[Key] };
}

/** A step over the pasted page. */
export type HastStep = (tree: HastRoot, file: CleanFile) => undefined;
