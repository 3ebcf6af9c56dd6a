import { describe, expect, it } from "vitest";
import { sanitiseHtml } from "./sanitise-html.ts";

const base = "https://news.example.cn/sub/news/2025/2025-09-04-launch/";
const sanitise = (html: string) => sanitiseHtml(html, base);

describe("the text of a feed", () => {
	it("keeps words, lists, tables and figures", () => {
		const html =
			'<h2>一</h2><p>10<sup>9</sup>/L</p><ol start="3"><li>二</li></ol><table><tbody><tr><td colspan="2">三</td></tr></tbody></table>';
		expect(sanitise(html)).toBe(html);
	});

	it("makes every address absolute", () => {
		expect(sanitise('<a href="/sub/about/">关于</a><img src="a.jpg" alt="甲">')).toBe(
			'<a href="https://news.example.cn/sub/about/">关于</a><img src="https://news.example.cn/sub/news/2025/2025-09-04-launch/a.jpg" alt="甲">',
		);
	});

	it("drops code with its text, and what is only furniture", () => {
		expect(
			sanitise(
				'<p style="x" class="y" data-z="1" onclick="f()" id="i">文</p><script>alert(1)</script><style>p{}</style><iframe src="https://example.cn/"></iframe><!-- 注 -->',
			),
		).toBe("<p>文</p>");
	});

	it("unwraps what it does not know and keeps the words", () => {
		expect(sanitise("<div><section><custom-tag><p>文</p></custom-tag></section></div>")).toBe(
			"<section><p>文</p></section>",
		);
	});

	it("refuses addresses that are no addresses of the web", () => {
		expect(
			sanitise('<a href="javascript:alert(1)">甲</a><img src="data:image/png;base64,AA">'),
		).toBe("<a>甲</a><img>");
	});
});
