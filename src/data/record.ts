import { type CollectionEntry, getCollection } from "astro:content";
import { readBuildOptions } from "../build-options.ts";
import { shanghaiDay } from "../domain/dates.ts";
import { publicRecord } from "../domain/public-record.ts";
import { type AllianceRecord, indexRecord } from "../domain/record.ts";

export type ArticleEntry = CollectionEntry<"articles">;
export type Record = AllianceRecord<ArticleEntry>;

async function readRecord(): Promise<Record> {
	const [articles, hospitals, people, events, alliances] = await Promise.all([
		getCollection("articles"),
		getCollection("hospitals"),
		getCollection("people"),
		getCollection("events"),
		getCollection("alliances"),
	]);
	return indexRecord(publicRecord({ articles, hospitals, people, events, alliances }));
}

let held: Promise<Record> | undefined;

/** The whole record with its indexes, made once a build; while somebody edits, anew for every page. */
export function loadRecord(): Promise<Record> {
	if (import.meta.env.DEV) return readRecord();
	held ??= readRecord();
	return held;
}

/** The paths of the pages of single entries, which are named by their ids. */
export async function entryPaths(collection: "hospitals" | "people" | "events" | "alliances") {
	const record = await loadRecord();
	return record[collection].map(({ id }) => ({ params: { id } }));
}

const options = readBuildOptions();

/** Whether this build shows what the public may not see. */
export const showsDrafts = options.showDrafts;

/** The moment of this build, and its day in Asia/Shanghai. */
export const now = options.now;
export const today = shanghaiDay(options.now);
