import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { rehypeTableAlignment } from "./rehype-table-alignment.ts";

const cell = (tagName: string, properties = {}): Root => ({
	type: "root",
	children: [{ type: "element", tagName, properties, children: [] }],
});

function transform(tree: Root): string {
	rehypeTableAlignment()(tree);
	return toHtml(tree);
}

it("says the alignment of a cell by a class", () => {
	expect(transform(cell("td", { align: "right" }))).toBe('<td class="align-right"></td>');
	expect(transform(cell("th", { align: "center" }))).toBe('<th class="align-center"></th>');
});

it("leaves a cell without alignment, and everything else", () => {
	expect(transform(cell("td"))).toBe("<td></td>");
	expect(transform(cell("p", { align: "right" }))).toBe('<p align="right"></p>');
});
