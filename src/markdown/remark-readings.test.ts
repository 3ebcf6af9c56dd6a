import type { Nodes, Root, RootContent } from "mdast";
import { expect, it } from "vitest";
import { remarkReadings } from "./remark-readings.ts";

const words = (value: string) => ({ type: "text", value }) as const;
const paragraph = (value: string): RootContent => ({ type: "paragraph", children: [words(value)] });

/** The text of a tree, each reading after its character. */
function textOf(node: Nodes): string {
	if (node.type === "mdxJsxTextElement")
		return node.attributes
			.map(({ value }) => (typeof value === "string" ? value : ""))
			.join("(")
			.concat(")");
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map(textOf).join("") : "";
}

function transform(...children: RootContent[]): string[] {
	const tree: Root = { type: "root", children };
	remarkReadings([{ text: "下邽", pinyin: "xià guī" }])(tree);
	return tree.children.map(textOf);
}

it("sets a reading over its characters where they first stand, and there alone", () => {
	expect(transform(paragraph("阳郭、下邽两镇的下邽镇"), paragraph("下邽"))).toEqual([
		"阳郭、下(xià)邽(guī)两镇的下邽镇",
		"下邽",
	]);
});

it("looks into what stands within a line, and not into headings", () => {
	const heading: RootContent = { type: "heading", depth: 2, children: [words("下邽")] };
	const strong: RootContent = {
		type: "paragraph",
		children: [{ type: "strong", children: [words("下邽：")] }],
	};
	expect(transform(heading, strong)).toEqual(["下邽", "下(xià)邽(guī)："]);
});

it("leaves a text without them as it is", () => {
	expect(transform(paragraph("阳郭"))).toEqual(["阳郭"]);
});
