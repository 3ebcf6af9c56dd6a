import { expect, it } from "vitest";
import { splitReading } from "./readings.ts";

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
