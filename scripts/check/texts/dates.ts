/** A date in a text, as exactly as it says. */
export interface TextDate {
	readonly start: number;
	readonly end: number;
	readonly year: number | undefined;
	readonly month: number;
	readonly day: number;
	readonly text: string;
}

const pattern =
	/(?:((?:19|20)\d{2})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号](?!线|楼|院|床|病)/g;

/** Every date with month and day. 8月15日至17日 is found by its first day. */
export function datesIn(text: string): TextDate[] {
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		year: match[1] === undefined ? undefined : Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3]),
		text: match[0],
	}));
}

/** Whether the calendar has such a day; without a year, in any year. */
export function isRealDay({
	year = 2024,
	month,
	day,
}: Pick<TextDate, "year" | "month" | "day">): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
