import { readFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../../lib/errors.ts";
import type { Finding, Fix } from "../../lib/finding.ts";
import type { Position } from "../../lib/front-matter.ts";
import { type ContentRecord, type Entry, loadRecord } from "../../lib/record.ts";
import { applyEdits } from "../../record/apply-edits.ts";
import { ContentEdits } from "../../record/content-edits.ts";
import { checkRecord } from "../check-content.ts";
import type { CheckContext } from "../rule.ts";
import { rules } from "../rules.ts";
import { applyFixes, type PlacedFix, placeFix } from "./apply-fixes.ts";
import { type Change, changesOf } from "./changes-of.ts";
import { sentenceFixes } from "./sentence-fixes.ts";

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
	/** Changes that would make something else wrong, and are left to a person. */
	readonly held: readonly FixedPlace[];
	/** The new text of every changed file, by absolute path. */
	readonly texts: ReadonlyMap<string, string>;
}

/** One change may make the next one possible; ten rounds are more than any text needs. */
const mostRounds = 10;
/** Characters shown on each side of a change. */
const shownAround = 8;

/** A change as it is told: the words with some of the line around them. */
function shown(text: string, change: Change): { before: string; after: string } {
	const [{ start }] = change;
	const end = change.at(-1)?.end ?? start;
	const head =
		text
			.slice(Math.max(0, start - shownAround), start)
			.split("\n")
			.at(-1) ?? "";
	const tail = text.slice(end, end + shownAround).split("\n")[0] ?? "";
	let after = "";
	let done = start;
	for (const part of change) {
		after += text.slice(done, part.start) + part.fix.to;
		done = part.end;
	}
	return { before: head + text.slice(start, end) + tail, after: head + after + tail };
}

function placeOf(text: string, offset: number): Position {
	const lines = text.slice(0, offset).split("\n");
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Changes as they are told, in the text before them. */
const told = (
	file: string,
	text: string,
	placed: readonly PlacedFix[],
	ruleOf: ReadonlyMap<Fix, string>,
): FixedPlace[] =>
	changesOf(placed).map((change) => ({
		file,
		rule: ruleOf.get(change[0].fix) ?? "",
		...placeOf(text, change[0].start),
		...shown(text, change),
	}));

/** Makes one round of changes in the texts; the places it changed, none where there is nothing left. */
function fixRound(
	findings: readonly Finding[],
	articleOf: ReadonlyMap<string, Entry<"articles">>,
	texts: Map<string, string>,
): Pick<FixedContent, "places" | "held"> {
	const byFile = new Map<string, Finding[]>();
	for (const finding of findings)
		if (finding.fixes?.length)
			byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
	const places: FixedPlace[] = [];
	const held: FixedPlace[] = [];
	for (const [file, own] of byFile) {
		const article = articleOf.get(file);
		if (!article) continue;
		const old = texts.get(article.path) ?? readFileSync(article.path, "utf8");
		const ruleOf = new Map<Fix, string>();
		const heldFixes: Fix[] = [];
		for (const { rule, fixes = [] } of own)
			for (const fix of fixes) {
				const copies = sentenceFixes(article, fix);
				const canCopy = copies.every((copy) => placeFix(old, copy));
				if (!canCopy) heldFixes.push(fix);
				for (const each of canCopy ? [fix, ...copies] : [fix]) ruleOf.set(each, rule);
			}
		const wanted = [...ruleOf.keys()].filter((fix) => !heldFixes.includes(fix));
		const { text, applied } = applyFixes(old, wanted);
		if (applied.length > 0) texts.set(article.path, text);
		places.push(...told(file, old, applied, ruleOf));
		held.push(
			...told(
				file,
				old,
				heldFixes.flatMap((fix) => placeFix(old, fix) ?? []),
				ruleOf,
			),
		);
	}
	return { places, held };
}

/** Every article by its file, as messages show it. */
const articlesByFile = ({ articles }: ContentRecord) =>
	new Map([...articles.values()].map((article) => [article.file, article] as const));

/** How many errors each file has; what only the signatures say is none, they are given again after a change. */
async function errorsByFile(record: ContentRecord, context: CheckContext) {
	const asked = rules.filter(({ id }) => !id.startsWith("review-"));
	const { findings } = await checkRecord(record, context, asked);
	const counts = new Map<string, number>();
	for (const { file, severity } of findings)
		if (severity === "error") counts.set(file, (counts.get(file) ?? 0) + 1);
	return counts;
}

/**
 * Works out every safe change of a content folder, round after round, without writing anything; what would make a
 * file worse is held back. Throws ContentError
 * where the texts would not be read any more as before, which nobody should ever see.
 */
export async function planFixes(
	record: ContentRecord,
	context: CheckContext,
): Promise<FixedContent> {
	const fixing = rules.filter(({ canFix }) => canFix);
	const texts = new Map<string, string>();
	const places: FixedPlace[] = [];
	let held: readonly FixedPlace[] = [];
	let current = record;
	for (let round = 0; round < mostRounds; round++) {
		const { findings } = await checkRecord(current, context, fixing);
		const made = fixRound(findings, articlesByFile(current), texts);
		held = made.held;
		if (made.places.length === 0) break;
		places.push(...made.places);
		current = loadRecord(record.contentDir, texts);
	}
	if (texts.size === 0) return { places, held, texts };
	const safety = rules.filter(({ id }) => id === "yaml" || id === "schema" || id === "gate");
	const before = await checkRecord(record, context, safety);
	const after = await checkRecord(current, context, safety);
	if (after.errors > before.errors)
		throw new ContentError(
			"自动修改会让文章读不出来，没有改动任何文件。请按核对的提示手工修改，并把这句话告诉维护人员。",
		);
	const errors = await errorsByFile(record, context);
	const worse = new Set<string>();
	for (const [file, count] of await errorsByFile(current, context))
		if (count > (errors.get(file) ?? 0)) worse.add(file);
	for (const { file, path: absolute } of record.articles.values())
		if (worse.has(file)) texts.delete(absolute);
	return {
		places: places.filter(({ file }) => !worse.has(file)),
		held: [...held, ...places.filter(({ file }) => worse.has(file))],
		texts,
	};
}

/** Writes the changed texts, all or none. */
export function writeFixes(record: ContentRecord, { texts }: FixedContent): void {
	const edits = new ContentEdits(record);
	for (const [file, text] of texts) edits.files.set(path.resolve(file), text);
	if (edits.files.size > 0) applyEdits(edits);
}
