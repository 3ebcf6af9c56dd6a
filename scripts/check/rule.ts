import type { Problem, Severity } from "../lib/finding.ts";
import type { DataPath } from "../lib/front-matter.ts";
import type { ContentRecord, Entry } from "../lib/record.ts";

/** What a rule is told besides the content. */
export interface CheckContext {
	/** The moment that decides what is public. */
	readonly now: Date;
}

/**
 * One thing that content must keep to. Its docstring holds an example that is right and one that is wrong; the tests
 * run both.
 */
export interface Rule {
	/** Permanent: waivers and other people's notes name it. */
	readonly id: string;
	/** An error stops the build; a warning is told. */
	readonly severity: Severity;
	/** What it is in a draft, where that differs: an unfinished article must not hold up the others. */
	readonly inDrafts?: Severity;
	/** Whether an article may answer for a finding in its waivers; what makes the site unsafe or incomplete may not be. */
	readonly canWaive: boolean;
	/** Whether some of its findings say how to mend them safely. */
	readonly canFix?: true;
	/** The version of the project that first had it. */
	readonly since: string;
	/** What it asks for, in a line for the office. */
	readonly about: string;
	readonly check: (
		record: ContentRecord,
		context: CheckContext,
	) => readonly Problem[] | Promise<readonly Problem[]>;
}

/** The file and place of a value in an entry, for a problem. */
export function at(
	entry: Pick<Entry, "file" | "locate">,
	path: DataPath,
	part: "value" | "key" = "value",
): Pick<Problem, "file" | "line" | "column"> {
	return { file: entry.file, ...entry.locate(path, part) };
}
