import { calendarDay, idPattern } from "../../src/schemas/fields.ts";
import { WrongUseError } from "../lib/errors.ts";
import type { Entry } from "../lib/record.ts";
import { type ContentEdits, isFree } from "./content-edits.ts";
import { pointReferences } from "./mend-references.ts";
import { pagePath } from "./page-path.ts";

/** Gives an entry another id: the file moves, every reference follows, the old address redirects. */
export function changeId(edits: ContentEdits, entry: Entry, id: string): void {
	if (!idPattern.test(id))
		throw new WrongUseError(`编号“${id}”不能用：只能有小写字母、数字和连字符。没有改动任何文件。`);
	if (!isFree(edits.record, entry.collection, id))
		throw new WrongUseError(
			`${entry.collection}/${id} 已经存在。要把两条并成一条，请用 merge。没有改动任何文件。`,
		);
	const oldPath = pagePath(entry.collection, entry.id);
	edits.edit(entry, `旧网址 ${oldPath} 会转到新网址`, (document) =>
		document.add(["aliases"], oldPath),
	);
	pointReferences(edits, entry, id);
	edits.moveTo(entry, id);
}

/** What a renaming is told. */
export interface Renaming {
	readonly name?: string | undefined;
	/** The first day of the new name. */
	readonly until?: string | undefined;
	readonly id?: string | undefined;
}

/**
 * Gives an entry another name from a day on, or another id. Articles of before keep the name of their day: a hospital
 * remembers its former name with the day on which it ended.
 */
export function rename(edits: ContentEdits, entry: Entry, { name, until, id }: Renaming): void {
	if (name === undefined && id === undefined)
		throw new WrongUseError("要改成什么？请写 --name 新名称，或 --id 新编号。没有改动任何文件。");
	if (name !== undefined) {
		if (!("name" in entry.data))
			throw new WrongUseError("文章的标题请直接在文件里改。没有改动任何文件。");
		const former = entry.data.name;
		if (until !== undefined && !calendarDay.safeParse(until).success)
			throw new WrongUseError(
				`--until 的日期“${until}”不对：没有这一天，或者写法不对。要写成 2026-01-01 这样。没有改动任何文件。`,
			);
		if (entry.collection === "hospitals" && until === undefined)
			throw new WrongUseError(
				"医院改名要写从哪一天起用新名，例如 --until 2026-01-01；若只是以前写错了，请用 correct。没有改动任何文件。",
			);
		edits.edit(entry, `名称：${former} → ${name}`, (document) => {
			document.set(["name"], name);
			if (entry.collection === "hospitals") document.add(["formerNames"], { name: former, until });
		});
	}
	if (id !== undefined) changeId(edits, entry, id);
}
