import { describe, expect, it } from "vitest";
import { CleanError } from "./clean-error.ts";
import { clean } from "./pipeline.ts";

/** What a refusal says, or "cleaned". */
function outcome(html: string): string {
	try {
		clean(html);
		return "cleaned";
	} catch (error) {
		if (!(error instanceof CleanError)) throw error;
		expect(error.message).toMatch(/请/);
		return error.code;
	}
}

const whole = 5_000_000;
const fill = (part: string, length = whole) => part.repeat(Math.ceil(length / part.length));

describe("limits", () => {
	it.each([
		["sections in sections", fill("<section>"), "too-deep"],
		["tables in tables", fill("<table><tr><td>"), "too-deep"],
		["lists in lists", fill("<ul><li>"), "too-deep"],
		["unclosed bold", fill("<b>a"), "too-deep"],
		["formatting that each paragraph opens again", fill("<b a><p>x<i b>"), "too-many"],
		["spans without end", fill("<span>文</span>"), "too-many"],
		["six million characters", fill("文", 6_000_001), "too-large"],
		[
			"more text than an article has",
			`<p>${fill("会议要求各单位压实责任。", 300_000)}</p>`,
			"too-large",
		],
		["more paragraphs than an article has", fill("<p>一</p>", 80_000), "too-many"],
		["more pictures than an article has", fill('<img src="https://a.cn/b.png">'), "too-many"],
		["marks without end", `<p>${fill("a~b ", 40_000)}</p>`, "too-many"],
		["line ends without end", `<p>${"文<br>".repeat(128_000)}</p>`, "too-many"],
		["addresses without end", fill("http://", 100_000), "too-many"],
	])("refuses %s before they cost anything", (_, html, code) => {
		expect(outcome(html)).toBe(code);
	});

	it.each([
		["a page of scripts", `<script>${fill("a=1;", 2_000_000)}</script><p>正文一句。</p>`],
		["a hundred and twenty nested sections", `${"<section>".repeat(120)}<p>深层正文。</p>`],
		["spaces in a row", `<p>甲${" ".repeat(500_000)}乙</p>`],
		["an address that never ends", `<p>${"a".repeat(50_000)}@</p>`],
		["brackets that never close", `<p>${fill("中(", 50_000)}</p>`],
		["a spilled tag that never closes", `<p>" ${fill('a="b" ', 50_000)}</p>`],
		["marks in a row", `<p>${fill("*_~[`{<", 2_500).slice(0, 2_500)}</p>`],
		["program text full of marks", `<pre><code>${fill("{a[b]: *c}\n", 50_000)}</code></pre>`],
	])("cleans %s", (_, html) => {
		expect(outcome(html)).toBe("cleaned");
	});

	it.each([
		"",
		" ",
		"\u200b",
		"<p></p>",
		"\u0000",
		"<",
		"</",
		"<!",
		"\ud800",
		"<![CDATA[",
		"<script>a</script>",
	])("gives a clear answer to %j", (html) => {
		expect(outcome(html)).toMatch(/^(?:cleaned|empty)$/);
	});
});
