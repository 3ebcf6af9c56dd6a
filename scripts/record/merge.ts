import type { Appointment } from "../../src/schemas/index.ts";
import { WrongUseError } from "../lib/errors.ts";
import { organisationKeys } from "../lib/organisation-key.ts";
import type { Entry } from "../lib/record.ts";
import { ContentDocument } from "./content-document.ts";
import type { ContentEdits } from "./content-edits.ts";
import { pointReferences } from "./mend-references.ts";
import { pagePath } from "./page-path.ts";
import { uniteAppointments } from "./unite-appointments.ts";

/** The lists whose items an entry takes over from the one that is merged into it. */
const lists = {
	hospitals: ["shortNames", "formerNames", "grades", "memberships", "aliases"],
	people: ["appointments", "aliases"],
} as const;

/** The plain fields that it takes over where it has none. */
const fields = ["reading", "address", "phone", "website", "account"] as const;

/**
 * Unites each appointment of a person with the one to the same office that the other has; gives those that are left,
 * by their places.
 */
function uniteOffices(
	{ record }: ContentEdits,
	from: Entry,
	to: Entry,
	document: ContentDocument,
): (place: number) => boolean {
	if (!("appointments" in from.data && "appointments" in to.data)) return () => true;
	const keyOf = organisationKeys(record);
	const own = [...to.data.appointments];
	const left = from.data.appointments.map((appointment) => {
		for (const [place, other] of own.entries()) {
			if (keyOf(other.organisation) !== keyOf(appointment.organisation)) continue;
			const united = uniteAppointments(other, appointment);
			if (!united) continue;
			own[place] = { ...other, ...united };
			for (const field of ["from", "knownAt", "until", "source"] as const) {
				const path = ["appointments", place, field];
				const value = united[field];
				if (value === other[field]) continue;
				if (value !== undefined) document.set(path, asWritten(value));
				else if (document.get(path) !== undefined) document.delete(path);
			}
			return false;
		}
		return true;
	});
	return (place) => left[place] ?? true;
}

/** A source with its article by the id, as a file has it. */
function asWritten(value: string | NonNullable<Appointment["source"]>) {
	return typeof value === "string" || !value.article
		? value
		: { ...value, article: value.article.id };
}

/**
 * Merges an entry into another of its kind: what is known of it, everything that refers to it and its address go over,
 * then its file goes. What both say differently stays as the other has it.
 */
export function merge(edits: ContentEdits, from: Entry, to: Entry): void {
	const { collection } = from;
	if (collection !== to.collection || (collection !== "hospitals" && collection !== "people"))
		throw new WrongUseError("只能把医院并入医院、人物并入人物。没有改动任何文件。");
	if (from.id === to.id) throw new WrongUseError("两条是同一条。没有改动任何文件。");
	const source = new ContentDocument(edits.read(from.path), false);
	const items = (name: string): unknown[] => {
		const value = source.get([name]);
		return Array.isArray(value) ? value : [];
	};
	const name = String(source.get(["name"]));
	edits.edit(to, `并入 ${from.id}（${name}）的资料，旧网址会转到这里`, (document) => {
		const isLeft = uniteOffices(edits, from, to, document);
		for (const list of lists[collection]) {
			const known = JSON.stringify(document.get([list]) ?? []);
			for (const [place, item] of items(list).entries())
				if (!known.includes(JSON.stringify(item)) && (list !== "appointments" || isLeft(place)))
					document.add([list], item);
		}
		for (const field of fields) {
			const value = source.get([field]);
			if (value !== undefined && document.get([field]) === undefined) document.set([field], value);
		}
		if (collection === "hospitals" && name !== document.get(["name"]))
			document.add(["shortNames"], name);
		// What needed no article to be public still needs none.
		if (source.get(["source"]) === undefined && document.get(["source"]) !== undefined)
			document.delete(["source"]);
		document.add(["aliases"], pagePath(collection, from.id));
	});
	pointReferences(edits, from, to.id);
	edits.remove(from, `并入 ${to.id}，删去这个文件`);
}
