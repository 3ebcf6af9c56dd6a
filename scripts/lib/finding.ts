import type { Position } from "./front-matter.ts";

export type Severity = "error" | "warning";

/** A change of the text that needs nobody's judgement: `words` at a place become `to`. */
export interface Fix extends Position {
	readonly words: string;
	readonly to: string;
	/** What stands between the place and the words; "" where they stand at it. */
	readonly before: string;
}

/** What a rule found, at a place. */
export interface Problem extends Position {
	/** As messages show it: relative to the working folder where it lies inside. */
	readonly file: string;
	/** What is wrong. */
	readonly message: string;
	/** How to mend it; absent where the message says so already. */
	readonly mend?: string;
	/** Where it differs from the rule's own. */
	readonly severity?: Severity;
	/** The verdict on a person's title: 不符, 过时, 疑似错名, 未知. */
	readonly verdict?: string;
	/** The words that were found. */
	readonly words?: string;
	/** What the record says instead. */
	readonly record?: string;
	/** How to mend it safely, where that is so; `npm run check -- --fix` does it. */
	readonly fixes?: readonly Fix[];
	/** Who must act, where it is not the editor of the article: 终审 李主任. */
	readonly who?: string;
}

/** A problem with the rule that found it. */
export interface Finding extends Problem {
	readonly rule: string;
	readonly severity: Severity;
}
