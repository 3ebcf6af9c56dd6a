import { existsSync } from "node:fs";
import path from "node:path";
import { inside } from "../../lib/inside.ts";
import type { Draft } from "../front-matter/draft.ts";
import { type LedgerFile, readLedger } from "./ledger-file.ts";
import type { Destination, EarlierArticles } from "./target.ts";

/** The place of an article on the disk, and what an earlier run left there. */
export interface Place {
	/** Absolute. */
	readonly folder: string;
	/** The article's file within the folder. */
	readonly name: string;
	readonly ledger: LedgerFile | undefined;
}

/** Where an article goes: the one file asked for, the folder it already has, or a new one named by date and title. */
export function placeOf(
	draft: Pick<Draft, "uid" | "day" | "slug">,
	sourceHash: string,
	destination: Destination,
	earlier: EarlierArticles,
): Place {
	if (destination.kind === "file") {
		const { dir, base } = path.parse(destination.file);
		return { folder: dir, name: base, ledger: undefined };
	}
	const folder =
		earlier.bySource(sourceHash)?.folder ??
		earlier.folderOf(draft.uid) ??
		inside(destination.articlesDir, `${draft.day.slice(0, 4)}/${draft.day}-${draft.slug}`);
	return { folder, name: "index.mdx", ledger: existsSync(folder) ? readLedger(folder) : undefined };
}
