import { describe, expect, it } from "vitest";
import { cleanBody } from "../test-support/clean-body.ts";

describe("the nest of an editor", () => {
	it("is a flat list of paragraphs", () => {
		expect(
			cleanBody(
				"<section><section><p><span>医院</span><span>召开会议</span></p></section><div>部署工作</div></section>",
			),
		).toEqual(["医院召开会议", "部署工作"]);
	});

	it("ends a paragraph at two line breaks and keeps one", () => {
		expect(cleanBody("<p>甲地<br>乙地<br><br>丙地</p>")).toEqual(["甲地\\\n乙地", "丙地"]);
	});

	it("has bold, whether by tag or style, and no bold that the style takes off", () => {
		expect(
			cleanBody(
				'<p>共<span style="font-weight:700">三家</span>和<b>四家</b>，<b><span style="font-weight:normal">五家</span></b></p>',
			),
		).toEqual(["共**三家**和**四家**，五家"]);
	});

	it("keeps raised and lowered characters", () => {
		expect(cleanBody("<p>白细胞10<sup>9</sup>/L，CO<sub>2</sub>正常</p>")).toEqual([
			"白细胞10<sup>9</sup>/L，CO<sub>2</sub>正常",
		]);
	});

	it("takes a table of one cell for a box, and one of figures for a table", () => {
		expect(cleanBody("<table><tr><td><p>会议要求</p><p>压实责任</p></td></tr></table>")).toEqual([
			"会议要求",
			"压实责任",
		]);
		expect(
			cleanBody(
				"<table><tr><td>单位</td><td>人次</td></tr><tr><td>甲院</td><td>12</td></tr></table>",
			),
		).toEqual(["| 单位 | 人次 |\n| --- | --- |\n| 甲院 | 12 |"]);
	});

	it("puts a deeper list under the item before it", () => {
		expect(cleanBody("<ul><li>甲项</li><ul><li>乙项</li></ul><li>丙项</li></ul>")).toEqual([
			"- 甲项\n  - 乙项\n- 丙项",
		]);
	});

	it("sets a short row in one line", () => {
		expect(
			cleanBody(
				'<section style="display:flex"><section>主讲</section><section>白川</section></section>',
			),
		).toEqual([expect.stringMatching(/^主讲 ?白川$/)]);
	});
});
