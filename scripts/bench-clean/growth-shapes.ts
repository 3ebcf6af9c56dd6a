/** A kind of page that is worst for one place of the cleaner or another, in any size. */
export interface Shape {
	readonly name: string;
	readonly page: (size: number) => string;
}

const fill = (part: string, size: number) => part.repeat(Math.ceil(size / part.length));
const inParagraph = (part: string) => (size: number) => `<p>${fill(part, size)}</p>`;

const table: readonly (readonly [name: string, page: Shape["page"]])[] = [
	[
		"an article",
		(size) =>
			fill(
				'<section style="margin:0 8px"><p style="text-indent:2em"><span style="font-size:16px">会议要求各单位压实责任，<strong>推动资源下沉</strong>。</span></p></section>',
				size,
			),
	],
	[
		"an article in a large page",
		(size) =>
			`<div id="js_content"><p>会议要求各单位压实责任。</p></div><script>${fill("var a = 1;", size)}</script>`,
	],
	[
		"styled boxes",
		(size) =>
			fill('<section style="margin:0;padding:0;color:#333;display:block">', size / 2).slice(
				0,
				20_000,
			) +
			fill(
				'<p style="line-height:2;color:#333333;letter-spacing:1px;text-align:justify;visibility:visible">文</p>',
				size,
			),
	],
	["one line", inParagraph("会议要求各单位压实责任。")],
	["one line of bold and plain", inParagraph("会议<b>要求</b>")],
	["lines of a text copy", (size) => fill("会议要求各单位压实责任。\n", size)],
	["marks of Markdown", inParagraph("*_~[`{<")],
	["open brackets", inParagraph("中(")],
	["open square brackets", inParagraph("[")],
	["backticks", inParagraph("a`b``")],
	["tildes", inParagraph("a~b ")],
	["spaces", inParagraph(" ")],
	["spaces between Han", inParagraph("中 文 ")],
	["pinyin notes", inParagraph("醫(yī)")],
	["digits", inParagraph("1")],
	["an address without end", inParagraph("a")],
	["at signs", inParagraph("a@")],
	["addresses", inParagraph("https://a.cn/b?c=1 ")],
	["dots", inParagraph("…… 。")],
	["characters that cannot be seen", inParagraph("县\u200b")],
	["spilled attributes", inParagraph('" data-a="b')],
	["pictures", (size) => fill('<img data-src="https://mmbiz.qpic.cn/mmbiz_png/a/640">', size)],
	[
		"pictures with captions",
		(size) =>
			fill(
				'<p><img data-src="https://mmbiz.qpic.cn/mmbiz_png/a/640"></p><p style="text-align:center;font-size:12px;color:#888">现场</p>',
				size,
			),
	],
	["numbered headings", (size) => fill("<p><strong>一、工作目标</strong></p>", size)],
	["bullets", (size) => fill("<p>1. 目标</p>", size)],
	["a list", (size) => `<ul>${fill("<li>目标</li>", size)}</ul>`],
	["a table", (size) => `<table>${fill("<tr><td>甲</td><td>乙</td></tr>", size)}</table>`],
	["a row", (size) => `<table><tr>${fill("<td>甲</td>", size)}</tr></table>`],
	["breaks", inParagraph("文<br>")],
	["attributes", (size) => `<p ${fill('a="b" ', size)}>文</p>`],
	["declarations", (size) => `<p style="${fill("color:red;", size)}">文</p>`],
	["entities", inParagraph("&amp;")],
	["comments", (size) => `<p>文</p>${fill("<!-- c -->", size)}`],
	["misnested formatting", (size) => fill("<b><i>文</b></i>", size)],
	["program text", (size) => `<pre><code>${fill("a = {b: 1};\n", size)}</code></pre>`],
];

export const growthShapes: readonly Shape[] = table.map(([name, page]) => ({ name, page }));
