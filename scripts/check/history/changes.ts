import type { Finding } from "../../lib/finding.ts";
import { type ContentHashes, changedEntries } from "./content-hashes.ts";
import type { ContentState } from "./state-file.ts";

/** What is other than at the last check. */
export interface Changes {
	/** Names of the entries: articles/2025/2025-09-04-launch, people/li-ming. */
	readonly entries: readonly string[];
	/** Keys of the findings that were not there. */
	readonly fresh: ReadonlySet<string>;
	/** How many findings are gone, without those of files that cannot be read now. */
	readonly solved: number;
	/** Keys of the findings of the last check that lie in files which cannot be read now: nobody has mended them. */
	readonly hidden: readonly string[];
}

/** What makes a finding the same one at the next check; its line may have moved. */
export function findingKey({ file, rule, message }: Finding): string {
	return [file, rule, message].join("\n");
}

/** Rules whose findings keep a file from being read, so that no other rule can see it. */
const unreadable: ReadonlySet<string> = new Set(["yaml", "schema", "id-matches-path"]);

/** Compares a check with the last one; undefined where there was none. */
export function changesSince(
	before: ContentState | undefined,
	hashes: ContentHashes,
	findings: readonly Finding[],
): Changes | undefined {
	if (!before) return undefined;
	const keys = new Set(findings.map(findingKey));
	const old = new Set(before.findings);
	const unread = new Set(
		findings.filter(({ rule }) => unreadable.has(rule)).map(({ file }) => file),
	);
	const gone = [...old].filter((key) => !keys.has(key));
	const hidden = gone.filter((key) => {
		const [file = "", rule = ""] = key.split("\n");
		return unread.has(file) && !unreadable.has(rule);
	});
	return {
		entries: changedEntries(before.hashes, hashes),
		fresh: new Set([...keys].filter((key) => !old.has(key))),
		solved: gone.length - hidden.length,
		hidden,
	};
}
