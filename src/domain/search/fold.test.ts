import { describe, expect, test } from "vitest";
import { foldCharacters, foldText, readHanMap } from "./fold.ts";

describe("foldText", () => {
	test.each([
		["ＳＣＩ", "sci"],
		["２０２５年", "2025年"],
		["㎡", "m2"],
		["Café", "cafe"],
		["医\u200b联\ufeff体", "医联体"],
		["", ""],
	])("folds widths, case, accents and what cannot be seen: %s", (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	test("simplifies by the map alone", () => {
		expect(foldText("醫聯體", readHanMap("醫医聯联"))).toBe("医联體");
	});

	test("leaves a lone surrogate where it is", () => {
		expect(foldText("医\ud840院")).toHaveLength(3);
	});
});

test("a folded character knows where it stood", () => {
	expect(foldCharacters("𠮷㎡")).toEqual([
		{ text: "𠮷", start: 0, end: 2 },
		{ text: "m", start: 2, end: 3 },
		{ text: "2", start: 2, end: 3 },
	]);
});
