import path from "node:path";
import { type CollectionName, collectionNames } from "../../src/schemas/fields.ts";
import { allEntries, type ContentRecord } from "../lib/record.ts";
import { collectionLabels } from "./references.ts";

const shownTitle = (collection: CollectionName, name: string) =>
	collection === "articles" ? `《${name}》` : `${collectionLabels[collection]}“${name}”`;

/** The collection in whose folder a file lies. */
function collectionOf(contentDir: string, file: string): CollectionName | undefined {
	const [folder] = path.relative(contentDir, path.resolve(file)).split(/[\\/]/);
	return collectionNames.find((name) => name === folder);
}

/** What the entries are called by their files: 《标题》, 人物“李明”; those that cannot be read by what they say all the same. */
export function shownTitles(record: ContentRecord): ReadonlyMap<string, string> {
	const read = allEntries(record).map(({ collection, file, data }) => {
		return [file, shownTitle(collection, "title" in data ? data.title : data.name)] as const;
	});
	const unread = [...record.unread].flatMap(([file, { title }]) => {
		const collection = collectionOf(record.contentDir, file);
		return title && collection ? [[file, shownTitle(collection, title)] as const] : [];
	});
	return new Map([...unread, ...read]);
}
