import { dayAfter, shanghaiDay } from "../dates.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { escapeText, foldLine, quoteParameter } from "./content-line.ts";

/** A calendar to subscribe to. */
export interface Calendar {
	readonly name: string;
	readonly description?: string | undefined;
	readonly entries: readonly CalendarEntry[];
}

/** A moment in UTC: 20250904T010000Z. */
function utc(moment: string): string {
	return `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

const compactDay = (day: string) => day.replaceAll("-", "");

/** When it takes place: in UTC, which every calendar shows in its own zone, or as whole days whose end is exclusive. */
function timesOf({ start, end, precision }: CalendarEntry): string[] {
	if (precision === "minute")
		return [
			`DTSTART:${utc(start)}`,
			...(end === undefined || Date.parse(end) <= Date.parse(start) ? [] : [`DTEND:${utc(end)}`]),
		];
	const lastDay = shanghaiDay(end ?? start);
	return [
		`DTSTART;VALUE=DATE:${compactDay(shanghaiDay(start))}`,
		`DTEND;VALUE=DATE:${compactDay(dayAfter(lastDay))}`,
	];
}

const optional = (name: string, value: string | undefined) =>
	value ? [`${name}:${escapeText(value)}`] : [];

function linesOf(entry: CalendarEntry): string[] {
	const { organiser, categories } = entry;
	return [
		"BEGIN:VEVENT",
		`UID:${escapeText(entry.uid)}`,
		`DTSTAMP:${utc(entry.changed)}`,
		`LAST-MODIFIED:${utc(entry.changed)}`,
		`SEQUENCE:${entry.sequence}`,
		`STATUS:${entry.status}`,
		...timesOf(entry),
		// A whole-day entry of the past must not make anybody look busy.
		...(entry.precision === "day" ? ["TRANSP:TRANSPARENT"] : []),
		`SUMMARY:${escapeText(entry.name)}`,
		...optional("LOCATION", entry.venue),
		...optional("DESCRIPTION", entry.description),
		`URL:${new URL(entry.url).href}`,
		...(organiser
			? [`ORGANIZER;CN=${quoteParameter(organiser.name)}:${new URL(organiser.url).href}`]
			: []),
		...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(",")}`] : []),
		"END:VEVENT",
	];
}

/**
 * A calendar as an iCalendar file (RFC 5545), to be served as text/calendar; charset=utf-8. The same entries give
 * the same bytes.
 */
export function writeCalendar({ name, description, entries }: Calendar): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//alliance-newsroom//events//ZH",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		...optional("NAME", name),
		...optional("X-WR-CALNAME", name),
		...optional("DESCRIPTION", description),
		"X-WR-TIMEZONE:Asia/Shanghai",
		...entries.flatMap(linesOf),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
