import { WrongUseError } from "../lib/errors.ts";
import type { Entry } from "../lib/record.ts";
import { ContentDocument } from "./content-document.ts";
import type { ContentEdits } from "./content-edits.ts";
import { pointReferences } from "./mend-references.ts";
import { pagePath } from "./page-path.ts";

/** The lists whose items an entry takes over from the one that is merged into it. */
const lists = {
	hospitals: ["shortNames", "formerNames", "grades", "memberships", "aliases"],
	people: ["appointments", "aliases"],
} as const;

/** The plain fields that it takes over where it has none. */
const fields = ["reading", "address", "phone", "website", "account"] as const;

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
		for (const list of lists[collection]) {
			const known = JSON.stringify(document.get([list]) ?? []);
			for (const item of items(list))
				if (!known.includes(JSON.stringify(item))) document.add([list], item);
		}
		for (const field of fields) {
			const value = source.get([field]);
			if (value !== undefined && document.get([field]) === undefined) document.set([field], value);
		}
		if (collection === "hospitals" && name !== document.get(["name"]))
			document.add(["shortNames"], name);
		document.add(["aliases"], pagePath(collection, from.id));
	});
	pointReferences(edits, from, to.id);
	edits.remove(from, `并入 ${to.id}，删去这个文件`);
}
