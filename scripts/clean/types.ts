import type { StepName } from "./step-names.ts";

/** What is done with pictures: stored beside the article, left at their address, or each one a marked gap. */
export type PictureMode = "download" | "keep" | "none";

export interface CleanOptions {
	/** default: "download" */
	readonly pictures?: PictureMode;
	/** Where the input was copied or saved from, for pages that do not say it themselves. */
	readonly url?: string | undefined;
	/** Steps to leave out; only those of `optionalSteps` can be. */
	readonly off?: readonly StepName[];
}

/** A picture of the article that has an address. */
export interface Picture {
	/** The name the body uses in mode "download", without an extension: `![…](./picture-01)`. */
	readonly name: string;
	/** Where the page has it: http(s), or a data: URL of a picture. */
	readonly src: string;
	/** Alternative text, or "" where the page has none that says anything. */
	readonly alt: string;
	readonly caption?: string;
}

/** What the page says of itself, as found, not interpreted. */
export interface PageFacts {
	readonly title?: string;
	/** The account or site that published it. */
	readonly account?: string;
	readonly author?: string;
	/** A date as text, or seconds since 1970 as WeChat's scripts write them. */
	readonly publishTime?: string;
	readonly url?: string;
}

/** Where something stood. */
export interface Place {
	/** Characters (UTF-16, white space not counted) of the step's input text before it. */
	readonly at: number;
	/** Index in `blocks` of the block it stands in or comes after; -1: before the first. */
	readonly block: number;
	/** Up to 12 characters of text before it, for a person's eye. */
	readonly before: string;
}

/**
 * One thing that is not in the output as it was in the input.
 * dropped: `text` is gone. changed: `text` became `to`. missing: a picture that cannot be had; `text` is its caption,
 * `to` its address if it has one.
 */
export interface LedgerEntry {
	/** 1, 2, 3 … in the order of the steps, then of the text. */
	readonly id: number;
	readonly kind: "dropped" | "changed" | "missing";
	readonly step: StepName;
	/** Why, in Chinese. */
	readonly reason: string;
	readonly text: string;
	readonly to?: string;
	readonly place: Place;
}

export interface CleanResult {
	/** MDX without front matter, ending in a line break. */
	readonly body: string;
	readonly facts: PageFacts;
	/** The plain text of each block of the body, captions at their place. */
	readonly blocks: readonly string[];
	readonly pictures: readonly Picture[];
	readonly ledger: readonly LedgerEntry[];
}
