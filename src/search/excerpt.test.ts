import { describe, expect, test } from "vitest";
import { noHanMap } from "../domain/search/fold.ts";
import { segmentText } from "../domain/search/units.ts";
import { makeExcerpt } from "./excerpt.ts";
import { findMatches, markText } from "./matches.ts";

const parts = (query: string) => segmentText(query, { spaces: "part" });
const marked = (text: string, query: string) =>
	markText(text, findMatches(text, parts(query), noHanMap))
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join("");
const excerpt = (blocks: readonly string[], query: string, fallback = "") =>
	makeExcerpt(blocks, parts(query), noHanMap, fallback)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join("");

describe("marks", () => {
	test.each([
		["4家", "14家,4家,44家", "14家,[4家],44家"],
		["CT", "CTA与CT", "CTA与[CT]"],
		["张安", "张玲在泰安,张安在场", "张玲在泰安,[张安]在场"],
		["2025-09-04", "2025年9月4日签约", "[2025年9月4日]签约"],
		["2025年9月4日", "2025-09-04签约", "[2025-09-04]签约"],
		["ＣＴ检查", "开展 CT 检查", "开展 [CT 检查]"],
		["第一医院 医院", "第一医院", "[第一医院]"],
		["医院院长", "医院，院长", "医院，院长"],
	])("of %s in %s", (query, text, wanted) => {
		expect(marked(text, query)).toBe(wanted);
	});
});

describe("makeExcerpt", () => {
	test("takes the block that holds most parts", () => {
		expect(excerpt(["只有签约", "签约与启动"], "签约 启动")).toBe("[签约]与[启动]");
	});

	test("takes a sentence rather than a label", () => {
		const sentence = "渭南市第一医院医联体共建启动会在市区召开";
		expect(excerpt(["医联体", sentence], "医联体")).toBe(sentence.replace("医联体", "[医联体]"));
	});

	test("cuts a long block around the match, and says so", () => {
		const text = excerpt([`${"前".repeat(200)}签约${"后".repeat(200)}`], "签约");
		expect(text.startsWith("…前")).toBe(true);
		expect(text).toContain("[签约]");
		expect(text.endsWith("后…")).toBe(true);
		expect([...text].length).toBeLessThan(110);
	});

	test("never cuts a character in half", () => {
		const text = excerpt([`${"𠮷".repeat(99)}签约${"𠮷".repeat(99)}`], "签约");
		expect(text).not.toMatch(/\p{Cs}/u);
	});

	test("falls back to the summary", () => {
		expect(excerpt(["别的"], "签约", "摘要")).toBe("摘要");
	});
});
