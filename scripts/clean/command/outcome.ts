import type { Draft } from "../front-matter/draft.ts";
import type { Proposals } from "../proposals/propose.ts";
import type { LedgerEntry } from "../types.ts";

/** What became of one input. */
export type Status =
	/** The article is new or was written anew. */
	| "written"
	/** Pieces were put back into it, or its proposals accepted. */
	| "revised"
	/** It was there already, byte for byte. */
	| "unchanged"
	/** --dry-run: what would have been written. */
	| "dry-run"
	/** An article is in the way that must not be overwritten unasked. */
	| "kept"
	/** The input is no article, or cannot be read. */
	| "refused"
	/** Our bug. */
	| "failed";

/** What is shown of a draft: in the report, the table and the JSON. */
type ShownDraft = Pick<
	Draft,
	"title" | "kind" | "day" | "doubts" | "hospitals" | "people" | "event"
>;

/** That of a draft, without the article itself. */
export const shownDraft = ({
	title,
	kind,
	day,
	doubts,
	hospitals,
	people,
	event,
}: ShownDraft): ShownDraft => ({ title, kind, day, doubts, hospitals, people, event });

export interface Outcome {
	readonly label: string;
	readonly status: Status;
	/** Why it was kept, refused or failed. */
	readonly message?: string;
	/** Absolute; the file of the article. */
	readonly file?: string;
	readonly draft?: ShownDraft;
	readonly pictures?: { readonly stored: number; readonly kept: number };
	/** Pictures that cannot be had, each with what is known of it. */
	readonly missing?: readonly string[];
	readonly ledger?: readonly LedgerEntry[];
	readonly proposals?: Proposals;
	/** Files that --accept wrote into the record. */
	readonly accepted?: readonly string[];
	/** Proposals that --accept did not write, each with the reason. */
	readonly notAccepted?: readonly string[];
}

/** 0 good, 1 something was not done, 3 our bug. */
export function exitCodeOf(outcomes: readonly Outcome[]): 0 | 1 | 3 {
	if (outcomes.some(({ status }) => status === "failed")) return 3;
	return outcomes.some(({ status }) => status === "kept" || status === "refused") ? 1 : 0;
}
