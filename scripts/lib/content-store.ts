import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const prefix = "newsroom-";
/** The file of a store that names its content folder. */
const markName = "content-folder.txt";

/** Removes the stores whose content folder is gone: those of tests, benchmarks and trials would stay for ever. */
function prune(cacheDir: string): void {
	for (const name of readdirSync(cacheDir).filter((each) => each.startsWith(prefix))) {
		const mark = path.join(cacheDir, name, markName);
		if (existsSync(mark) && !existsSync(readFileSync(mark, "utf8")))
			rmSync(path.join(cacheDir, name), { recursive: true, force: true });
	}
}

/**
 * The folder in which Astro keeps what it has read of a content folder, below `cacheDir`. A store answers for one
 * content folder and one set of schemas: Astro itself notices only a change of content.config.ts. It is marked with its
 * content folder; stores of folders that are no more are removed.
 */
export function openContentStore(
	cacheDir: string,
	contentDir: string,
	schemaFolder: string,
): string {
	const key = createHash("sha256").update(contentDir);
	for (const name of readdirSync(schemaFolder).sort())
		key.update(readFileSync(path.join(schemaFolder, name)));
	const store = path.join(cacheDir, `${prefix}${key.digest("hex").slice(0, 12)}`);
	mkdirSync(store, { recursive: true });
	writeFileSync(path.join(store, markName), contentDir);
	prune(cacheDir);
	return store;
}
