import type { z } from "zod";
import { allianceSchema } from "./alliance.ts";
import { articleSchema } from "./article.ts";
import { eventSchema } from "./event.ts";
import type { CollectionName, SchemaHelpers } from "./fields.ts";
import { hospitalSchema } from "./hospital.ts";
import { personSchema } from "./person.ts";

/** The schema of every collection, by its name. */
export const schemas = {
	articles: articleSchema,
	hospitals: hospitalSchema,
	people: personSchema,
	events: eventSchema,
	alliances: allianceSchema,
} satisfies Record<CollectionName, (helpers: SchemaHelpers) => z.ZodType>;

export type { Alliance } from "./alliance.ts";
export type { Article } from "./article.ts";
export type { AllianceEvent } from "./event.ts";
export type { CollectionName, Organisation } from "./fields.ts";
export type { Hospital } from "./hospital.ts";
export type { Metric } from "./metric.ts";
export type { Appointment, Person } from "./person.ts";
