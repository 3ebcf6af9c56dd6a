import { describe, expect, it } from "vitest";
import { cleanBody } from "./test-support/clean-body.ts";
import { pastedBack, tryClean } from "./test-support/promises.ts";

const picture = '<img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640">';
const text = "<p>县里成立了领导小组,每月调度一次,把共建科室列入年度考核,考核结果与绩效挂钩。</p>";
const small = "font-size:12px;color:#888";

/** Pages whose articles once changed when they were built, pasted back and cleaned again. */
const pages = {
	"numbered lines that were small and grey": `${text}<p style="${small}">一、提高认识</p>${text}<p style="${small}">二、抓好落实</p>${text}`,
	"neighbouring links with one address, told apart by a mark that Markdown cannot write":
		'<p>全文<s><a href="https://a.cn/1">~见~~网站*</a></s><br><a href="https://a.cn/1">和附件</a></p>',
	"Chinese in the address of a picture": `${text}<img src="https://a.cn/图片/义诊.jpg">`,
	"a broken character in the address of a picture": `${text}<img src="https://a.cn/b\uFFFDc.jpg">`,
	"a lone percent sign in addresses": `${text}<img src="https://a.cn/100%.jpg"><p>见<a href="https://a.cn/50%">网站</a></p>`,
	"a caption with program text in it": `${text}<figure>${picture}<figcaption>图1 <code>a,图,b</code></figcaption></figure>`,
	"a rule before a picture, and no text that stays": `<hr>${picture}<p><button>分享</button></p>`,
};

describe("a built page pasted back", () => {
	it.each(Object.entries(pages))("gives the same article of %s", (_, html) => {
		const result = tryClean(html);
		expect(result && pastedBack({ html, result })).toBeUndefined();
		expect(result?.body).not.toBeUndefined();
	});

	it("is told apart where it differs", () => {
		const result = tryClean(text);
		expect(result && pastedBack({ html: text, result: { ...result, body: "甲,乙\n" } })).toBe(
			"甲，乙\n",
		);
	});
});

describe("what made it the same", () => {
	it("writes addresses of pictures as browsers copy them", () => {
		expect(cleanBody('<img src="https://a.cn/图/100%.jpg">')).toEqual([
			"![](https://a.cn/%E5%9B%BE/100%25.jpg)",
		]);
	});

	it("makes headings of lines that count on, however small and grey", () => {
		const html = `<p style="${small}">一、提高认识</p>${text}<p style="${small}">二、抓好落实</p>`;
		expect(cleanBody(html).filter((block) => block.startsWith("#"))).toHaveLength(2);
	});

	it("leaves a caption with program text in it a paragraph", () => {
		const html = `<figure>${picture}<figcaption>图1 <code>a,图,b</code></figcaption></figure>`;
		expect(cleanBody(html).at(-1)).toBe("图1 `a,图,b`");
	});
});
