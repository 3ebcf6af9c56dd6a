import type { PhrasingContent, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { serialise } from "./serialise.ts";

const text = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({
	type: "paragraph",
	children,
});
const list = (value: string): RootContent => ({
	type: "list",
	ordered: false,
	spread: false,
	children: [
		{ type: "listItem", spread: false, children: [{ type: "paragraph", children: [text(value)] }] },
	],
});
const written = (...children: RootContent[]) => serialise({ type: "root", children }).body;

describe("an article as MDX", () => {
	it.each([
		["plain text as it is", "费用 4.4万元，占 3%", "费用 4.4万元，占 3%"],
		["a brace that would run", "{process.env}", "\\{process.env}"],
		["a tag that would be one", "a<b", "a\\<b"],
		["a line that would import", "import a", "&#105;mport a"],
		["a line that would be a list", "1. 完善制度", "1\\. 完善制度"],
	])("has %s", (_, value, body) => {
		expect(written(paragraph(text(value)))).toBe(`${body}\n`);
	});

	it("has bold between Chinese with its marks", () => {
		expect(written(paragraph(text("共"), strong("三家"), text("医院")))).toBe("共**三家**医院\n");
	});

	it("has two lists in a row as two, and two bold lines as two", () => {
		expect(written(list("甲"), list("乙"))).toBe("- 甲\n\n* 乙\n");
		expect(written(paragraph(strong("甲")), paragraph(strong("乙")))).toBe("**甲**\n\n__乙__\n");
	});

	it("says the same when it is read and written again", () => {
		const blocks = [paragraph(strong("甲*"), text("_乙_ [a](b) ~c~d~")), list("# 丙")];
		const first = serialise({ type: "root", children: blocks });
		expect(serialise(first.tree).body).toBe(first.body);
	});
});
