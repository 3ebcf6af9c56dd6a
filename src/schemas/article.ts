import { z } from "zod";
import { dateBasis } from "./date-basis.ts";
import {
	calendarDay,
	formerPath,
	instant,
	line,
	type SchemaHelpers,
	shortLine,
	webAddress,
} from "./fields.ts";
import { metric } from "./metric.ts";
import { strictRecord } from "./strict-record.ts";
import { articleKinds, consentStates, keysOf, series, topics } from "./vocabulary.ts";

/** A stage of the three reviews: who, and on which day. */
const reviewStage = strictRecord({ name: line, date: calendarDay });

/** An article: what its front matter may hold, and nothing else. */
export function articleSchema<Image extends z.ZodType>({ reference, image }: SchemaHelpers<Image>) {
	return strictRecord({
		/** Given once and never changed: feeds and references outside live on it. */
		uid: z
			.string({ error: "缺少 uid" })
			.regex(
				/^[a-z0-9][a-z0-9-]{7,63}$/,
				"uid 是 8 到 64 个小写字母、数字或连字符，给定后不再改动",
			),
		title: line,
		/** For lists, where the title is too long. */
		listTitle: shortLine(22).optional(),
		summary: shortLine(120),
		kind: z.enum(keysOf(articleKinds)),
		/** First publication; an edit never moves it. */
		date: instant,
		dateBasis,
		updated: instant.optional(),
		event: reference("events").optional(),
		hospitals: z.array(reference("hospitals")).default([]),
		people: z.array(reference("people")).default([]),
		alliances: z.array(reference("alliances")).default([]),
		topics: z.array(z.enum(keysOf(topics))).default([]),
		series: z.enum(keysOf(series)).optional(),
		cover: strictRecord({
			image: image(),
			alt: line,
			caption: line.optional(),
			credit: line.optional(),
			consent: z.enum(keysOf(consentStates)),
		}).optional(),
		source: strictRecord({
			name: line,
			url: webAddress.optional(),
			reprint: z.boolean().default(false),
		}).optional(),
		credits: strictRecord({
			reporters: z.array(line).default([]),
			correspondents: z.array(line).default([]),
			photographers: z.array(line).default([]),
			editor: line.optional(),
		}).optional(),
		review: strictRecord({
			first: reviewStage.optional(),
			second: reviewStage.optional(),
			final: reviewStage.optional(),
			/** The hash of the content that was signed, from the sign-off sheet. */
			sha256: z
				.string({ error: "核对码要加引号，照签发单写" })
				.regex(/^[0-9a-f]{64}$/, "核对码是签发单上的 64 个数字和小写字母")
				.optional(),
		}).optional(),
		metrics: z.array(metric).default([]),
		attachments: z.array(strictRecord({ file: line, title: line })).default([]),
		corrections: z.array(strictRecord({ date: calendarDay, note: line })).default([]),
		withdrawn: strictRecord({
			date: calendarDay,
			reason: line,
			replacedBy: reference("articles").optional(),
		}).optional(),
		/** Findings of the check that somebody has answered for. */
		waivers: z
			.array(
				strictRecord({
					rule: line,
					/** Only the findings with these words; without it all findings of the rule. */
					words: line.optional(),
					reason: line,
					by: line,
				}),
			)
			.default([]),
		/** Not before this moment. */
		publishAt: instant.optional(),
		draft: z.boolean().default(false),
		/** Paths that it had before; each one redirects. */
		aliases: z.array(formerPath).default([]),
		/** What the source leaves open, said openly at the article. */
		openQuestions: z.array(line).default([]),
	}).refine(
		(article) =>
			article.updated === undefined || Date.parse(article.updated) >= Date.parse(article.date),
		{
			error: "updated 早于首次发布时间 date",
			path: ["updated"],
		},
	);
}
export type Article = z.output<ReturnType<typeof articleSchema>>;
