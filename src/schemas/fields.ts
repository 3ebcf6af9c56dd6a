import { z } from "zod";

/** Ids become URLs: ASCII lower case, digits and hyphens, parts separated by slashes. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** A line of text that says something: no line breaks, no blank edges, and no control or direction characters. */
export const line = z
	.string({ error: "这里要写文字" })
	.trim()
	.min(1, "这里不能空着")
	// Control, format (zero width, direction), private-use and surrogate characters.
	.refine((text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text), {
		error: "含有看不见的控制字符，请重新输入这一行",
	});

/** The number of Han characters in a text: lengths of titles are counted in them. */
export function countHan(text: string): number {
	return [...text].filter((character) => /\p{Script=Han}/u.test(character)).length;
}

/** A line of at most so many Han characters. */
export const shortLine = (mostHan: number) =>
	line.refine((text) => countHan(text) <= mostHan, { error: `最多 ${mostHan} 个汉字` });

const instantPattern =
	/^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether year, month and day name a day that exists. */
function isCalendarDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A moment with its zone, kept as it is written: 2025-09-04T09:00:00+08:00. */
export const instant = z.unknown().transform((value, context) => {
	const text = typeof value === "string" ? value : "";
	const match = instantPattern.exec(text);
	if (match && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))) return text;
	const message =
		value instanceof Date
			? '时间要加引号，并写出时区，例如 "2025-09-04T09:00:00+08:00"'
			: match
				? `没有“${text}”这一天`
				: `时间要写成 "2025-09-04T09:00:00+08:00"（带时区），现在是“${String(value)}”`;
	context.addIssue({ code: "custom", message });
	return z.NEVER;
});

const dayPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A day of the Chinese calendar in Asia/Shanghai, as exact as it is known: 2024, 2024-12 or 2024-12-05.
 * YAML hands over an unquoted day as a Date at midnight UTC and an unquoted year as a number; both are unambiguous.
 */
export const calendarDay = z.unknown().transform((value, context) => {
	const text =
		value instanceof Date && value.getTime() % 86_400_000 === 0
			? value.toISOString().slice(0, 10)
			: typeof value === "number" || typeof value === "string"
				? String(value)
				: "";
	const match = dayPattern.exec(text);
	const [, year, month = "01", day = "01"] = match ?? [];
	if (match && isCalendarDay(Number(year), Number(month), Number(day))) return text;
	context.addIssue({
		code: "custom",
		message: `日期要写成 2024、2024-12 或 2024-12-05，现在是“${value instanceof Date ? (value.toJSON() ?? "看不懂的日期") : String(value)}”`,
	});
	return z.NEVER;
});

/** A web address that may be linked: http or https, without a user name. */
export const webAddress = z.string({ error: "这里要写网址" }).refine(
	(text) => {
		if (!URL.canParse(text) || /[\s\p{Cc}]/u.test(text)) return false;
		const url = new URL(text);
		return (
			(url.protocol === "https:" || url.protocol === "http:") &&
			url.username === "" &&
			url.password === ""
		);
	},
	{ error: "网址要以 https:// 或 http:// 开头，且不含空格和用户名" },
);

/** A path on this site that a page once had: it must not leave the site. */
export const formerPath = z
	.string()
	.regex(/^\/(?!\/)(?:[\w\-./~]|%[\da-f]{2})*$/i, "旧网址要以 / 开头，例如 /news/old-page/");

/** The names of the collections, as Astro and the tools call them. */
export const collectionNames = ["articles", "hospitals", "people", "events", "alliances"] as const;
export type CollectionName = (typeof collectionNames)[number];

/** A reference as it is held after parsing, in Astro's form. */
export interface Reference<Name extends CollectionName = CollectionName> {
	collection: Name;
	id: string;
}

/** What the schemas need from whoever loads the content: Astro's helpers, or the tools' own of the same shape. */
export interface SchemaHelpers<Image extends z.ZodType = z.ZodType> {
	reference: <Name extends CollectionName>(collection: Name) => z.ZodType<Reference<Name>>;
	image: () => Image;
}

/** A reference for the tools: the id alone is checked here, its existence by the rule `reference-exists`. */
export function plainReference<Name extends CollectionName>(
	collection: Name,
): z.ZodType<Reference<Name>> {
	return z
		.string({ error: "这里要写一个编号（id）" })
		.regex(idPattern, "编号只能用小写字母、数字和连字符，例如 weinan-first-hospital")
		.transform((id) => ({ collection, id }));
}

/** The helpers of the tools: a picture is the relative path that the article gives. */
export const plainHelpers: SchemaHelpers<z.ZodString> = {
	reference: plainReference,
	image: () => z.string(),
};

/** An organisation is a hospital of the record (its ASCII id) or a plain name (in Chinese). */
export const organisation = line.transform(
	(text): { hospital: Reference<"hospitals"> } | { name: string } =>
		idPattern.test(text) ? { hospital: { collection: "hospitals", id: text } } : { name: text },
);
export type Organisation = z.output<typeof organisation>;
