import { z } from "zod";
import {
	calendarDay,
	formerPath,
	line,
	organisation,
	type SchemaHelpers,
	webAddress,
} from "./fields.ts";
import { strictRecord } from "./strict-record.ts";

/**
 * A public officer in a public role; nothing private is recorded. An appointment is a role held from a day to a day;
 * where no source gives its beginning, `knownAt` is the first day on which a source shows it.
 */
export function personSchema({ reference }: SchemaHelpers) {
	return strictRecord({
		name: line,
		/** Pinyin with tone marks, given where a name is easily misread. */
		reading: line.optional(),
		/** Paths that its page had before; each one redirects. */
		aliases: z.array(formerPath).default([]),
		appointments: z
			.array(
				strictRecord({
					organisation,
					/** Titles as printed, in their order: 党委副书记, 院长. */
					titles: z.array(line).min(1, "至少写一个职务"),
					from: calendarDay.optional(),
					knownAt: calendarDay.optional(),
					/** The first day on which it no longer holds. */
					until: calendarDay.optional(),
					source: strictRecord({
						article: reference("articles").optional(),
						text: line.optional(),
						url: webAddress.optional(),
					}).optional(),
				}).refine(
					(appointment) => appointment.from !== undefined || appointment.knownAt !== undefined,
					{
						error: "任职要写起始日 from；起始日不详时写 knownAt（有来源证实的日期）",
						path: ["from"],
					},
				),
			)
			.min(1, "至少写一段任职"),
		/** Others of the same name who are somebody else: somebody looked. */
		notSameAs: z.array(reference("people")).optional(),
	});
}
export type Person = z.output<ReturnType<typeof personSchema>>;
export type Appointment = Person["appointments"][number];
