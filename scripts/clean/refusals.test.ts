import { describe, expect, it } from "vitest";
import { clean } from "./pipeline.ts";

describe("pages without an article", () => {
	it.each([
		["deleted", '<div class="weui-msg"><h2>该内容已被发布者删除</h2></div>', "已被删除"],
		[
			"verification",
			'<div class="weui-msg"><p>当前环境异常,完成验证后即可继续访问。</p></div>',
			"验证页面",
		],
		[
			"picture-share",
			'<div id="js_article"><div id="img_swiper_content"></div><p>一句话</p></div>',
			"图片分享页",
		],
		["text-share", '<div id="js_article"><div id="js_text_desc">一句话</div></div>', "文字分享页"],
		["no-body", '<div id="js_article"><div id="js_content"></div>标题</div>', "没有文章正文"],
		["empty", "<p> </p>", "没有找到正文"],
	])("are refused as %s", (code, html, words) => {
		expect(() => clean(html)).toThrow(expect.objectContaining({ code }));
		expect(() => clean(html)).toThrow(words);
	});

	it("do not include an article that quotes such a notice", () => {
		const html = `<div id="js_content"><p>${"有读者反映打开链接时显示该内容已被发布者删除,我们核实后说明如下。".repeat(3)}</p></div>`;
		expect(clean(html).body).toContain("我们核实后说明如下");
	});

	it("refuses a text whose quotations close before they open", () => {
		const html = "<p>会议强调”要抓落实“,各单位表态”坚决完成“。</p>".repeat(8);
		expect(() => clean(html)).toThrow("语序被打乱");
	});
});
