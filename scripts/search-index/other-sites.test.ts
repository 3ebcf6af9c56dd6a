import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeHtml } from "./decode-html.ts";
import type { Page } from "./page.ts";
import { readPage } from "./read-page.ts";
import { readSite } from "./read-site.ts";

/** A page of a site that marks nothing. */
const page = (html: string, url = "/a/"): Page => {
	const read = readPage(html, url, false);
	if (read.state !== "page") throw new Error(read.state);
	return read.page;
};

describe("the part of a page that is its own", () => {
	test("is its main part, with the head and foot of the article", () => {
		const html = `<header><h1>门户</h1><nav>首页</nav></header><main><article><header><h1>标题</h1><p>导语</p></header>
			<p>正文</p><footer>来源：院办</footer></article><aside>相关</aside></main><footer>版权</footer>`;
		expect(page(html)).toMatchObject({
			title: "标题",
			blocks: ["标题", "导语", "正文", "来源：院办"],
		});
	});

	test("keeps hints, which are asides by their element alone", () => {
		const html = '<main><p>正文</p><aside class="starlight-aside"><p>注意事项</p></aside></main>';
		expect(page(html).blocks).toEqual(["正文", "注意事项"]);
	});

	test("is the article with the heading, not the cards below it", () => {
		const html =
			"<article><h1>标题</h1><p>正文</p></article><article>相关一</article><article>相关二</article>";
		expect(page(html).blocks).toEqual(["标题", "正文"]);
	});

	test("may stand in a form around the whole page; a form to search in is furniture", () => {
		const html =
			"<form><h1>标题</h1><p>正文</p></form><form>搜索</form><div role=search>查找</div>";
		expect(page(html).blocks).toEqual(["标题", "正文"]);
	});

	test("is without what is not shown", () => {
		expect(page('<p>正文</p><p style="color:red; display: none">暗</p>').blocks).toEqual(["正文"]);
	});
});

describe("the day of a page", () => {
	test.each([
		[
			"its head",
			'<meta property="article:published_time" content="2025-09-04T10:00:00Z"><p>文',
			"2025-09-04T10:00:00Z",
		],
		["a time element", "<h1>题</h1><time>2025年9月4日</time>", "2025-09-04"],
		["a line above the text", "<h1>题</h1><p>发布时间：2025.9.4</p><p>文", "2025-09-04"],
	])("is read from %s", (_, html, date) => {
		expect(page(html).sortDate).toBe(date);
	});

	test("else from the address", () => {
		expect(page("<h1>题</h1>", "/news/20250904/1.html").sortDate).toBe("2025-09-04");
		expect(page("<h1>题</h1>", "/news/12025/").sortDate).toBe("");
	});
});

describe("the character set", () => {
	/** 中心医院 in GB 18030. */
	const gb = Buffer.from([0xd6, 0xd0, 0xd0, 0xc4, 0xd2, 0xbd, 0xd4, 0xba]);

	test.each([
		["as the page states it", Buffer.concat([Buffer.from('<meta charset="gb2312">'), gb])],
		[
			"as an older page states it",
			Buffer.concat([
				Buffer.from('<META http-equiv="Content-Type" content="text/html; charset=GBK">'),
				gb,
			]),
		],
		["unsaid, where it is no UTF-8", gb],
		["with a mark at its head", Buffer.from("\ufeff医院", "utf16le")],
		["UTF-8", Buffer.from("医院")],
		[
			"stated wrongly",
			Buffer.concat([Buffer.from("<meta charset=nonsense>"), Buffer.from("医院")]),
		],
	])("%s", (_, bytes) => {
		expect(decodeHtml(bytes)).toMatch(/医院$/);
	});
});

describe("a folder", () => {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), "newsroom-other-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	const write = (name: string, html: string) => {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), html);
	};

	test("the name of the site is no part of a title", () => {
		for (const name of ["甲", "乙", "丙"])
			write(`${name}.html`, `<title>${name}院 - 新闻中心</title><p>文</p>`);
		write("丁.html", "<title>丁院 - 分院</title><p>文</p>");
		expect(
			readSite(folder)
				.pages.map(({ title }) => title)
				.sort(),
		).toEqual(["甲院", "乙院", "丙院", "丁院 - 分院"].sort());
	});

	test("addresses keep their characters, but for those that would end them", () => {
		write("新闻/第1篇/index.html", "<p>文</p>");
		write("问?答#1.htm", "<p>文</p>");
		expect(readSite(folder).pages.map(({ url }) => url)).toEqual([
			"/新闻/第1篇/",
			"/问%3F答%231.htm",
		]);
	});
});
