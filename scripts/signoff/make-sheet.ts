import { checkRecord } from "../check/check-content.ts";
import type { CheckContext } from "../check/rule.ts";
import { hashArticle } from "../lib/article-hash.ts";
import type { ContentRecord, Entry } from "../lib/record.ts";
import { factsOf } from "./facts.ts";
import { type SheetInput, signOffSheet } from "./sheet.ts";

/** A sheet with what the command tells about it. */
export interface MadeSheet extends Pick<SheetInput, "hash" | "findings"> {
	readonly text: string;
}

/** The record files that an article stands on: what is wrong in them is wrong in it. */
function filesOf(record: ContentRecord, { file, data }: Entry<"articles">): Set<string> {
	return new Set([
		file,
		...data.people.flatMap(({ id }) => record.people.get(id)?.file ?? []),
		...data.hospitals.flatMap(({ id }) => record.hospitals.get(id)?.file ?? []),
		...(data.event ? [record.events.get(data.event.id)?.file ?? ""] : []),
	]);
}

/** Checks an article as if it were published already, and makes its sheet. */
export async function makeSheet(
	record: ContentRecord,
	draft: Entry<"articles">,
	context: CheckContext,
): Promise<MadeSheet> {
	const article = { ...draft, data: { ...draft.data, draft: false } };
	const published = { ...record, articles: new Map(record.articles).set(draft.id, article) };
	const report = await checkRecord(published, context);
	const files = filesOf(record, draft);
	const findings = report.findings.filter(
		({ file, rule }) => files.has(file) && !rule.startsWith("review-"),
	);
	const hash = hashArticle(article.path);
	const text = signOffSheet({
		article,
		facts: factsOf(published, article),
		findings,
		waived: report.waived.filter(({ file }) => file === article.file),
		hash,
	});
	return { text, hash, findings };
}
