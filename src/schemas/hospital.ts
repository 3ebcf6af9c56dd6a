import { z } from "zod";
import { calendarDay, formerPath, line, type SchemaHelpers, webAddress } from "./fields.ts";
import { strictRecord } from "./strict-record.ts";
import { hospitalKinds, keysOf, membershipRoles } from "./vocabulary.ts";

export const region = strictRecord({
	province: line,
	city: line.optional(),
	county: line.optional(),
});

/** Rare characters with their pinyin: 下邽 → xià guī. */
export const reading = strictRecord({ text: line, pinyin: line });

/** A hospital, health centre or other member institution. */
export function hospitalSchema({ reference }: SchemaHelpers) {
	return strictRecord({
		/** The full official name, as on the licence. */
		name: line,
		/** Short names in use: 市一院, 重医附二院. */
		shortNames: z.array(line).default([]),
		/** Names it bore before, each with the first day on which it bore it no longer. */
		formerNames: z.array(strictRecord({ name: line, until: calendarDay })).default([]),
		kind: z.enum(keysOf(hospitalKinds)),
		/** Grades with the day from which each holds: a promotion is a dated fact. */
		grades: z
			.array(strictRecord({ grade: line, from: calendarDay, source: line.optional() }))
			.default([]),
		region,
		memberships: z
			.array(
				strictRecord({
					alliance: reference("alliances"),
					role: z.enum(keysOf(membershipRoles)),
					/** Absent where no source gives it; then `knownAt` says when it was a fact. */
					from: calendarDay.optional(),
					until: calendarDay.optional(),
					knownAt: calendarDay.optional(),
				}).refine(
					(membership) => membership.from !== undefined || membership.knownAt !== undefined,
					{
						error: "成员关系要写起始日 from；起始日不详时写 knownAt（已知成立的日期）",
						path: ["from"],
					},
				),
			)
			.default([]),
		/** What is written over rare characters of its name, wherever they stand. */
		reading: reading.optional(),
		/** The article that it was taken from, and with which it becomes public. */
		source: strictRecord({ article: reference("articles") }).optional(),
		address: line.optional(),
		phone: line.optional(),
		website: webAddress.optional(),
		/** Paths that its page had before; each one redirects. */
		aliases: z.array(formerPath).default([]),
		/** The name of its WeChat Official Account. */
		account: line.optional(),
	});
}
export type Hospital = z.output<ReturnType<typeof hospitalSchema>>;
