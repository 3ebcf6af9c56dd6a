import path from "node:path";
import { articleText } from "../clean/command/article-files.ts";
import { draftArticle, type Known, knownOf } from "../clean/front-matter/draft.ts";
import { clean } from "../clean/pipeline.ts";
import { propose } from "../clean/proposals/propose.ts";
import { projectRoot } from "../lib/project-root.ts";
import { loadRecord } from "../lib/record.ts";

let known: Known | undefined;

/** Everything that the command does with one input between reading and writing: cleaned, drafted, proposed, checked. */
export function wholeArticle(html: string, now: Date): string {
	known ??= knownOf(loadRecord(path.join(projectRoot, "content")));
	const draft = draftArticle(clean(html, { pictures: "keep" }), known, {}, now);
	propose(draft, known);
	return articleText({ ...draft.data, uid: draft.uid }, draft.body, "keep");
}
