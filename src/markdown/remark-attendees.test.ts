import type { Paragraph, Root, RootContent } from "mdast";
import { expect, it } from "vitest";
import { fewestAttendees } from "../domain/attendees.ts";
import { remarkAttendees } from "./remark-attendees.ts";

const paragraph = (value: string): Paragraph => ({
	type: "paragraph",
	children: [{ type: "text", value }],
});
const names = (count: number) => Array.from({ length: count }, (_, at) => `甲${at}县医院院长张三`);
const list = (items: readonly string[]): RootContent => ({
	type: "list",
	children: items.map((item) => ({ type: "listItem", children: [paragraph(item)] })),
});

function typesAfter(...children: RootContent[]): string[] {
	const tree: Root = { type: "root", children };
	remarkAttendees()(tree);
	return tree.children.map(({ type }) => type);
}

it("sets a place below a paragraph that names many who were present", () => {
	const text = `出席的有：${names(fewestAttendees).join("、")}。`;
	expect(typesAfter(paragraph(text), paragraph("正文。"))).toEqual([
		"paragraph",
		"mdxJsxFlowElement",
		"paragraph",
	]);
});

it("takes the word for presence of a list from the paragraph before it", () => {
	expect(typesAfter(paragraph("到会的有："), list(names(fewestAttendees)))).toHaveLength(3);
	expect(typesAfter(paragraph("获奖的有："), list(names(fewestAttendees)))).toHaveLength(2);
});

it("sets none below fewer", () => {
	const text = `出席的有：${names(fewestAttendees - 1).join("、")}。`;
	expect(typesAfter(paragraph(text))).toEqual(["paragraph"]);
});
