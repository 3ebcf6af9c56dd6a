import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { aliasConflict } from "../check/rules/alias-conflict.ts";
import { appointmentOverlap } from "../check/rules/appointment-overlap.ts";
import { membershipOverlap } from "../check/rules/membership-overlap.ts";
import { referenceExists } from "../check/rules/reference-exists.ts";
import { uniqueUid } from "../check/rules/unique-uid.ts";
import { ContentError } from "../lib/errors.ts";
import type { Problem } from "../lib/finding.ts";
import { allEntries, type ContentRecord, loadRecord } from "../lib/record.ts";
import type { ContentEdits } from "./content-edits.ts";

/** What a mending of the record could break. */
const rules = [referenceExists, aliasConflict, appointmentOverlap, membershipOverlap, uniqueUid];

async function problemsOf(record: ContentRecord, now: Date): Promise<Problem[]> {
	const found = await Promise.all(rules.map((rule) => rule.check(record, { now })));
	return [...record.problems, ...found.flat()];
}

/** A copy of the texts of a content folder, without its pictures, as it will be after the edits. */
function stage(edits: ContentEdits): string {
	const { contentDir } = edits.record;
	const staged = mkdtempSync(path.join(tmpdir(), "newsroom-record-"));
	const inStage = (file: string) => path.join(staged, path.relative(contentDir, file));
	for (const { path: file } of allEntries(edits.record)) {
		mkdirSync(path.dirname(inStage(file)), { recursive: true });
		cpSync(file, inStage(file));
	}
	for (const [file, text] of edits.files) {
		if (text === undefined) rmSync(inStage(file));
		else writeFileSync(inStage(file), text);
	}
	for (const { from, to } of edits.moves) {
		mkdirSync(path.dirname(inStage(to)), { recursive: true });
		renameSync(inStage(from), inStage(to));
	}
	return staged;
}

/** Refuses edits after which the content would have an error that it does not have now. */
export async function verifyEdits(edits: ContentEdits, now: Date): Promise<void> {
	const before = new Set((await problemsOf(edits.record, now)).map(({ message }) => message));
	const staged = stage(edits);
	try {
		const after = await problemsOf(loadRecord(staged), now);
		const fresh = after.filter(({ message }) => !before.has(message));
		if (fresh.length === 0) return;
		const lines = fresh.map(
			({ file, message, mend }) =>
				`  ${file.replace(staged, "").replace(/^[\\/]/, "")}：${message}${mend ? `。${mend}` : ""}`,
		);
		throw new ContentError(`这样改会让内容出错，没有改动任何文件。请先处理：\n${lines.join("\n")}`);
	} finally {
		rmSync(staged, { recursive: true, force: true });
	}
}
