import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { ContentError } from "../../lib/errors.ts";
import { type StepName, stepLabels } from "../step-names.ts";

export const hashOf = (content: string | Uint8Array) =>
	createHash("sha256").update(content).digest("hex");

const steps = Object.keys(stepLabels) as [StepName, ...StepName[]];
const entry = z.object({
	id: z.number().int().positive(),
	kind: z.enum(["dropped", "changed", "missing"]),
	step: z.enum(steps),
	reason: z.string(),
	text: z.string(),
	to: z.string().exactOptional(),
	place: z.object({ at: z.number(), block: z.number(), before: z.string() }),
});

const ledgerFile = z.object({
	version: z.literal(1),
	/** What was cleaned. */
	source: z.object({ name: z.string(), sha256: z.string() }),
	uid: z.string(),
	/** The day of the first cleaning: a date without a year was inferred from it. */
	cleanedOn: z.string(),
	/** sha256 of every file that the command wrote, by its path in the folder: another hash is a person's edit. */
	written: z.record(z.string(), z.string()),
	/** The file of each stored picture, by its address. */
	pictures: z.record(z.string(), z.string()),
	/** Entries that were put back. */
	restored: z.array(z.number().int()),
	entries: z.array(entry),
});

/** ledger.json: what is not in the article as it was in the source, and what the command wrote last. */
export type LedgerFile = z.output<typeof ledgerFile>;

/** The ledger of an article's folder; undefined where it has none. */
export function readLedger(folder: string): LedgerFile | undefined {
	const file = path.join(folder, "ledger.json");
	if (!existsSync(file)) return undefined;
	try {
		return ledgerFile.parse(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		throw new ContentError(
			`${file} 读不懂：它由清理程序自动写成，不要手工改动。请从备份恢复它，或删去它后加 --force 重新清理。没有写入任何文件。`,
		);
	}
}

/** Whether the folder's file is still as the command wrote it last. */
export function isAsWritten(folder: string, ledger: LedgerFile, name: string): boolean {
	const file = path.join(folder, name);
	return existsSync(file) && hashOf(readFileSync(file)) === ledger.written[name];
}

export function ledgerText(ledger: LedgerFile): string {
	return `${JSON.stringify(ledger, null, "\t")}\n`;
}
