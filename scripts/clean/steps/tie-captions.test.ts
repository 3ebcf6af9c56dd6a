import { describe, expect, it } from "vitest";
import { cleanBody } from "../test-support/clean-body.ts";

const src = "https://mmbiz.qpic.cn/mmbiz_jpg/QingHeTuPian0001/640";
const picture = `<p><img data-w="1080" data-ratio="0.66" data-src="${src}"></p>`;
const tied = (caption: string) => `<Figure caption="${caption}">![${caption}](${src})</Figure>`;

describe("captions", () => {
	it.each([
		[
			"centred and bold",
			'<p style="text-align:center"><strong>院长林知夏致辞</strong></p>',
			"院长林知夏致辞",
		],
		[
			"grey and small",
			'<p style="font-size:12px;color:#888">义诊现场 记者周小满 摄</p>',
			"义诊现场 记者周小满 摄",
		],
		["after an arrow", '<p style="text-align:center">▲ 专家查房</p>', "专家查房"],
		["in brackets", "<p>（图/宣传科）</p>", "（图/宣传科）"],
		[
			"cut over spans",
			'<p style="text-align:center;font-size:14px"><span>副院长</span><span>吴越</span><span>讲话</span></p>',
			"副院长吴越讲话",
		],
	])("%s are tied", (_, html, caption) => {
		expect(cleanBody(picture + html)).toEqual([tied(caption)]);
	});

	it.each([
		["a sentence", "<p>会议由院长主持,全县九家卫生院负责人参加,县领导出席并讲话。</p>"],
		[
			"a numbered line",
			'<p style="text-align:center"><strong>一、工作目标</strong></p><p>全年派驻三十二人,服务群众过万。</p>',
		],
		["credits of the article", "<p>来源:宣传科</p>"],
	])("are not made of %s", (_, html) => {
		expect(cleanBody(picture + html)[0]).toBe(`![](${src})`);
	});

	it("can be left alone", () => {
		const html = `${picture}<p style="text-align:center"><strong>院长林知夏致辞</strong></p>`;
		expect(cleanBody(html, { off: ["tie-captions", "find-headings"] })).toEqual([
			`![](${src})`,
			"**院长林知夏致辞**",
		]);
	});
});
