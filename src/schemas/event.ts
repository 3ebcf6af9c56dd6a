import { z } from "zod";
import { dateBasis } from "./date-basis.ts";
import {
	calendarDay,
	formerPath,
	instant,
	line,
	organisation,
	type SchemaHelpers,
	webAddress,
} from "./fields.ts";
import { strictRecord } from "./strict-record.ts";
import { agendaVerbs, articleKinds, eventStatuses, keysOf } from "./vocabulary.ts";

/** Something that took place. It is not an article: its page gathers all articles about it. */
export function eventSchema({ reference }: SchemaHelpers) {
	return strictRecord({
		name: line,
		kind: z.enum(keysOf(articleKinds)),
		start: instant,
		end: instant.optional(),
		/** How the date is known, where the source does not simply state it. */
		dateBasis: dateBasis.default({ kind: "stated", precision: "day" }),
		venue: line.optional(),
		alliance: reference("alliances").optional(),
		organisers: z.array(organisation).default([]),
		/** Who made room for it, where that is somebody else. */
		hosts: z.array(organisation).default([]),
		agenda: z
			.array(
				strictRecord({
					verb: z.enum(agendaVerbs),
					person: reference("people").optional(),
					/** Who acts where it is no single person: 七家分院. */
					party: line.optional(),
					/** The title as the source prints it beside the name on that day. */
					titleAsPrinted: line.optional(),
					note: line.optional(),
				}).refine((item) => item.person !== undefined || item.party !== undefined, {
					error: "议程要写 person（人物编号）或 party（单位）",
					path: ["person"],
				}),
			)
			.default([]),
		/** Who took part, as organisations or groups. */
		parties: z.array(organisation).default([]),
		agreements: z
			.array(
				strictRecord({
					/** Every party must be a hospital of the record. */
					parties: z.array(reference("hospitals")).min(2, "协议至少有两方"),
					scope: line,
					signed: calendarDay,
					until: calendarDay.optional(),
				}),
			)
			.default([]),
		awards: z
			.array(strictRecord({ name: line, to: organisation, by: organisation.optional() }))
			.default([]),
		status: z.enum(keysOf(eventStatuses)).default("held"),
		/** Raised by one with every change that a calendar must learn of. */
		sequence: z.number().int().nonnegative().default(0),
		/** Reports by others. */
		coverage: z
			.array(
				strictRecord({
					title: line,
					publisher: line,
					url: webAddress.optional(),
					date: calendarDay.optional(),
				}),
			)
			.default([]),
		/** The article that it was taken from, and with which it becomes public. */
		source: strictRecord({ article: reference("articles") }).optional(),
		/** Paths that its page had before; each one redirects. */
		aliases: z.array(formerPath).default([]),
		/** What the source leaves open, said openly. */
		openQuestions: z.array(line).default([]),
	}).refine(
		(event) => event.end === undefined || Date.parse(event.end) >= Date.parse(event.start),
		{
			error: "结束时间早于开始时间",
			path: ["end"],
		},
	);
}
export type AllianceEvent = z.output<ReturnType<typeof eventSchema>>;
