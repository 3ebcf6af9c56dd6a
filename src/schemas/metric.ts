import { z } from "zod";
import { calendarDay, line } from "./fields.ts";
import { strictRecord } from "./strict-record.ts";
import { metricQualifiers } from "./vocabulary.ts";

/** A period: one calendar day, month or year, or two of them as an ISO 8601 interval, 2022/2023. */
export const period = z.unknown().transform((value, context) => {
	const parts = typeof value === "string" ? value.split("/") : [value];
	const days = parts.map((part) => calendarDay.safeParse(part));
	const texts = days.flatMap((day) => (day.success ? [day.data] : []));
	const [from, until] = texts;
	if (
		parts.length <= 2 &&
		texts.length === parts.length &&
		(until === undefined || (from ?? "") <= until)
	)
		return texts.join("/");
	context.addIssue({
		code: "custom",
		message: `时期要写成 2024、2024-12、2024-12-05，或 2022/2023（起/止），现在是“${String(value)}”`,
	});
	return z.NEVER;
});

/** A figure as the source gives it: the value as written (4.4万), never rounded, never without its qualifier. */
export const metric = strictRecord({
	/** What is counted: 服务基层群众. */
	label: line,
	/** The value as written: 76, 4.4万, 百, 1,000. */
	value: z
		.union([z.string(), z.number()], { error: '数值要照原文写，例如 76 或 "4.4万"' })
		.transform(String)
		.refine(
			(text) =>
				/^(?:\d+(?:,\d{3})*(?:\.\d+)?[十百千万亿]{0,2}|[一二三四五六七八九十百千万亿两零〇]+)$/.test(
					text,
				),
			{
				error: "数值要照原文写，例如 76、4.4万 或 百",
			},
		),
	qualifier: z.enum(metricQualifiers).optional(),
	/** The unit as written: 人次, 家, %. */
	unit: line.optional(),
	/** Who or what the figure is about: 全市, 集团成员单位. */
	scope: line,
	period,
	/** The sentence of the article that holds it. */
	sentence: line,
});
export type Metric = z.output<typeof metric>;
