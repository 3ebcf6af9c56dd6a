import type { ContentRecord } from "../lib/record.ts";
import type { AcceptedPeople } from "./accept/accept-people.ts";
import type { Report } from "./check-content.ts";
import type { FixedPlace } from "./fix/fix-content.ts";
import type { Changes } from "./history/changes.ts";
import type { ListedMention } from "./list-mentions.ts";

/** What a reporter tells: a report with the content that it is about. */
export interface CheckResult {
	readonly record: ContentRecord;
	readonly report: Report;
	/** Against the last check; undefined where there was none. */
	readonly changes?: Changes | undefined;
	/** With `--changed`: what the report is limited to. */
	readonly scope?: Scope | undefined;
	/** What was done about the built site. */
	readonly site?: SiteCheck | undefined;
	readonly mentions?: readonly ListedMention[] | undefined;
	/** With `--fix`: what was changed, or would be. */
	readonly fixed?: FixedByCheck | undefined;
	/** With `--accept`. */
	readonly accepted?: AcceptedPeople | undefined;
}

/**
 * Whether the built site was checked too. It is checked as the content's own, or, where the content has changed since
 * (`stale`) or nobody knows what it was built from (`unknown`), for warnings alone. It is not where it is not there, or
 * belongs to other content.
 */
export interface SiteCheck {
	readonly state: "checked" | "stale" | "unknown" | "absent" | "other";
	/** Absolute. */
	readonly outDir: string;
}

export interface FixedByCheck {
	readonly places: readonly FixedPlace[];
	readonly held: readonly FixedPlace[];
	readonly isDryRun: boolean;
}

export interface Scope {
	/** Names of the entries that changed since the last build. */
	readonly entries: readonly string[];
	/** Absolute: the output folder of that build. */
	readonly outDir: string;
	/** How many findings lie in what did not change. */
	readonly hidden: number;
}
