import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CollectionName } from "../../src/schemas/fields.ts";
import { type ContentRecord, type Entry, shownPath } from "../lib/record.ts";
import { ContentDocument } from "./content-document.ts";

/** One change, as the office is told of it. */
export interface Change {
	/** As messages show it. */
	readonly file: string;
	readonly what: string;
}

/** What a command will do to the content, all of it or nothing: nothing is written before `applyEdits`. */
export class ContentEdits {
	readonly record: ContentRecord;
	/** The new text of each file, undefined for one that goes. */
	readonly files = new Map<string, string | undefined>();
	/** Folders that move, after their files are written. */
	readonly moves: { readonly from: string; readonly to: string }[] = [];
	readonly changes: Change[] = [];
	/** What a person must look at, because no program can. */
	readonly reminders: Change[] = [];
	/** What the office must know before anything else. */
	readonly notes: string[] = [];

	constructor(record: ContentRecord) {
		this.record = record;
	}

	/** The text of a file as it will be. */
	read(file: string): string {
		return this.files.get(file) ?? readFileSync(file, "utf8");
	}

	/** Edits the file of an entry and says what was done; a file that comes out the same is no change. */
	edit(entry: Entry, what: string, change: (document: ContentDocument) => void): boolean {
		const before = this.read(entry.path);
		const isArticle = entry.collection === "articles";
		const document = new ContentDocument(before, isArticle);
		change(document);
		// What differs in quotation marks or spaces alone is no change either.
		if (document.toString() === new ContentDocument(before, isArticle).toString()) return false;
		// A calendar takes over a change only where its number has grown, once for all that a command does.
		if (entry.collection === "events" && !this.files.has(entry.path))
			document.set(["sequence"], Number(document.get(["sequence"]) ?? 0) + 1);
		const after = document.toString();
		this.files.set(entry.path, after);
		this.changes.push({ file: entry.file, what });
		return true;
	}

	/** Takes the file of an entry away. */
	remove(entry: Entry, what: string): void {
		this.files.set(entry.path, undefined);
		this.changes.push({ file: entry.file, what });
	}

	/** Gives an entry another id: an entity's file, an article's folder. */
	moveTo(entry: Entry, id: string): void {
		const folder = path.join(this.record.contentDir, entry.collection);
		if (entry.collection === "articles") {
			const to = path.join(folder, id);
			this.moves.push({ from: path.dirname(entry.path), to });
			this.changes.push({ file: entry.file, what: `移到 ${shownPath(to)}` });
			return;
		}
		const to = path.join(folder, `${id}.yaml`);
		this.files.set(to, this.read(entry.path));
		this.files.set(entry.path, undefined);
		this.changes.push({ file: entry.file, what: `改名为 ${shownPath(to)}` });
	}
}

/** Whether an id is still free in a collection. */
export function isFree(record: ContentRecord, collection: CollectionName, id: string): boolean {
	return (
		!record.ids[collection].includes(id) &&
		!existsSync(path.join(record.contentDir, collection, id))
	);
}
