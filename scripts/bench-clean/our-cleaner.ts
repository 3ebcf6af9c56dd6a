import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { CleanError } from "../clean/clean-error.ts";
import { cleanOne, type Run } from "../clean/command/clean-one.ts";
import { readOptions } from "../clean/command/options.ts";
import type { Outcome } from "../clean/command/outcome.ts";
import { realSurroundings } from "../clean/command/run.ts";
import { EarlierArticles } from "../clean/command/target.ts";
import { knownOf } from "../clean/front-matter/draft.ts";
import type { LedgerEntry } from "../clean/types.ts";
import { projectRoot } from "../lib/project-root.ts";
import { loadRecord } from "../lib/record.ts";
import type { Sample } from "./corpus.ts";

/** What the command made of one file. */
export interface Cleaned {
	/** The written article without its front matter; undefined where the input was refused. */
	readonly body: string | undefined;
	readonly ledger: readonly LedgerEntry[];
	/** Run again, it wrote nothing. */
	readonly isSettled: boolean;
}

const contentDir = path.join(projectRoot, "content");
const record = knownOf(loadRecord(contentDir));

/** One input through the command itself, as `npm run clean -- FILE --out RESULT --pictures keep` takes it. */
async function once(sample: Sample, file: string): Promise<Outcome | undefined> {
	const run: Run = {
		options: readOptions([sample.file, "--out", file, "--pictures", "keep"]),
		contentDir,
		destination: { kind: "file", file },
		known: record,
		earlier: new EarlierArticles(path.join(contentDir, "none")),
		...realSurroundings(),
		onPicture: () => {},
	};
	const read = () => readFileSync(sample.file);
	try {
		return await cleanOne({ kind: "paste", label: sample.id, file: sample.file, read }, run);
	} catch (error) {
		if (error instanceof CleanError && error.code !== "gate" && error.code !== "internal")
			return undefined;
		throw error;
	}
}

/** Cleans a sample into a folder, twice, and leaves the result for the scorer. */
export async function cleanInto(sample: Sample, folder: string): Promise<Cleaned> {
	const file = path.join(folder, sample.result);
	rmSync(file, { force: true });
	const first = await once(sample, file);
	if (!first) return { body: undefined, ledger: [], isSettled: true };
	const second = await once(sample, file);
	return {
		body: readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""),
		ledger: first.ledger ?? [],
		isSettled: second?.status === "unchanged",
	};
}
