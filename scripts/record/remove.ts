import { shanghaiDay } from "../../src/domain/dates.ts";
import { WrongUseError } from "../lib/errors.ts";
import { allEntries, type Entry, fieldLabel } from "../lib/record.ts";
import type { ContentEdits } from "./content-edits.ts";
import { noteCorrection, rewriteName, standsIn } from "./correct.ts";
import { referencesTo } from "./mend-references.ts";

/** What a removal is told. */
export interface Removal {
	/** What stands in the place of the name: 王某. */
	readonly as?: string | undefined;
	readonly now: Date;
}

const note = "应本人要求，文中不再写出一位人士的姓名。";

/** Takes every reference to a person out of an entry; an item of an agenda stays, without saying who it was. */
function dropReferences(edits: ContentEdits, entry: Entry, person: Entry, as: string): void {
	const places = referencesTo(entry, person);
	if (places.length === 0) return;
	const labels = places.map(({ path }) => fieldLabel(path)).join("、");
	edits.edit(entry, `不再引用：${labels}`, (document) => {
		for (const { path } of [...places].reverse()) {
			document.delete(path);
			if (path[0] !== "agenda") continue;
			const item = path.slice(0, -1);
			document.set([...item, "party"], as);
			if (document.get([...item, "titleAsPrinted"]) !== undefined)
				document.delete([...item, "titleAsPrinted"]);
		}
	});
}

/** Whether an entry of somebody else quotes one of these articles as a source: by its id, or by its 《title》. */
function quotes(other: Entry, name: string, articles: readonly Entry<"articles">[]): boolean {
	if (!("appointments" in other.data) || other.data.name === name) return false;
	return other.data.appointments.some(({ source }) =>
		articles.some(
			({ id, data }) => source?.article?.id === id || source?.text?.includes(`《${data.title}》`),
		),
	);
}

/** Names and ids that stand in addresses, which are not rewritten: the file or folder would no longer be found. */
function remindOfAddresses(edits: ContentEdits, other: Entry, person: Entry): void {
	const name = "name" in person.data ? person.data.name : "";
	if (standsIn(edits, other, name))
		edits.reminders.push({
			file: other.file,
			what: `图片或附件的文件名里还有“${name}”，请给文件改名，并改文中的地址`,
		});
	if (other.id.includes(person.id))
		edits.reminders.push({
			file: other.file,
			what: `网址里还有“${person.id}”，请用 rename --id 换一个编号`,
		});
}

/**
 * Takes a person out on request: the record, every reference and the name in every text. A public article says that a
 * name was taken out, and not whose.
 */
export function remove(edits: ContentEdits, entry: Entry, { as, now }: Removal): void {
	if (entry.collection !== "people" || !("name" in entry.data))
		throw new WrongUseError("只能删去人物；医院请用 merge 并入另一家。没有改动任何文件。");
	const { name } = entry.data;
	const instead = as ?? `${[...name][0] ?? ""}某`;
	const articles = [...edits.record.articles.values()].filter(
		(article) => referencesTo(article, entry).length > 0,
	);
	for (const other of allEntries(edits.record)) {
		if (other.collection === "people" && other.id === entry.id) continue;
		const isConcerned = referencesTo(other, entry).length > 0;
		dropReferences(edits, other, entry, instead);
		if (isConcerned) {
			if (rewriteName(edits, other, name, instead)) noteCorrection(edits, other, note, now);
			remindOfAddresses(edits, other, entry);
			if ("uid" in other.data)
				edits.reminders.push({
					file: other.file,
					what: "请看一看图片和图片说明里有没有这个人",
				});
		} else if (standsIn(edits, other, name)) {
			// The sentence that shows a colleague in office is one of an article about them both.
			if (quotes(other, name, articles) && rewriteName(edits, other, name, instead)) continue;
			edits.reminders.push({
				file: other.file,
				what: `也写着“${name}”，但没有引用这个人，没有改。是这个人的，请打开文件，把“${name}”改成“${instead}”；是同名的另一位，不用改`,
			});
		}
	}
	edits.remove(entry, `删去（${shanghaiDay(now)}）`);
}
