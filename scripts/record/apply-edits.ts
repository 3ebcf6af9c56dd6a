import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { writeAtomic } from "../lib/write-atomic.ts";
import type { ContentEdits } from "./content-edits.ts";

/** One step that can be undone: a file or folder that is renamed. */
interface Step {
	readonly from: string;
	readonly to: string;
}

const journalOf = (contentDir: string) => path.join(contentDir, ".record-journal.json");

/** Undoes what a command that was cut off had begun; whether there was anything to undo. */
export function undoUnfinished(contentDir: string): boolean {
	const journal = journalOf(contentDir);
	if (!existsSync(journal)) return false;
	const steps = JSON.parse(readFileSync(journal, "utf8")) as Step[];
	for (const { from, to } of [...steps].reverse())
		if (existsSync(to) && !existsSync(from)) renameSync(to, from);
	for (const { from } of steps) if (from.endsWith(".new")) rmSync(from, { force: true });
	rmSync(journal);
	return true;
}

const beside = (file: string, end: string) =>
	path.join(path.dirname(file), `.${path.basename(file)}.${end}`);

/**
 * Writes edits, all or none: the new files lie ready beside the old ones and a journal tells every step before the
 * first is taken, so that whoever is cut off in the middle is put back by `undoUnfinished`.
 */
export function applyEdits({ record: { contentDir }, files, moves }: ContentEdits): void {
	const steps: Step[] = [];
	const leftovers: string[] = [];
	try {
		for (const [file, text] of files) {
			if (existsSync(file)) {
				steps.push({ from: file, to: beside(file, "old") });
				leftovers.push(beside(file, "old"));
			}
			if (text === undefined) continue;
			writeAtomic(beside(file, "new"), text);
			leftovers.push(beside(file, "new"));
			steps.push({ from: beside(file, "new"), to: file });
		}
		for (const { from, to } of moves) {
			mkdirSync(path.dirname(to), { recursive: true });
			steps.push({ from, to });
		}
		writeAtomic(journalOf(contentDir), JSON.stringify(steps));
		for (const { from, to } of steps) renameSync(from, to);
		rmSync(journalOf(contentDir));
	} catch (error) {
		undoUnfinished(contentDir);
		throw error;
	} finally {
		for (const file of leftovers) rmSync(movedTo(file, moves), { force: true });
	}
}

/** Where a file lies after the folders have moved. */
function movedTo(file: string, moves: ContentEdits["moves"]): string {
	const move = moves.find(({ from, to }) => file.startsWith(from + path.sep) && existsSync(to));
	return move ? path.join(move.to, path.relative(move.from, file)) : file;
}
