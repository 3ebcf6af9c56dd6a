import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { inside } from "../../lib/inside.ts";
import { shownPath } from "../../lib/record.ts";
import { writeNew } from "../../lib/write-new.ts";
import { currentText, hindrance, proposalFiles } from "../proposals/proposal-file.ts";
import type { Proposals } from "../proposals/propose.ts";

export interface Accepted {
	/** Files written, as messages show them. */
	readonly accepted: readonly string[];
	/** What was not written, each with the reason. */
	readonly notAccepted: readonly string[];
}

/**
 * Writes an article's proposals into the record, each as the article's folder has it (a person may have corrected it),
 * hospitals before the people who work there. Nothing that exists is overwritten.
 */
export function acceptProposals(
	proposals: Proposals,
	title: string,
	articleFolder: string,
	contentDir: string,
): Accepted {
	const accepted: string[] = [];
	const notAccepted: string[] = [];
	const files = proposalFiles(proposals, title, undefined);
	for (const { collection, id, name } of proposals.entries) {
		const inArticle = `proposals/${collection}/${id}.yaml`;
		const text = currentText(articleFolder, inArticle, files.get(inArticle) ?? "");
		const file = inside(contentDir, `${collection}/${id}.yaml`);
		const reason = existsSync(file) ? "资料里已有这个编号，没有覆盖" : hindrance(collection, text);
		if (reason !== undefined) {
			notAccepted.push(`${name}：${reason}`);
			continue;
		}
		// The comments have done their work: the sentence stays in `source`.
		writeNew(file, text.replace(/^(?:#.*\n)+/, ""));
		rmSync(path.join(articleFolder, inArticle), { force: true });
		accepted.push(`${name} → ${shownPath(file)}`);
	}
	return { accepted, notAccepted };
}
