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

/** Days of the calendar by name: the solar terms, of which it has one every fortnight, and the feasts that are no 节. */
export const calendarNames =
	"立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒|除夕|入伏|[初头中末三]伏|腊八|元宵|中秋|重阳|端午|七夕|元旦|国庆";
const calendarDay = new RegExp(
	`^(?:[（(][^（）()]{2,5}[）)])?，?(?:是|为|恰逢|正值|迎来)(?:[^，。]{0,16}[日节]|[^，。]{0,8}(?:${calendarNames}))`,
);

/** Whether a date stands for a day of the calendar, on which nothing need have happened: 10月29日|是世界卒中日. */
export const isCalendarDay = (behind: string): boolean => calendarDay.test(behind);

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
