import fc from "fast-check";
import { expect, it } from "vitest";
import { phrasesHtml, phrasesOf } from "./phrases.ts";

it("keeps words whole and punctuation with them", () => {
	expect(phrasesOf("重医附二院2024年度城市医疗集团总结")).toEqual([
		"重医附二院",
		"2024",
		"年度",
		"城市",
		"医疗集团",
		"总结",
	]);
	expect(
		phrasesOf("从“单打独斗”到“一盘棋”：渭南").filter((piece) => /^[”：]/u.test(piece)),
	).toEqual([]);
	expect(phrasesOf("")).toEqual([]);
});

it("lets a long run of single characters end before a sure word", () => {
	expect(phrasesOf("紧密型县域医共体科室共建")).toEqual(["紧密型县域医共体", "科室共建"]);
});

it("begins no line with what an organisation is", () => {
	expect(phrasesOf("渭南市第一医院与重庆医科大学附属第二医院")).toEqual([
		"渭南市",
		"第一医院与重庆",
		"医科大学",
		"附属",
		"第二医院",
	]);
});

it("loses and adds nothing", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (title) => phrasesOf(title).join("") === title),
	);
});

it("writes no code out of a title", () => {
	expect(phrasesHtml("<b>甲 & 乙")).toBe("&lt;b&gt;甲 &amp; 乙");
});
