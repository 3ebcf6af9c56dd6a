import { describe, expect, it } from "vitest";
import { checkGate } from "./gate.ts";
import { badMdx } from "./test-support/bad-mdx.ts";

describe("the gate", () => {
	it("knows at least sixty kinds of bad article", () => {
		expect(badMdx.length).toBeGreaterThanOrEqual(60);
	});

	it.each(badMdx)("refuses %j and names the node and the line", (mdx, node) => {
		const findings = checkGate(mdx);
		expect(findings.map((each) => each.node).join()).toMatch(node);
		for (const { line, column, message } of findings) {
			expect(line).toBeGreaterThanOrEqual(1);
			expect(column).toBeGreaterThanOrEqual(1);
			expect(message).toMatch(/\p{Script=Han}/u);
		}
	});

	it("counts lines with the front matter", () => {
		const [finding] = checkGate("---\ntitle: 题\n---\n\n文字\n\n文字{1}");
		expect(finding).toMatchObject({ line: 7, column: 3 });
	});

	it.each([
		"---\ntitle: a: {b}\n---\n\n## 一、目标\n\n**张三：**发言 10<sup>9</sup>/L\n",
		'<Figure caption="现场 {1}">![现场](./picture-01.jpg)</Figure>\n',
		'<Gallery caption="合影">![甲](a.png) ![乙](b.png)</Gallery>\n\n<MissingFigure caption="授牌" />\n',
		'<Video src="https://a.cn/v.mp4" title="视频" />\n\n<Attachment href="./a.pdf" label="附件" />\n',
		"\\{1+1} 与 \\<b> 是文字,`{1}` 也是\n\n```js\nexport const a = {b: 1};\n```\n",
		"&#101;xport const a = 1\n",
		"[站内](/news/) [邮件](mailto:a@b.cn) [电话](tel:0913-120)\n",
		"| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n",
	])("lets %j pass", (mdx) => {
		expect(checkGate(mdx)).toEqual([]);
	});
});
