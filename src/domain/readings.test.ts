import { expect, it } from "vitest";
import { readingIn, splitReading } from "./readings.ts";

it("sets one syllable over each character", () => {
	expect(splitReading("下邽中心卫生院", { text: "下邽", pinyin: "xià guī" })).toEqual([
		{ text: "下", pinyin: "xià" },
		{ text: "邽", pinyin: "guī" },
		{ text: "中心卫生院" },
	]);
});

it("sets the whole reading over the word where syllables and characters do not pair", () => {
	expect(splitReading("大下邽", { text: "下邽", pinyin: "xiàguī" })).toEqual([
		{ text: "大" },
		{ text: "下邽", pinyin: "xiàguī" },
	]);
});

it("leaves a name alone that does not hold the word", () => {
	expect(splitReading("阳郭中心卫生院", { text: "下邽", pinyin: "xià guī" })).toEqual([
		{ text: "阳郭中心卫生院" },
	]);
	expect(splitReading("阳郭中心卫生院", undefined)).toHaveLength(1);
});

it("finds the reading that a title needs, and none where it needs none", () => {
	const readings = [{ text: "下邽", pinyin: "xià guī" }];
	expect(readingIn("下邽中心卫生院获授牌", readings)).toBe(readings[0]);
	expect(readingIn("阳郭中心卫生院获授牌", readings)).toBeUndefined();
});
