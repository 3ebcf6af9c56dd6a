import { shanghaiDay, shanghaiMoment } from "../../src/domain/dates.ts";
import { isPublic } from "../../src/domain/visibility.ts";
import { WrongUseError } from "../lib/errors.ts";
import { allEntries, type Entry } from "../lib/record.ts";
import type { ContentEdits } from "./content-edits.ts";
import { referencesTo } from "./mend-references.ts";
import { changeId } from "./rename.ts";
import { replaceName } from "./replace-name.ts";

/** What a correction is told. */
export interface Correction {
	readonly from: string;
	readonly to: string;
	/** Told at every article that is mended. */
	readonly note?: string | undefined;
	readonly id?: string | undefined;
	/** Whether texts are mended too that do not refer to the entry. */
	readonly everywhere: boolean;
	readonly now: Date;
}

/** Every name of the people and hospitals of the record: one may be a part of another. */
function allNames({ record }: ContentEdits): string[] {
	return [
		...[...record.people.values()].map(({ data }) => data.name),
		...[...record.hospitals.values()].flatMap(({ data }) => [data.name, ...data.shortNames]),
	];
}

/** Notes at an article that its text was mended, so that readers and feeds learn of it. */
export function noteCorrection(edits: ContentEdits, entry: Entry, note: string, now: Date): void {
	if (!("uid" in entry.data) || !isPublic(entry.data, now)) return;
	edits.edit(entry, `更正说明：${note}`, (document) => {
		document.add(["corrections"], { date: shanghaiDay(now), note });
		document.set(["updated"], shanghaiMoment(now));
	});
}

/** Whether a name stands in the file of an entry, other than as a part of another name. */
export function standsIn(edits: ContentEdits, entry: Entry, name: string): boolean {
	const others = allNames(edits).filter((other) => other !== name);
	return replaceName(edits.read(entry.path), name, "", others).count > 0;
}

/** Rewrites a name in all texts of an entry; how often is told in the list of changes. */
export function rewriteName(edits: ContentEdits, entry: Entry, from: string, to: string): boolean {
	const others = allNames(edits).filter((name) => name !== from);
	let count = 0;
	const isChanged = edits.edit(entry, "", (document) =>
		document.mapTexts((text) => {
			const replaced = replaceName(text, from, to, others);
			count += replaced.count;
			return replaced.text;
		}),
	);
	if (!isChanged) return false;
	edits.changes.pop();
	edits.changes.push({ file: entry.file, what: `“${from}” → “${to}”，${count} 处` });
	return true;
}

/**
 * Mends a name that was misprinted: in the record, and in every text that refers to the entry. A public article says
 * that it was corrected.
 */
export function correct(edits: ContentEdits, entry: Entry, correction: Correction): void {
	const { from, to, everywhere, id, now, note = `文中“${from}”应为“${to}”。` } = correction;
	if (from === "" || to === "" || from === to)
		throw new WrongUseError("请写错的 --from 和对的 --to，两者不能相同。没有改动任何文件。");
	for (const other of allEntries(edits.record)) {
		const isConcerned =
			everywhere ||
			(other.collection === entry.collection && other.id === entry.id) ||
			referencesTo(other, entry).length > 0;
		if (isConcerned) {
			if (rewriteName(edits, other, from, to)) noteCorrection(edits, other, note, now);
		} else if (standsIn(edits, other, from))
			edits.reminders.push({
				file: other.file,
				what: `也有“${from}”，但没有引用 ${entry.id}，没有改；若是同一个，加 --everywhere`,
			});
	}
	if (edits.reminders.length > 0)
		edits.notes.push(
			`另有 ${edits.reminders.length} 篇文字里也有“${from}”，没有引用 ${entry.id}，没有改；不改，npm run check 和 npm run build 可能会报错。若是同一个，加 --everywhere 一起改。`,
		);
	if (edits.changes.length === 0)
		throw new WrongUseError(`没有一处写着“${from}”。请核对 --from 的写法。没有改动任何文件。`);
	if (id !== undefined) changeId(edits, entry, id);
}
