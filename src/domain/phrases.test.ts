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

it.each([
	"渭南市第一医院",
	"泰山区区直医院",
	"泰安市中医二院",
	"扬州市中医院",
	"下邽中心卫生院",
	"沙坪坝区人民医院",
	"蒲城县妇幼保健院",
])("keeps %s whole, and lets a line end after it", (name) => {
	expect(phrasesOf(name)).toEqual([name]);
	expect(phrasesOf(`${name}启动医联体建设`)).toEqual([name, "启动", "医联体", "建设"]);
});

it("begins no line with what an organisation is", () => {
	expect(phrasesOf("渭南市第一医院与重庆医科大学附属第二医院")).toEqual([
		"渭南市第一医院与",
		"重庆",
		"医科大学",
		"附属第二医院",
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
