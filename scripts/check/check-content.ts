import type { Finding } from "../lib/finding.ts";
import { type ContentRecord, loadRecord } from "../lib/record.ts";
import type { CheckContext, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { applyWaivers, type WaivedFinding } from "./waivers.ts";

/** What a check of a content folder found, ordered by file and place. */
export interface Report {
	readonly findings: readonly Finding[];
	/** Findings that the article answers for in its waivers; they count neither as errors nor as warnings. */
	readonly waived: readonly WaivedFinding[];
	readonly errors: number;
	readonly warnings: number;
	/** How much was read. */
	readonly counts: Readonly<
		Record<"articles" | "hospitals" | "people" | "events" | "alliances", number>
	>;
}

/** The order of findings: by file, then by place. */
export const byPlace = (a: Finding, b: Finding) =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Runs rules over a record: every one, where none are named. */
export async function checkRecord(
	record: ContentRecord,
	context: CheckContext,
	chosen: readonly Rule[] = rules,
): Promise<Report> {
	const all: Finding[] = [];
	const drafts = new Set(
		[...record.articles.values()].filter(({ data }) => data.draft).map(({ file }) => file),
	);
	for (const rule of chosen)
		for (const problem of await rule.check(record, context)) {
			const ofDraft = drafts.has(problem.file) ? rule.inDrafts : undefined;
			const severity = ofDraft ?? problem.severity ?? rule.severity;
			all.push({ ...problem, rule: rule.id, severity });
		}
	const { findings, waived } = applyWaivers(record, all);
	return {
		findings: findings.toSorted(byPlace),
		waived: waived.toSorted(byPlace),
		errors: findings.filter(({ severity }) => severity === "error").length,
		warnings: findings.filter(({ severity }) => severity === "warning").length,
		counts: {
			articles: record.ids.articles.length,
			hospitals: record.ids.hospitals.length,
			people: record.ids.people.length,
			events: record.ids.events.length,
			alliances: record.ids.alliances.length,
		},
	};
}

/** Checks a content folder. */
export function checkContent(contentDir: string, context: CheckContext): Promise<Report> {
	return checkRecord(loadRecord(contentDir), context);
}
