import { describe, expect, test } from "vitest";
import type { Page } from "./page.ts";
import { readPage } from "./read-page.ts";

const page = (html: string, url = "/news/a/", marked = true): Page => {
	const read = readPage(html, url, marked);
	if (read.state !== "page") throw new Error(read.state);
	return read.page;
};
const body = (html: string) => `<body><main data-pagefind-body>${html}</main></body>`;

describe("what is searched", () => {
	test("blocks are lines, and what stands within a line stays in it", () => {
		expect(
			page(body("<h1>标题</h1><p>医<b>联</b>体<br>建设</p><ul><li>甲<li>乙</ul>")).blocks,
		).toEqual(["标题", "医联体 建设", "甲", "乙"]);
	});

	test("captions, alternative text and names of attachments are", () => {
		const html = body(
			'<figure><img alt="签约现场"><figcaption>图为签约</figcaption></figure><a href="a.pdf">协议.pdf</a>',
		);
		expect(page(html).blocks).toEqual(["图为签约", "协议.pdf", "签约现场"]);
	});

	test("scripts, hidden parts and what is marked as furniture are not", () => {
		const html = body(
			"<p>正文</p><script>脚本</script><p hidden>暗</p><nav data-pagefind-ignore>相关</nav><template>样板</template>",
		);
		expect(page(html).blocks).toEqual(["正文"]);
	});

	test("readings over characters do not part them", () => {
		expect(page(body("<p>下<ruby>邽<rp>(</rp><rt>guī</rt><rp>)</rp></ruby>镇</p>")).blocks).toEqual(
			["下邽镇", "guī"],
		);
	});

	test("a page as deep as browsers allow is read", () => {
		const html = body(`${"<div>".repeat(5_000)}深处`);
		expect(page(html).blocks).toEqual(["深处"]);
	});
});

describe("what a page says about itself", () => {
	test("in the three forms of the notation", () => {
		const read = page(
			body(
				'<h1>题</h1><p data-pagefind-meta="summary">提要</p><time datetime="2025-09-04" data-pagefind-sort="date[datetime]">9月4日</time>' +
					'<span data-pagefind-filter="kind:签约"></span><span data-pagefind-filter="hospital:甲院"></span><span data-pagefind-filter="hospital:乙院"></span>',
			),
		);
		expect(read).toMatchObject({
			title: "题",
			summary: "提要",
			sortDate: "2025-09-04",
			kind: "签约",
			years: ["2025"],
			hospitals: ["甲院", "乙院"],
			entity: "",
		});
	});

	test("a literal holds its commas", () => {
		expect(page(body('题<i data-pagefind-meta="summary:甲,乙"></i>')).summary).toBe("甲,乙");
	});

	test("a thing gives its names, its line and its reading", () => {
		const html = body(
			'<h1>渭南市第一医院</h1><i data-pagefind-meta="entity:hospital"></i><i data-pagefind-meta="names:市一院|渭南医院"></i><i data-pagefind-meta="note:三级甲等"></i>',
		);
		expect(page(html)).toMatchObject({
			entity: "hospital",
			names: ["市一院", "渭南医院"],
			note: "三级甲等",
		});
	});

	test("a site that says nothing shows it by kinds, addresses and lists", () => {
		const html = body("<h1>渭南市第一医院</h1><dl><dt>简称</dt><dd>市一院、一院</dd></dl>");
		expect(page(html, "/hospitals/a/")).toMatchObject({
			entity: "hospital",
			names: ["市一院", "一院"],
		});
	});
});

describe("pages without a body", () => {
	test("are told", () => {
		expect(readPage("<main>列表</main>", "/", true).state).toBe("no-body");
	});

	test("unless they are left out on purpose, or lead elsewhere", () => {
		expect(readPage("<main data-pagefind-ignore>列表</main>", "/", true).state).toBe("left-out");
		expect(readPage('<meta http-equiv="refresh" content="0;url=/a/">', "/", true).state).toBe(
			"left-out",
		);
	});

	test("have it guessed where the site marks none, without furniture", () => {
		const html = "<body><nav>首页</nav><div>正文</div><footer>版权</footer></body>";
		expect(page(html, "/", false).blocks).toEqual(["正文"]);
	});
});
