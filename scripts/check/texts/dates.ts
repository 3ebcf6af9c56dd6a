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

/** A day that goes on from the date before it: 4日|至5日, 6日（周六）、|7日. */
const following = /^(?:[（(][^（）()]{1,8}[）)])?[至到、和及—–~-]{1,2}(\d{1,2})[日号]/;
const numeric = /(?<![\d.])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/g;

/** Every date, the days that go on from one and those in digits (2025-09-04, 2025.9.4) too. */
export function daysIn(text: string): TextDate[] {
	const written = datesIn(text).flatMap((date) => {
		const days = [date];
		for (let last = date; ; ) {
			const match = following.exec(text.slice(last.end, last.end + 14));
			if (!match) return days;
			const day = `${match[1]}日`;
			const end = last.end + match[0].length;
			last = { ...date, start: end - day.length, end, day: Number(match[1]), text: day };
			days.push(last);
		}
	});
	const digits = [...text.matchAll(numeric)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		year: Number(match[1]),
		month: Number(match[3]),
		day: Number(match[4]),
		text: match[0],
	}));
	return [...written, ...digits.filter(isRealDay)].sort((a, b) => a.start - b.start);
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
