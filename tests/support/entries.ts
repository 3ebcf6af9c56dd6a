import { type CollectionName, plainHelpers } from "../../src/schemas/fields.ts";
import {
	type Alliance,
	type AllianceEvent,
	type Article,
	type Hospital,
	type Person,
	schemas,
} from "../../src/schemas/index.ts";

/** An entry as the schemas give it. */
interface ParsedEntry<Data> {
	readonly id: string;
	readonly data: Data;
}

function parsed<Data>(
	collection: CollectionName,
	defaults: Record<string, unknown>,
	id: string,
	fields: Record<string, unknown>,
): ParsedEntry<Data> {
	return { id, data: schemas[collection](plainHelpers).parse({ ...defaults, ...fields }) as Data };
}

type Fields = Record<string, unknown>;
const region = { province: "陕西省" };

/** Entries for tests: what a test leaves out has a plain value, and the schema sees all of it. */
export const anArticle = (id: string, fields: Fields = {}) =>
	parsed<Article>(
		"articles",
		{
			uid: `uid-${id.replaceAll("/", "-")}`.slice(0, 64),
			title: `标题${id}`,
			summary: "摘要。",
			kind: "launch",
			date: `${/\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? "2025-09-04"}T18:00:00+08:00`,
			dateBasis: { kind: "stated", precision: "minute" },
		},
		id,
		fields,
	);
export const aHospital = (id: string, fields: Fields = {}) =>
	parsed<Hospital>("hospitals", { name: `医院${id}`, kind: "general", region }, id, fields);
export const aPerson = (id: string, fields: Fields = {}) =>
	parsed<Person>(
		"people",
		{
			name: `人物${id}`,
			appointments: [{ organisation: "卫健委", titles: ["主任"], knownAt: "2025-01-01" }],
		},
		id,
		fields,
	);
export const anEvent = (id: string, fields: Fields = {}) =>
	parsed<AllianceEvent>(
		"events",
		{ name: `活动${id}`, kind: "launch", start: "2025-09-04T09:00:00+08:00" },
		id,
		fields,
	);
export const anAlliance = (id: string, fields: Fields = {}) =>
	parsed<Alliance>("alliances", { name: `联盟${id}`, kind: "city-group", region }, id, fields);
