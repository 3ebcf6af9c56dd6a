import { existsSync, linkSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ContentError } from "./errors.ts";
import { writeAtomic } from "./write-atomic.ts";

/** Writes a file that must not exist yet, whole or not at all; one that exists is left alone and is a ContentError. */
export function writeNew(file: string, content: string | Uint8Array): void {
	const refusal = new ContentError(
		`${file} 已经存在，没有改动它。请换一个编号（--id），或直接编辑这个文件。`,
	);
	if (existsSync(file)) throw refusal;
	mkdirSync(path.dirname(file), { recursive: true });
	const whole = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
	writeAtomic(whole, content);
	try {
		// A hard link, unlike a rename, fails where somebody was faster.
		linkSync(whole, file);
	} catch (error) {
		throw error instanceof Error && "code" in error && error.code === "EEXIST" ? refusal : error;
	} finally {
		rmSync(whole, { force: true });
	}
}
