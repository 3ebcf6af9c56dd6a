import { describe, expect, it } from "vitest";
import { cleanBody } from "../test-support/clean-body.ts";

const text = "<p>县里成立了领导小组,每月调度一次,把共建科室列入年度考核,考核结果与绩效挂钩。</p>";
const headingsOf = (html: string) => cleanBody(html).filter((block) => block.startsWith("#"));

describe("headings", () => {
	it.each([
		["a tag", "<h3>工作成效</h3>", "## 工作成效"],
		[
			"white on colour",
			'<section style="background:#3995f0;color:#fff;text-align:center"><p><strong>工作成效</strong></p></section>',
			"## 工作成效",
		],
		[
			"size, weight and place",
			'<p style="font-size:22px;text-align:center"><strong>工作成效</strong></p>',
			"## 工作成效",
		],
		[
			"a number over it",
			'<section style="text-align:center;font-size:20px;color:#c00"><p><strong>PART 01</strong></p><p><strong>工作成效</strong></p></section>',
			"## PART 01 工作成效",
		],
	])("are found by %s", (_, html, heading) => {
		expect(headingsOf(html + text)).toEqual([heading]);
	});

	it("are found by their numbers where these count on, in a consistent depth", () => {
		const html = `<p>一、提高认识</p>${text}<p><b>（一）加强领导</b></p>${text}<p><b>（二）落实责任</b></p>${text}<p>二、抓好落实</p>${text}`;
		expect(headingsOf(html)).toEqual([
			"## 一、提高认识",
			"### （一）加强领导",
			"### （二）落实责任",
			"## 二、抓好落实",
		]);
	});

	it.each([
		[
			"verse of bold lines",
			'<p style="text-align:center"><b>相互了解</b></p><p style="text-align:center"><b>相互尊重</b></p><p style="text-align:center"><b>相互学习</b></p>',
		],
		["a bold sentence", "<p><b>这是全年最重要的一项工作。</b></p>"],
		["a shout", '<p style="font-size:30px;text-align:center"><b>勤洗手！</b></p>'],
		[
			"body text in h1",
			"<h1>四月五日上午九时许,义诊在县城中心广场开始,万余名群众到场,秩序井然,直到傍晚才散去。</h1>",
		],
		["a list of numbered lines", "<p>一、带医保卡</p><p>二、提前取号</p><p>三、空腹抽血</p>"],
	])("are not made of %s", (_, html) => {
		expect(headingsOf(html + text)).toEqual([]);
	});
});
