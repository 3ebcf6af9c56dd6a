import { existsSync } from "node:fs";
import path from "node:path";
import { ContentError } from "./errors.ts";

/** What `npm run record` is about to do, written down while it does it. */
export const journalOf = (contentDir: string) => path.join(contentDir, ".record-journal.json");

/** Refuses a content folder that a mending of the record has left half old and half new. */
export function refuseUnfinished(contentDir: string): void {
	if (!existsSync(journalOf(contentDir))) return;
	throw new ContentError(
		"上一次 npm run record 的改动中途断了，内容现在一半新、一半旧。\n请先运行 npm run record -- restore 恢复原样，再运行这个命令；然后重做那一次改动。",
	);
}
