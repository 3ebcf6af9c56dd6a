import { expect, test } from "vitest";
import type { Fix } from "../../lib/finding.ts";
import { applyFixes } from "./apply-fixes.ts";

const fix = (line: number, column: number, words: string, to: string, before = ""): Fix => ({
	line,
	column,
	words,
	to,
	before,
});
const apply = (text: string, ...fixes: Fix[]) => applyFixes(text, fixes).text;

test("words are changed at their place alone", () => {
	expect(apply("协手\n又协手", fix(2, 2, "协手", "携手"))).toBe("协手\n又携手");
});

test("a name that blanks cut is changed whole", () => {
	expect(apply("院长盛 伟说", fix(1, 3, "盛伟", "盛玮"))).toBe("院长盛玮说");
});

test("a field is told at its beginning, quoted or not", () => {
	expect(apply('title: "两院协手"', fix(1, 8, "协手", "携手", "两院"))).toBe('title: "两院携手"');
	expect(apply("title: 两院协手", fix(1, 8, "协手", "携手", "两院"))).toBe("title: 两院携手");
	expect(apply("title: '协手'", fix(1, 8, "协手", "携手"))).toBe("title: '携手'");
});

test("lines may end as Windows ends them", () => {
	expect(apply("甲\r\n协手\r\n", fix(2, 1, "协手", "携手"))).toBe("甲\r\n携手\r\n");
});

test("what mark-up or an escape keeps apart is left to a person", () => {
	for (const text of ["协**手**", "\\协手", "别的话", ""])
		expect(apply(text, fix(1, 1, "协手", "携手"))).toBe(text);
	expect(apply('title: "a\\tb协手"', fix(1, 8, "协手", "携手", "a\tb"))).toBe('title: "a\\tb协手"');
});

test("of two changes of the same words the first is made", () => {
	const { text, applied } = applyFixes("协手", [fix(1, 1, "协手", "携手"), fix(1, 2, "手", "首")]);
	expect(text).toBe("携手");
	expect(applied).toHaveLength(1);
});
