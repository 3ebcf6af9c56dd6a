import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../../lib/errors.ts";
import { isAsWritten, type LedgerFile, readLedger } from "./ledger-file.ts";

/** Where articles are written: an articles folder, or one file. */
export type Destination =
	| { readonly kind: "folder"; readonly articlesDir: string }
	| { readonly kind: "file"; readonly file: string };

/** An article that an earlier run wrote. */
export interface Earlier {
	/** Absolute. */
	readonly folder: string;
	/** Without its entries: a batch must not hold the texts of all that it took out. */
	readonly ledger: Pick<LedgerFile, "uid" | "cleanedOn" | "source">;
}

/** A ledger that cannot be read is told where its article is written to, and hinders no other. */
function readableLedger(folder: string): LedgerFile | undefined {
	try {
		return readLedger(folder);
	} catch (error) {
		if (error instanceof ContentError) return undefined;
		throw error;
	}
}

/** What earlier runs wrote below an articles folder, by the hash of the source and by uid. */
export class EarlierArticles {
	readonly #bySource = new Map<string, Earlier>();
	readonly #byUid = new Map<string, string>();

	/** Reads every ledger below the folder. `uids` are those of all articles of the record, with their folders. */
	constructor(articlesDir: string, uids: Iterable<readonly [string, string]> = []) {
		for (const [uid, folder] of uids) this.#byUid.set(uid, folder);
		for (const file of globSync("*/*/ledger.json", { cwd: articlesDir }).sort()) {
			const folder = path.join(articlesDir, path.dirname(file));
			const ledger = readableLedger(folder);
			if (ledger) this.add({ folder, ledger });
		}
	}

	add({ folder, ledger: { uid, cleanedOn, source } }: Earlier): void {
		this.#bySource.set(source.sha256, { folder, ledger: { uid, cleanedOn, source } });
		this.#byUid.set(uid, folder);
	}

	bySource(sha256: string): Earlier | undefined {
		return this.#bySource.get(sha256);
	}

	folderOf(uid: string): string | undefined {
		return this.#byUid.get(uid);
	}
}

/** Why an article may not be overwritten. */
export interface Obstacle {
	/** In Chinese. */
	readonly reason: string;
	/** Whether it is the same article, which a person has gone on writing: its proposals are still good. */
	readonly isEdited: boolean;
}

/** What keeps a folder's article from being overwritten; undefined where nothing does. */
export function obstacle(folder: string, text: string, sourceHash: string): Obstacle | undefined {
	const file = path.join(folder, "index.mdx");
	if (!existsSync(file) || readFileSync(file, "utf8") === text) return undefined;
	const ledger = readLedger(folder);
	if (!ledger) return { reason: "那里已有一篇不是由清理程序写成的文章", isEdited: false };
	if (ledger.source.sha256 !== sourceHash)
		return {
			reason: `那里已有一篇文章，是从另一份文件（${ledger.source.name}）清理来的`,
			isEdited: false,
		};
	return isAsWritten(folder, ledger, "index.mdx")
		? undefined
		: { reason: "这篇文章清理之后有人手工改过", isEdited: true };
}
