import { z } from "zod";
import { calendarDay, formerPath, line, type SchemaHelpers } from "./fields.ts";
import { region } from "./hospital.ts";
import { strictRecord } from "./strict-record.ts";
import { allianceKinds, keysOf } from "./vocabulary.ts";

/** A hospital alliance of any of the four kinds that policy knows. */
export function allianceSchema({ reference }: SchemaHelpers) {
	return strictRecord({
		name: line,
		shortNames: z.array(line).default([]),
		kind: z.enum(keysOf(allianceKinds)),
		/** The lead hospital; absent only where no source names it, and then the alliance has no members either. */
		lead: reference("hospitals").optional(),
		region,
		founded: calendarDay.optional(),
		/** One or two sentences for its page. */
		summary: line.optional(),
		/** Paths that its page had before; each one redirects. */
		aliases: z.array(formerPath).default([]),
		/** How many members it states, and when: often more than the record can name. */
		statedMembers: strictRecord({
			count: z.number().int().positive(),
			at: calendarDay,
			note: line.optional(),
		}).optional(),
	});
}
export type Alliance = z.output<ReturnType<typeof allianceSchema>>;
