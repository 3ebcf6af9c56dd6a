import { sentenceBefore } from "../sentence-at.ts";
import { isRealDay, type TextDate } from "./dates.ts";

/** A date with the years in which it may lie: its own, or those that the text and the article's day suggest. */
export interface PossibleDate extends TextDate {
	readonly years: readonly [number, ...number[]];
}

/** What has been read of an article so far. */
export interface YearsTold {
	/** The year that was named last with a date. */
	readonly told: number;
	/** The day of the article: 2025-09-04. */
	readonly published: string;
}

/** What stands before and behind a date in its sentence, within its own line. */
const sidesOf = (text: string, { start, end }: TextDate) => ({
	before:
		sentenceBefore(text, start)
			.split(/[\n\u2028]/)
			.at(-1) ?? "",
	behind: text.slice(end).split(/[。！？\n\u2028]/)[0] ?? "",
});

/** 9月30日|（星期二）17时前, 2月13日|前: the end of a time that has still to come. */
const isUntil =
	/^(?:[（(][^（）()]{2,5}[）)])?(?:(?:上午|下午)?\d{1,2}[时点:：]?(?:\d{1,2}分?)?)?之?前(?!后)/;
const isOrdered =
	/要求|部署|请|务必|必须|须|应当?(?!邀)|力争|确保|计划|拟|将|报名|报送|上报|提交|公布|完成|分解|截止/;

/** 首批专家定于|9月19日到岗: on a day that has still to come; 原定于 may be past. */
const isPlanned = /(?<!原|曾|当时|最初)(?:[将拟]于|(?:定|约定|计划|预[定计]|安排)[于在])$/;

/** Whether a date ends a time that its sentence sets for something to be done, or is the day for which it is planned. */
function isDeadline(text: string, date: TextDate): boolean {
	const { before, behind } = sidesOf(text, date);
	if (isPlanned.test(before)) return true;
	return (
		isUntil.test(behind) &&
		isOrdered.test(before.slice(-40) + behind.slice(0, 30)) &&
		!/已|了|(?:19|20)\d{2}年|去年|当时/.test(before + behind)
	);
}

const dayIn = ({ month, day }: TextDate, year: number) =>
	`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/**
 * The years in which a date may lie: without one of its own, those named last and the article's, and the next for the first months after
 * an article of the last ones. What is to be done by a day is to be done after the article's.
 */
export function yearsMeant(
	text: string,
	date: TextDate,
	{ told, published }: YearsTold,
): PossibleDate["years"] {
	if (date.year !== undefined) return [date.year];
	const own = Number(published.slice(0, 4));
	const isNextYears = date.month <= 3 && Number(published.slice(5, 7)) >= 10;
	// What is told of a year to come (自2025年至2028年) says least of it.
	const all: [number, ...number[]] = [
		Math.min(told, own),
		Math.max(told, own),
		...(isNextYears ? [own + 1] : []),
	];
	if (!isRealDay(date) || !isDeadline(text, date)) return all;
	const [first, ...rest] = all.filter((year) => dayIn(date, year) >= published);
	return first === undefined ? all : [first, ...rest];
}
