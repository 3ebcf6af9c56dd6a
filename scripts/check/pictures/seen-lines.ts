import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "../../lib/project-root.ts";
import { writeAtomic } from "../../lib/write-atomic.ts";
import { countTextLines } from "./text-lines.ts";

/** A cache, so that it is neither published nor committed: looking at a picture takes some 25 ms. */
const memory = path.join(projectRoot, ".cache", "text-lines.json");
const seenSchema = z.record(z.string(), z.number());

/** Reads what was seen before; nothing where that cannot be read. */
function read(file: string): Map<string, number> {
	if (!existsSync(file)) return new Map();
	try {
		return new Map(Object.entries(seenSchema.parse(JSON.parse(readFileSync(file, "utf8")))));
	} catch {
		return new Map();
	}
}

/** The text lines of pictures, each looked at once for as long as its file stays the same. */
export class SeenLines {
	readonly #file: string;
	readonly #seen: Map<string, number>;
	#isChanged = false;

	constructor(file = memory) {
		this.#file = file;
		this.#seen = read(file);
	}

	async count(picture: string): Promise<number> {
		const { size, mtimeMs } = statSync(picture);
		const key = `${picture}\n${size} ${mtimeMs}`;
		const known = this.#seen.get(key);
		if (known !== undefined) return known;
		const lines = await countTextLines(picture);
		this.#seen.set(key, lines);
		this.#isChanged = true;
		return lines;
	}

	/** Keeps what was seen, but for pictures that are gone. */
	keep(): void {
		if (!this.#isChanged) return;
		const kept = [...this.#seen].filter(([key]) => existsSync(key.split("\n")[0] ?? ""));
		writeAtomic(this.#file, `${JSON.stringify(Object.fromEntries(kept))}\n`);
		this.#isChanged = false;
	}
}
