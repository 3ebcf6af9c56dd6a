import { pathOf } from "../../src/domain/urls.ts";
import type { CollectionName } from "../../src/schemas/fields.ts";

const pages = {
	articles: "article",
	hospitals: "hospital",
	people: "person",
	events: "event",
	alliances: "alliance",
} as const;

/** The path of the page of an entry, as `aliases` keep it. */
export function pagePath(collection: CollectionName, id: string): string {
	return pathOf({ page: pages[collection], id });
}
