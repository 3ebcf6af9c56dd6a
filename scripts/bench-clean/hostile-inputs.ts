const bytes = 5_000_000;
const fill = (part: string, length = bytes) => part.repeat(Math.ceil(length / part.length));

/** Five megabytes each of what costs a careless reader most; the cleaner gives a result or refuses. */
export const hostileInputs: readonly (readonly [name: string, html: string])[] = [
	["sections in sections", fill("<section>")],
	["formatting that each paragraph opens again", fill("<b a><p>x<i b>")],
	["tables in tables", fill("<table><tr><td>")],
	["spans side by side", fill("<span>文</span>")],
	["paragraphs", fill("<p>会议要求各单位压实责任。</p>")],
	["one line of text", `<p>${fill("会议要求各单位压实责任。")}</p>`],
	["brackets that never close", `<p>${fill("中(")}</p>`],
	["marks of Markdown", `<p>${fill("*_~[`{<")}</p>`],
	["addresses", `<p>${fill("https://a.cn/b?c=1 ")}</p>`],
	["white space", `<p>甲${fill(" ")}乙</p>`],
	["one tag's attributes", `<p ${fill('a="b" ')}>文</p>`],
	[
		"different attributes",
		`<p ${Array.from({ length: 400_000 }, (_, n) => `a${n}="b"`).join(" ")}>文</p>`,
	],
	["one tag's style", `<p style="${fill("color:red;")}">文</p>`],
	["a script", `<script>${fill("a=1;")}</script><p>正文一句。</p>`],
	["a data address", `<p>文</p><img src="data:image/png;base64,${fill("A")}">`],
	["entities", `<p>${fill("&amp;")}</p>`],
	["comments", `<p>文</p>${fill("<!-- c -->")}`],
	["text without elements", fill("会议要求各单位压实责任。\n")],
	["pictures", fill('<img data-src="https://mmbiz.qpic.cn/a/640">')],
	[
		"an article in a page that is large",
		`<div id="js_content">${fill("<p>会议要求各单位压实责任，<b>推动资源下沉</b>。</p>", 200_000)}</div><script>${fill("var a=1;", bytes - 200_000)}</script>`,
	],
	[
		"styled paragraphs up to every limit",
		fill(
			`<p style="${fill("margin:0 8px;text-indent:2em;", 960)}">会议要求各单位压实责任，<b>推动资源下沉</b>，早日见效。</p>`,
			4_900_000,
		),
	],
];
