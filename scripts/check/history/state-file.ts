import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "../../lib/project-root.ts";
import { writeAtomic } from "../../lib/write-atomic.ts";
import type { ContentHashes } from "./content-hashes.ts";

/** Where states lie: a cache, so that they are neither published nor committed. */
const stateFolder = () => path.join(projectRoot, ".cache", "state");

const stateSchema = z.object({
	/** Absolute. */
	contentDir: z.string(),
	/** Every entry by name. */
	hashes: z.record(z.string(), z.string()),
	/** What a check found, as keys. */
	findings: z.array(z.string()).default([]),
});

/** What the content was at a check or a build, and what was found then. */
export interface ContentState {
	readonly contentDir: string;
	readonly hashes: ContentHashes;
	readonly findings: readonly string[];
}

function fileOf(kind: string, key: string, folder: string): string {
	return path.join(
		folder,
		`${kind}-${createHash("sha256").update(key).digest("hex").slice(0, 16)}.json`,
	);
}

function read(file: string): ContentState | undefined {
	if (!existsSync(file)) return undefined;
	try {
		return stateSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
	} catch {
		// A state that cannot be read is no state: the next one takes its place.
		return undefined;
	}
}

/** The names under which the states of a folder are kept: a check's by its content, a build's by its output too. */
export const stateKeys = {
	check: (contentDir: string) => ["check", contentDir] as const,
	build: (contentDir: string, outDir: string) => ["build", `${contentDir}\n${outDir}`] as const,
};
type StateKey = readonly [kind: string, key: string];

/** The state that was kept last; undefined where there is none. */
export function readState([kind, key]: StateKey, folder = stateFolder()): ContentState | undefined {
	return read(fileOf(kind, key, folder));
}

/** Keeps a state, and forgets those whose content folder is gone. */
export function writeState(
	[kind, key]: StateKey,
	state: ContentState,
	folder = stateFolder(),
): void {
	writeAtomic(fileOf(kind, key, folder), `${JSON.stringify(state)}\n`);
	for (const name of readdirSync(folder)) {
		const file = path.join(folder, name);
		const kept = name.endsWith(".json") ? read(file) : undefined;
		if (kept && !existsSync(kept.contentDir)) rmSync(file, { force: true });
	}
}
