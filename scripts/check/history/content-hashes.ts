import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { listContentFiles } from "../../lib/content-files.ts";

/** A hash of every entry of a content folder by its name: articles/2025/2025-09-04-launch, people/li-ming. */
export type ContentHashes = Readonly<Record<string, string>>;

/** The files beside an article with their sizes: pictures are too many to be read for a question of change. */
function besideText(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => !name.startsWith("proposals") && !name.endsWith("ledger.json"))
		.sort()
		.map((name) => `${name} ${statSync(path.join(folder, name)).size}`)
		.join("\n");
}

/** Hashes every article and entity of a content folder: texts by what they say, pictures by name and size. */
export function hashContent(contentDir: string): ContentHashes {
	return Object.fromEntries(
		listContentFiles(contentDir).files.map(({ collection, id, path: file }) => {
			const hash = createHash("sha256").update(readFileSync(file));
			if (collection === "articles") hash.update(besideText(path.dirname(file)));
			return [`${collection}/${id}`, hash.digest("hex")];
		}),
	);
}

/** Names of entries that are new or say something else than before, and of those that are gone. */
export function changedEntries(before: ContentHashes, after: ContentHashes): string[] {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names].filter((name) => before[name] !== after[name]).sort();
}
