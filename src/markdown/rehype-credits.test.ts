import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { rehypeCredits } from "./rehype-credits.ts";

const paragraph = (value: string): ElementContent => ({
	type: "element",
	tagName: "p",
	properties: {},
	children: [{ type: "text", value }],
});

function transform(...texts: string[]): string {
	const tree: Root = { type: "root", children: texts.map(paragraph) };
	rehypeCredits()(tree);
	return toHtml(tree);
}

it("marks the credits that end a text, and nothing above them", () => {
	expect(transform("来源：县医院说。", "正文。", "来源：宣传科", "编辑：周小满　审核：吴越")).toBe(
		'<p>来源：县医院说。</p><p>正文。</p><p class="credits">来源：宣传科</p><p class="credits">编辑：周小满　审核：吴越</p>',
	);
});

it.each(["审核把关要严。", "图：义诊当天，记者拍下这一幕。", "编辑部工作会议召开", "正文"])(
	"leaves %s",
	(text) => {
		expect(transform(text)).toBe(`<p>${text}</p>`);
	},
);

it("looks above the notes", () => {
	const notes: ElementContent = {
		type: "element",
		tagName: "section",
		properties: {},
		children: [paragraph("注")],
	};
	const tree: Root = { type: "root", children: [paragraph("审核：吴越"), notes] };
	rehypeCredits()(tree);
	expect(toHtml(tree)).toContain('<p class="credits">');
});

it("leaves credits that do not end the text", () => {
	expect(transform("审核：吴越", "正文。")).not.toContain("credits");
});
