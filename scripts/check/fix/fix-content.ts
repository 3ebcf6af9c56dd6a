import { readFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../../lib/errors.ts";
import type { Finding } from "../../lib/finding.ts";
import type { Position } from "../../lib/front-matter.ts";
import { type ContentRecord, loadRecord } from "../../lib/record.ts";
import { applyEdits } from "../../record/apply-edits.ts";
import { ContentEdits } from "../../record/content-edits.ts";
import { checkRecord } from "../check-content.ts";
import type { CheckContext } from "../rule.ts";
import { rules } from "../rules.ts";
import { applyFixes, type PlacedFix } from "./apply-fixes.ts";

/** A safe change that was or would be made. */
export interface FixedPlace extends Position {
	/** As messages show it. */
	readonly file: string;
	readonly rule: string;
	/** The words with a few around them. */
	readonly before: string;
	readonly after: string;
}

export interface FixedContent {
	readonly places: readonly FixedPlace[];
	/** The new text of every changed file, by absolute path. */
	readonly texts: ReadonlyMap<string, string>;
}

/** One change may make the next one possible; ten rounds are more than any text needs. */
const mostRounds = 10;
/** Characters shown on each side of a change. */
const shownAround = 8;

/** A change as it is told: the words with some of the line around them. */
function shown(text: string, { fix, start, end }: PlacedFix): { before: string; after: string } {
	const head =
		text
			.slice(Math.max(0, start - shownAround), start)
			.split("\n")
			.at(-1) ?? "";
	const tail = text.slice(end, end + shownAround).split("\n")[0] ?? "";
	return { before: head + text.slice(start, end) + tail, after: head + fix.to + tail };
}

function placeOf(text: string, offset: number): Position {
	const lines = text.slice(0, offset).split("\n");
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Makes one round of changes in the texts; the places it changed, none where there is nothing left. */
function fixRound(
	findings: readonly Finding[],
	pathOf: ReadonlyMap<string, string>,
	texts: Map<string, string>,
): FixedPlace[] {
	const byFile = new Map<string, Finding[]>();
	for (const finding of findings)
		if (finding.fixes?.length)
			byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
	return [...byFile].flatMap(([file, own]) => {
		const absolute = pathOf.get(file);
		if (absolute === undefined) return [];
		const ruleOf = new Map(
			own.flatMap(({ rule, fixes }) => (fixes ?? []).map((fix) => [fix, rule])),
		);
		const old = texts.get(absolute) ?? readFileSync(absolute, "utf8");
		const { text, applied } = applyFixes(old, [...ruleOf.keys()]);
		if (applied.length > 0) texts.set(absolute, text);
		return applied.map((each) => ({
			file,
			rule: ruleOf.get(each.fix) ?? "",
			...placeOf(old, each.start),
			...shown(old, each),
		}));
	});
}

/**
 * Works out every safe change of a content folder, round after round, without writing anything. Throws ContentError
 * where the texts would not be read any more as before, which nobody should ever see.
 */
export async function planFixes(
	record: ContentRecord,
	context: CheckContext,
): Promise<FixedContent> {
	const fixing = rules.filter(({ canFix }) => canFix);
	const pathOf = new Map(
		[...record.articles.values()].map(({ file, path: absolute }) => [file, absolute] as const),
	);
	const texts = new Map<string, string>();
	const places: FixedPlace[] = [];
	let current = record;
	for (let round = 0; round < mostRounds; round++) {
		const { findings } = await checkRecord(current, context, fixing);
		const made = fixRound(findings, pathOf, texts);
		if (made.length === 0) break;
		places.push(...made);
		current = loadRecord(record.contentDir, texts);
	}
	const safety = rules.filter(({ id }) => id === "yaml" || id === "schema" || id === "gate");
	const before = await checkRecord(record, context, safety);
	const after = await checkRecord(current, context, safety);
	if (after.errors > before.errors)
		throw new ContentError(
			"自动修改会让文章读不出来，没有改动任何文件。请按核对的提示手工修改，并把这句话告诉维护人员。",
		);
	return { places, texts };
}

/** Writes the changed texts, all or none. */
export function writeFixes(record: ContentRecord, { texts }: FixedContent): void {
	const edits = new ContentEdits(record);
	for (const [file, text] of texts) edits.files.set(path.resolve(file), text);
	if (edits.files.size > 0) applyEdits(edits);
}
