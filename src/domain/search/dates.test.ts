import { describe, expect, test } from "vitest";
import { foldDates } from "./dates.ts";
import { foldCharacters } from "./fold.ts";

const fold = (text: string) =>
	foldDates(foldCharacters(text))
		.map((character) => character.text)
		.join("");

describe("foldDates", () => {
	test.each([
		["2025-09-04", "2025年9月4日"],
		["2025.9.4", "2025年9月4日"],
		["2025/09/04", "2025年9月4日"],
		["2025年09月04日", "2025年9月4日"],
		["2025 年 9 月 4 日签约", "2025年9月4日签约"],
		["于2025.9.4、在", "于2025年9月4日、在"],
		["2025-09", "2025年9月"],
		["2025年9月", "2025年9月"],
		["09月04日", "9月4日"],
		["二〇二五年九月四日", "2025年9月4日"],
		["二〇二五年十二月三十一日", "2025年12月31日"],
		["二零二五年", "2025年"],
		["2025.9.4-2025.9.6", "2025年9月4日-2025年9月6日"],
		["2025-09-04-2025-09-06", "2025年9月4日-2025年9月6日"],
		["2025.9.4-9.6", "2025年9月4日-9.6"],
		["2025年09月04日-06日", "2025年9月4日-06日"],
		["2024.12-2025.1", "2024年12月-2025年1月"],
		["纪要-2025-09-04.pdf", "纪要-2025年9月4日.pdf"],
		["H1N1-2025-09-04-1.pdf", "h1n1-2025年9月4日-1.pdf"],
		["2025-09-04 10:30", "2025年9月4日 10:30"],
	])("writes %s one way", (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test.each([
		"12025-09-04",
		"2025.9.4.1",
		"2024-2025",
		"2025.6万元",
		"2025-13-01",
		"4.4万",
		"2025年9",
		"192.168.1.1",
		"1.2025.9.4",
		"一二三年级",
	])("leaves %s alone", (text) => {
		expect(fold(text)).toBe(text);
	});

	test("keeps a space after a date for whoever parts a query there", () => {
		expect(fold("2025-09-04 签约")).toBe("2025年9月4日 签约");
	});

	test("a long row of digits and stops takes no longer than its length asks", () => {
		const before = process.cpuUsage();
		fold("2025-".repeat(20_000));
		fold("1.".repeat(50_000));
		// Of the processor: other work on the computer does not count.
		expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
	});
});
