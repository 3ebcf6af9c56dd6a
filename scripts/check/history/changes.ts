import type { Finding } from "../../lib/finding.ts";
import { type ContentHashes, changedEntries } from "./content-hashes.ts";
import type { ContentState } from "./state-file.ts";

/** What is other than at the last check. */
export interface Changes {
	/** Names of the entries: articles/2025/2025-09-04-launch, people/li-ming. */
	readonly entries: readonly string[];
	/** Keys of the findings that were not there. */
	readonly fresh: ReadonlySet<string>;
	/** How many findings are gone. */
	readonly solved: number;
}

/** What makes a finding the same one at the next check; its line may have moved. */
export function findingKey({ file, rule, message }: Finding): string {
	return [file, rule, message].join("\n");
}

/** Compares a check with the last one; undefined where there was none. */
export function changesSince(
	before: ContentState | undefined,
	hashes: ContentHashes,
	findings: readonly Finding[],
): Changes | undefined {
	if (!before) return undefined;
	const keys = new Set(findings.map(findingKey));
	const old = new Set(before.findings);
	return {
		entries: changedEntries(before.hashes, hashes),
		fresh: new Set([...keys].filter((key) => !old.has(key))),
		solved: [...old].filter((key) => !keys.has(key)).length,
	};
}
