import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it.
 * Folders are made as needed. Whoever is interrupted leaves the old file as it was.
 */
export function writeAtomic(file: string, content: string | Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
	try {
		const handle = openSync(temporary, "w");
		try {
			const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
			for (let offset = 0; offset < bytes.length; ) offset += writeSync(handle, bytes, offset);
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
