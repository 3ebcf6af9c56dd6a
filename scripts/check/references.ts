import { type CollectionName, collectionNames, type Reference } from "../../src/schemas/fields.ts";
import type { DataPath } from "../lib/front-matter.ts";

/** A reference to an entry, and the field that holds it. */
export interface FoundReference extends Reference {
	readonly path: DataPath;
}

function isReference(value: object): value is Reference {
	return (
		"collection" in value &&
		"id" in value &&
		typeof value.id === "string" &&
		(collectionNames as readonly unknown[]).includes(value.collection)
	);
}

/** Every reference in an entry's data. An organisation that is a hospital stands one level deeper than it is written. */
export function referencesIn(data: unknown, path: DataPath = []): FoundReference[] {
	if (typeof data !== "object" || data === null) return [];
	if (isReference(data)) return [{ collection: data.collection, id: data.id, path }];
	if (Array.isArray(data))
		return data.flatMap((item, index) => referencesIn(item, [...path, index]));
	return Object.entries(data).flatMap(([key, value]) =>
		referencesIn(value, isWrittenPlainly(key, value) ? path : [...path, key]),
	);
}

/** Whether a key was added by the schema: an organisation is written as an id and read as {hospital: …}. */
function isWrittenPlainly(key: string, value: unknown): boolean {
	return key === "hospital" && typeof value === "object" && value !== null && isReference(value);
}

/** The names of the collections for the office. */
export const collectionLabels = {
	articles: "文章",
	hospitals: "医院",
	people: "人物",
	events: "活动",
	alliances: "医联体",
} as const satisfies Record<CollectionName, string>;
