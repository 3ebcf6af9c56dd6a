import { describe, expect, test } from "vitest";
import { gap, indexText, nameWord, pairsOf, rowOf } from "./tokens.ts";
import { segmentText } from "./units.ts";

const units = (text: string) => segmentText(text).flat();

describe("pairsOf", () => {
	test("writes every unit with the next one", () => {
		expect(pairsOf(units("14家医院"))).toEqual(["14家", "家医", "医院"]);
	});

	test("a single unit is a word by itself", () => {
		expect(pairsOf(units("CT"))).toEqual(["ct"]);
	});

	test("words of titles begin like those of texts", () => {
		const [word = ""] = pairsOf(units("医院"), "title");
		expect(word.startsWith("医院")).toBe(true);
		expect(word).not.toBe("医院");
	});
});

describe("rowOf", () => {
	test.each([
		["医", ["医 0"]],
		["医院", ["医院 0"]],
		["市一院", ["市一 0", "一院 1"]],
		["第一医院", ["第一 0", "医院 2"]],
		["市第一医院", ["市第 0", "一医 2", "医院 3"]],
	])("takes every other pair of %s, and the last one", (text, row) => {
		expect(rowOf(units(text)).map(({ word, distance }) => `${word} ${distance}`)).toEqual(row);
	});
});

describe("indexText", () => {
	const words = indexText({
		blocks: [...segmentText("签约"), ...segmentText("约定")],
		title: segmentText("签约"),
		names: [segmentText("市一院")],
	}).split(" ");

	test("holds the phrase of each block in a row", () => {
		expect(words.slice(0, 6).join(" ")).toBe(`签约 ${gap} 约定 ${gap}`);
	});

	test("holds every unit once", () => {
		expect(words.filter((word) => word === "约")).toHaveLength(1);
	});

	test("holds a word for the title and for each name", () => {
		expect(words).toContain(nameWord(segmentText("签约")));
		expect(words).toContain(nameWord(segmentText("市一院")));
	});
});

test("the word for a name tells names apart, and not their spaces", () => {
	expect(nameWord(segmentText("市一院"))).not.toBe(nameWord(segmentText("市一院区")));
	expect(nameWord(segmentText("盛　玮"))).toBe(nameWord(segmentText("盛玮")));
});
