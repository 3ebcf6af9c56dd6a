import { describe, expect, it } from "vitest";
import { marksOverLines, strayMarks } from "./stray-marks.ts";

describe("marks that show", () => {
	it.each([
		["bold beside bold on one line", "**重要** **通知**\n"],
		["bold paragraphs one below the other", "**重要**\n\n**通知**\n"],
		["asterisks that the text has", "2\\*\\*3\n"],
	])("are none in %s", (_, body) => {
		expect(strayMarks(body)).toBe(0);
	});

	it.each([
		["bold that does not end", "**重要\n"],
		["bold around nothing", "甲****乙\n"],
	])("are found in %s", (_, body) => {
		expect(strayMarks(body)).toBeGreaterThan(0);
	});

	it("are seen over line ends by who reads the source alone", () => {
		expect(marksOverLines("**重要**\n\n**通知**\n")).toBe(1);
		expect(marksOverLines("**重要** **通知**\n")).toBe(0);
	});
});
