import { expect, test } from "vitest";
import { htmlProblems } from "./feed-html.ts";

test.each([
	'<p style="color:red">文</p>',
	'<p class="a">文</p>',
	"<script>",
	'<iframe src="https://a.cn/">',
	'<img alt="" onerror="a()" src="https://a.cn/a.png">',
	'<img src="/a.png" alt="">',
	'<img src="https://a.cn/a.png" srcset="https://a.cn/a.png 1x, b.png 2x" alt="">',
	'<a href="../b/">文</a>',
])("%s may not stand in a feed", (html) => {
	expect(htmlProblems(html)).not.toEqual([]);
});

test("what a reader can show may", () => {
	expect(
		htmlProblems('<p><a href="tel:110">文</a><img src="https://a.cn/a.png" alt="图"></p>'),
	).toEqual([]);
});
