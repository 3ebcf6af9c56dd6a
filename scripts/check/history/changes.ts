import path from "node:path";
import type { Finding } from "../../lib/finding.ts";
import { type ContentHashes, changedEntries } from "./content-hashes.ts";
import type { ContentState } from "./state-file.ts";

/** What is other than at the last check. */
export interface Changes {
	/** Names of the entries: articles/2025/2025-09-04-launch, people/li-ming. */
	readonly entries: readonly string[];
	/** The findings that were not there. */
	readonly fresh: ReadonlySet<Finding>;
	/** How many findings are gone, without those that nobody can see now. */
	readonly solved: number;
	/** Keys of the findings of the last check that cannot be seen now: nobody has mended them. */
	readonly hidden: readonly string[];
}

/**
 * What makes findings the same ones at the next check: file, rule and words, not the line, which may have moved, nor
 * the sentence, of which another word may have been mended. Those of the same words in a file are counted.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
	const counts = new Map<string, number>();
	return findings.map(({ file, rule, verdict = "", words, record = "", message }) => {
		const key = [file, rule, verdict, words ?? message, record].join("\n");
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return `${key}\n${count}`;
	});
}

/** Rules whose findings keep a file from being read, so that no other rule can see it. */
const unreadable: ReadonlySet<string> = new Set(["yaml", "schema", "id-matches-path", "gate"]);

/** The name of the entry of a file: articles/2025/2025-09-04-launch, people/li-ming. */
function entryOf(contentDir: string, file: string): string {
	return path
		.relative(contentDir, path.resolve(file))
		.replaceAll("\\", "/")
		.replace(/\/index\.mdx$|\.yaml$/, "");
}

/** Compares a check with the last one; undefined where there was none. */
export function changesSince(
	before: ContentState | undefined,
	hashes: ContentHashes,
	findings: readonly Finding[],
): Changes | undefined {
	if (!before) return undefined;
	const keys = findingKeys(findings);
	const known = new Set(keys);
	const old = new Set(before.findings);
	const entries = changedEntries(before.hashes, hashes);
	const unread = new Set(
		findings.filter(({ rule }) => unreadable.has(rule)).map(({ file }) => file),
	);
	const nameOf = (file: string) => entryOf(before.contentDir, file);
	// Without the facts of a person or hospital nothing can be said of an article that names them.
	const lacksRecord = [...unread].some((file) => !nameOf(file).startsWith("articles/"));
	const gone = [...old].filter((key) => !known.has(key));
	const hidden = gone.filter((key) => {
		const [file = "", rule = ""] = key.split("\n");
		if (unreadable.has(rule)) return false;
		return unread.has(file) || (lacksRecord && !entries.includes(nameOf(file)));
	});
	return {
		entries,
		fresh: new Set(findings.filter((_, index) => !old.has(keys[index] ?? ""))),
		solved: gone.length - hidden.length,
		hidden,
	};
}
