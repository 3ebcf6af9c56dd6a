import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { inside } from "../../lib/inside.ts";
import { writeAtomic } from "../../lib/write-atomic.ts";
import { CleanError } from "../clean-error.ts";
import { toMdx } from "../front-matter/to-mdx.ts";
import { checkGate } from "../gate.ts";
import type { PictureMode } from "../types.ts";
import { removeEmpty } from "./accept.ts";
import { hashOf, type LedgerFile, ledgerText } from "./ledger-file.ts";
import type { Place } from "./place.ts";

/**
 * The article's text, checked by the site's own schema and by the gate before anything is written. Pictures that are
 * kept may lie anywhere: the check refuses them before they are published.
 */
export function articleText(
	data: Record<string, unknown>,
	body: string,
	pictures: PictureMode,
): string {
	const { error } = schemas.articles(plainHelpers).safeParse(data);
	if (error)
		throw new Error(
			`front matter does not fit the schema: ${error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
		);
	const text = toMdx(data, body);
	const [finding] = checkGate(text, { picturesAnywhere: pictures === "keep" });
	if (finding)
		throw new CleanError(
			"gate",
			`清理结果没有通过安全检查（第 ${finding.line} 行：${finding.message}）。没有写入任何文件，请把原文件发给维护人员。`,
		);
	return text;
}

const isSame = (file: string, hash: string | undefined) =>
	existsSync(file) && hashOf(readFileSync(file)) === hash;

/** Writes what differs; the order is the map's. Returns whether anything did. */
export function writeFiles(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): boolean {
	let isChanged = false;
	for (const [name, content] of files) {
		const file = inside(folder, name);
		if (isSame(file, hashOf(content))) continue;
		writeAtomic(file, content);
		isChanged = true;
	}
	return isChanged;
}

/**
 * Writes an article's folder: pictures and proposals, then the article, then the ledger, so that whoever is
 * interrupted finds either the old article or the new one, and a second run puts the rest in order. What the last run
 * wrote, this one does not, and nobody has changed, goes.
 */
export function writeFolder(
	place: Place,
	files: ReadonlyMap<string, string | Uint8Array>,
	ledger: LedgerFile,
): boolean {
	const isChanged = writeFiles(
		place.folder,
		new Map([...files, ["ledger.json", ledgerText(ledger)]]),
	);
	const stale = Object.entries(place.ledger?.written ?? {}).filter(
		([name, hash]) => !files.has(name) && isSame(inside(place.folder, name), hash),
	);
	for (const [name] of stale) rmSync(inside(place.folder, name));
	removeLeftovers(place.folder);
	for (const part of ["hospitals", "people", "events", ""])
		removeEmpty(path.join(place.folder, "proposals", part));
	return isChanged || stale.length > 0;
}

/** Takes away the temporary files of runs that were killed; those of a program that still runs stay. */
function removeLeftovers(folder: string): void {
	for (const name of globSync("{,proposals/*/}.*.tmp", { cwd: folder })) {
		const pid = Number(/\.(\d+)\.tmp$/.exec(name)?.[1]);
		if (!isRunning(pid)) rmSync(path.join(folder, name), { force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
