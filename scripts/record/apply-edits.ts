import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { journalOf } from "../lib/unfinished.ts";
import { writeAtomic } from "../lib/write-atomic.ts";
import type { ContentEdits } from "./content-edits.ts";

/** One step that can be undone: a file or folder that is renamed. */
interface Step {
	readonly from: string;
	readonly to: string;
}

/** The new text of a file lies ready beside it, and its old one goes there, under names that no content has. */
const beside = (file: string, end: "old" | "new") =>
	path.join(path.dirname(file), `.${path.basename(file)}.record-${end}`);
const besidePatterns = [
	"**/.*.record-{old,new}",
	"**/.*.record-new.*.tmp",
	"..record-journal.json.*.tmp",
];

/** Takes away what lies beside the files; only where no journal says that it is still needed. */
function sweep(contentDir: string): void {
	for (const file of globSync(besidePatterns, { cwd: contentDir }))
		rmSync(path.join(contentDir, file), { force: true });
}

/**
 * Undoes what a command that was cut off had begun; whether there was anything to undo. Cut off itself, it can be
 * run again: each step is taken back only where it was taken, and the new texts go last.
 */
export function undoUnfinished(contentDir: string): boolean {
	const journal = journalOf(contentDir);
	const isUnfinished = existsSync(journal);
	if (isUnfinished) {
		const steps = JSON.parse(readFileSync(journal, "utf8")) as Step[];
		for (const { from, to } of [...steps].reverse())
			if (existsSync(to) && !existsSync(from)) renameSync(to, from);
		rmSync(journal);
	}
	sweep(contentDir);
	return isUnfinished;
}

/**
 * Writes edits, all or none: the new files lie ready beside the old ones and a journal tells every step before the
 * first is taken, so that whoever is cut off in the middle is put back by `undoUnfinished`. With the journal gone,
 * everything is new.
 */
export function applyEdits({ record: { contentDir }, files, moves }: ContentEdits): void {
	const steps: Step[] = [];
	try {
		for (const [file, text] of files) {
			if (existsSync(file)) steps.push({ from: file, to: beside(file, "old") });
			if (text === undefined) continue;
			writeAtomic(beside(file, "new"), text);
			steps.push({ from: beside(file, "new"), to: file });
		}
		for (const { from, to } of moves) {
			mkdirSync(path.dirname(to), { recursive: true });
			steps.push({ from, to });
		}
		writeAtomic(journalOf(contentDir), JSON.stringify(steps));
		for (const { from, to } of steps) renameSync(from, to);
		rmSync(journalOf(contentDir));
		sweep(contentDir);
	} catch (error) {
		undoUnfinished(contentDir);
		throw error;
	}
}
