import { describe, expect, it } from "vitest";
import { clean } from "../pipeline.ts";

const bodyOf = (html: string) => clean(html).body.trimEnd();

describe("the arrow back from a note", () => {
	it.each([
		'<ol><li>甲县年鉴。<a href="#r1">↩</a></li></ol>',
		'<ol><li>甲县年鉴。<a href="https://a.cn/1#r1" class="footnote-backref">↩\ufe0e</a></li></ol>',
		'<ol><li>甲县年鉴。<a href="#r1">^</a></li></ol>',
	])("goes: %s", (html) => {
		const { body, ledger } = clean(html);
		expect(body).toBe("1. 甲县年鉴。\n");
		expect(ledger).toMatchObject([{ kind: "dropped", reason: "脚注的返回链接" }]);
	});

	it("goes from a note in a copy without links", () => {
		expect(bodyOf("<p>正文如上。</p><p>[1] 甲县年鉴。↩</p>")).toBe("正文如上。\n\n[1] 甲县年鉴。");
	});

	it("stays where it is a key, and a link with words stays", () => {
		expect(bodyOf("<p>输入以后请按↩</p>")).toBe("输入以后请按↩");
		expect(bodyOf('<p>见<a href="https://a.cn/1">↑上文</a>。</p>')).toContain("](https://a.cn/1)");
	});
});
