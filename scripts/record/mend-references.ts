import { referencesIn } from "../check/references.ts";
import { allEntries, type Entry, fieldLabel } from "../lib/record.ts";
import type { ContentDocument } from "./content-document.ts";
import type { ContentEdits } from "./content-edits.ts";

/** The places in an entry that refer to another. */
export function referencesTo(entry: Entry, target: Entry) {
	return referencesIn(entry.data).filter(
		({ collection, id }) => collection === target.collection && id === target.id,
	);
}

/** Writes an id in the place of another; in a list that has it already, the place goes. */
function pointTo(document: ContentDocument, path: readonly PropertyKey[], id: string): void {
	const list = document.get(path.slice(0, -1));
	if (Array.isArray(list) && list.includes(id)) document.delete(path);
	else document.set(path, id);
}

/** Lets everything that refers to one entry refer to another id, and says where. */
export function pointReferences(edits: ContentEdits, target: Entry, id: string): void {
	for (const entry of allEntries(edits.record)) {
		const places = referencesTo(entry, target);
		if (places.length === 0) continue;
		const labels = places.map(({ path }) => fieldLabel(path)).join("、");
		edits.edit(entry, `${labels}：${target.id} → ${id}`, (document) => {
			// From the end, so that a place that goes does not move those before it.
			for (const { path } of [...places].reverse()) pointTo(document, path, id);
		});
	}
}
