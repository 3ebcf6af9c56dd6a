import { describe, expect, it } from "vitest";
import { findDates } from "./find-dates.ts";

describe("findDates", () => {
	it.each([
		["2031年3月4日上午", { year: 2031, month: 3, day: 4 }],
		["2031-03-04 09:05", { year: 2031, month: 3, day: 4, time: "09:05" }],
		["2031/3/4", { year: 2031, month: 3, day: 4 }],
		["2031.03.04", { year: 2031, month: 3, day: 4 }],
		["二〇三一年三月十四日", { year: 2031, month: 3, day: 14 }],
		["12月30日下午", { month: 12, day: 30 }],
		["1125日", { month: 11, day: 25, doubt: "lost-month" }],
	])("reads %s", (text, date) => {
		expect(findDates(`于${text}举行`)).toMatchObject([date]);
	});

	it.each([
		"13月1日",
		"2月30日",
		"2031年2月29日",
		"第815日报",
		"111日",
		"1,000日",
		"电话2031-88-99",
	])("does not read %s", (text) => {
		expect(findDates(text)).toEqual([]);
	});

	it("gives each date once, in the text's order", () => {
		expect(findDates("2031年3月4日开会，3月5日散会，2031-03-06发布").map(({ day }) => day)).toEqual(
			[4, 5, 6],
		);
	});
});
