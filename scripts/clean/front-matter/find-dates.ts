import type { DatePrecision } from "../../../src/schemas/vocabulary.ts";
import { evenMarks } from "./text.ts";

/** A date as a text has it. */
export interface FoundDate {
	/** As printed: 2025年9月4日, 9月19日上午, 815日. */
	readonly printed: string;
	/** Characters of the text before it. */
	readonly at: number;
	readonly year?: number;
	readonly month: number;
	readonly day: number;
	/** 11:43 or 11:43:05, where the text gives it. */
	readonly time?: string;
	/** `lost-month`: 815日 can only be read as a month and a day that have run together. */
	readonly doubt?: "lost-month";
}

const hanDigits = "〇一二三四五六七八九";
const patterns = [
	/(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号](?:\s?(?:上午|下午|晚上)?\s?(?<time>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?))?/g,
	/(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)(?:[T\s]+(?<time>\d{1,2}:\d{2}(?::\d{2})?))?/g,
	/(?<year>[二〇零一三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号]/g,
	/(?<![\d年])(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号](?:上午|下午|晚上)?/g,
] as const;
const lostMonth = /(?<![\d.,年月第])(?<run>\d{3,4})日(?![均报内])/g;

/** 二〇二五 → 2025, 十二 → 12, 2025 → 2025. */
function numberOf(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	const digits = [...text.replaceAll("零", "〇")];
	if (!digits.includes("十"))
		return Number(digits.map((digit) => hanDigits.indexOf(digit)).join(""));
	const [tens = "", ones = ""] = digits.join("").split("十");
	return (
		(tens === "" ? 1 : hanDigits.indexOf(tens)) * 10 + (ones === "" ? 0 : hanDigits.indexOf(ones))
	);
}

/** Whether there is such a day; without a year, in some year. */
function exists(year: number | undefined, month: number, day: number): boolean {
	if (year !== undefined && (year < 1900 || year > 2100)) return false;
	const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
	return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The month and day that have run together in 815 (8, 15); undefined where there are two ways or none. */
function split(run: string): { month: number; day: number } | undefined {
	const ways = [1, 2]
		.map((cut) => ({ month: Number(run.slice(0, cut)), day: Number(run.slice(cut)) }))
		.filter(({ month, day }) => exists(undefined, month, day));
	return ways.length === 1 ? ways[0] : undefined;
}

/** Every date of a text in its order. */
export function findDates(text: string): FoundDate[] {
	const even = evenMarks(text);
	const found: FoundDate[] = [];
	const isTaken = (at: number) =>
		found.some((date) => at >= date.at && at < date.at + date.printed.length);
	for (const pattern of patterns)
		for (const match of even.matchAll(pattern)) {
			const { year, month = "", day = "", time } = match.groups ?? {};
			const date = {
				printed: match[0].trim(),
				at: match.index,
				...(year === undefined ? {} : { year: numberOf(year) }),
				month: numberOf(month),
				day: numberOf(day),
				...(time === undefined ? {} : { time: /^\d:/.test(time) ? `0${time}` : time }),
			};
			if (!isTaken(date.at) && exists(date.year, date.month, date.day)) found.push(date);
		}
	for (const match of even.matchAll(lostMonth)) {
		const parts = split(match.groups?.["run"] ?? "");
		if (parts && !isTaken(match.index))
			found.push({ printed: match[0], at: match.index, ...parts, doubt: "lost-month" });
	}
	return found.sort((a, b) => a.at - b.at);
}

const two = (number: number) => String(number).padStart(2, "0");

/** The calendar day of a date in a year: 2025-09-04. */
export function dayOf(date: Pick<FoundDate, "month" | "day">, year: number): string {
	return `${year}-${two(date.month)}-${two(date.day)}`;
}

/** The moment of a day in Shanghai, at midnight where no time is known. */
export function instantOf(day: string, time = "00:00"): { date: string; precision: DatePrecision } {
	const clock = time.replaceAll("：", ":");
	return {
		date: `${day}T${clock.length === 5 ? `${clock}:00` : clock}+08:00`,
		precision: time === "00:00" ? "day" : "minute",
	};
}
