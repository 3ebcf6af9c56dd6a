import type { DatePrecision } from "../schemas/vocabulary.ts";

/** China has one zone and no daylight saving: the wall clock is UTC plus eight hours. */
const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

/** The day in Asia/Shanghai (2025-09-04) on which a moment falls. */
export function shanghaiDay(moment: string | Date): string {
	// Most moments are written in Chinese time: then the day stands there.
	if (typeof moment === "string" && moment.endsWith("+08:00")) return moment.slice(0, 10);
	return new Date(new Date(moment).getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** The time of day in Asia/Shanghai, 24 hours: 09:05. */
export function shanghaiTime(moment: string | Date): string {
	return new Date(new Date(moment).getTime() + shanghaiOffsetMs).toISOString().slice(11, 16);
}

/** A moment in Asia/Shanghai with its zone, to the second (RFC 3339): 2025-09-04T09:30:00+08:00. */
export function shanghaiMoment(moment: string | Date): string {
	const local = new Date(new Date(moment).getTime() + shanghaiOffsetMs);
	return `${local.toISOString().slice(0, 19)}+08:00`;
}

/** A calendar day in Chinese as exactly as it is given: 2024年, 2024年12月, 2024年12月5日. */
export function formatDay(day: string): string {
	const [year, month, date] = day.split("-").map(Number);
	return [year && `${year}年`, month && `${month}月`, date && `${date}日`].filter(Boolean).join("");
}

/** The end of what no longer holds from a day on, in Chinese: its last day (2024年12月4日), or 2024年12月前 where the day is not known. */
export function formatEnd(until: string): string {
	if (until.length < "2024-12-05".length) return `${formatDay(until)}前`;
	return formatDay(new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10));
}

/** A moment in Chinese at a precision: 2025年9月4日 09:30, 2025年9月4日, 2025年9月, 2025年. */
export function formatInstant(moment: string, precision: DatePrecision = "day"): string {
	const day = shanghaiDay(moment);
	if (precision === "year") return formatDay(day.slice(0, 4));
	if (precision === "month") return formatDay(day.slice(0, 7));
	return precision === "minute" ? `${formatDay(day)} ${shanghaiTime(moment)}` : formatDay(day);
}

/** The weekday of a moment in Asia/Shanghai: 星期四. */
export function weekdayOf(moment: string | Date): string {
	const names = ["日", "一", "二", "三", "四", "五", "六"];
	return `星期${names[new Date(`${shanghaiDay(moment)}T00:00:00Z`).getUTCDay()]}`;
}

/** A period of a metric in Chinese: 2024年, 截至… is the caller's word, 2022年至2023年. */
export function formatPeriod(period: string): string {
	return period.split("/").map(formatDay).join("至");
}

/** The first day that a day of any exactness can mean: 2024 → 2024-01-01. */
export function earliest(day: string): string {
	return `${day}-01-01`.slice(0, 10);
}

/** The day before a day, YYYY-MM-DD. */
export function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The first day after all that a day of any exactness can mean: 2024 → 2025-01-01, 2024-12-05 → 2024-12-06. */
export function dayAfter(day: string): string {
	const [year = 0, month, date] = day.split("-").map(Number);
	const next =
		month === undefined
			? Date.UTC(year + 1, 0, 1)
			: date === undefined
				? Date.UTC(year, month, 1)
				: Date.UTC(year, month - 1, date + 1);
	return new Date(next).toISOString().slice(0, 10);
}
