import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { withExampleContent } from "../../../tests/support/example-content.ts";
import { withSite } from "../../../tests/support/with-site.ts";
import { loadRecord } from "../../lib/record.ts";
import { articleOfPage } from "./article-of-page.ts";
import { checkSite } from "./check-site.ts";

const page = (body: string) =>
	`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>标题</title><meta name="description" content="说明"><meta http-equiv="content-security-policy" content="script-src 'self'"><link rel="canonical" href="https://news.example.cn/sub/"></head><body><h1>标题</h1>${body}</body></html>`;

const served = { origin: "https://news.example.cn", base: "/sub/" };

/** What is said of a small site below a sub-path: rule and file. */
const find = (files: Readonly<Record<string, string | Uint8Array>>) =>
	withSite(files, (site) =>
		checkSite(site, { served }).map(
			({ rule, file, line }) => `${rule} ${path.basename(file)}:${line}`,
		),
	);

/** Text that does not compress. */
const noise = (length: number) =>
	Array.from({ length }, (_, index) => ((index * 7919 * 7919) % 999_983).toString(36)).join("");

const withPlace = await sharp({
	create: { width: 8, height: 8, channels: 3, background: "#204080" },
})
	.withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 30/1 0/1" } })
	.jpeg()
	.toBuffer();

test("a site in which all is right is left in peace", () => {
	expect(
		find({ "index.html": page('<p><a href="/sub/a/">甲</a></p>'), "a/index.html": page("") }),
	).toEqual([]);
});

test("a dead link of an article is told once, at its page, however many files have it", () => {
	const slip = '\n<a href="/sub/b/">乙</a>';
	const files = {
		"feed.opml": '<opml><outline url="https://news.example.cn/sub/b/"/></opml>',
		"elder/news/2025/a/index.html": page(slip),
		"index.html": page(slip),
		"news/2025/a/index.html": page(slip),
	};
	expect(find(files).filter((found) => found.startsWith("site-link"))).toEqual([
		"site-link index.html:2",
	]);
	const [found] = withSite(files, (site) =>
		checkSite(site, {
			served,
			articleOf: (file) =>
				file === "news/2025/a/index.html"
					? { title: "甲", editor: "编辑 王某", placeOf: () => undefined }
					: undefined,
		}),
	).filter(({ rule }) => rule === "site-link");
	expect(found).toMatchObject({
		file: expect.stringMatching(/site-\w+\/news\/2025\/a\/index\.html$/),
		message: "文章《甲》：“/sub/b/”没有这个页面或文件（整个网站里共 4 处）",
		who: "编辑 王某",
		column: 1,
	});
});

test("an article is named with the line of its own text that holds the dead link", () =>
	withExampleContent(
		{
			"articles/2025/2025-09-05-other/index.mdx":
				"title: 链接\n---\n见[甲](/topics/none/)，\n见[乙](#没有)。\n",
		},
		(contentDir) => {
			const links = '<a href="/sub/topics/none/">甲</a><a href="#%E6%B2%A1%E6%9C%89">乙</a>';
			const body = page(`${links}<a href="/sub/template/">丙</a>`);
			const articleOf = articleOfPage(loadRecord(contentDir), served.base);
			const found = withSite(
				{ "index.html": page(""), "news/2025/2025-09-05-other/index.html": body },
				(site) => checkSite(site, { served, articleOf }),
			);
			const file = expect.stringMatching(/content\/articles\/2025\/2025-09-05-other\/index\.mdx$/);
			expect(found).toMatchObject([
				{ file, line: 10, column: 6, message: "“/sub/topics/none/”没有这个页面或文件" },
				{ file, line: 11, column: 6, message: "“#没有”页面里没有这个位置（#）" },
				{
					file: expect.stringMatching(/2025-09-05-other\/index\.html$/),
					message: "文章《链接》：“/sub/template/”没有这个页面或文件",
				},
			]);
		},
	));

test("what a page and its twin in 长者模式 have in common is told once", () => {
	const twice = page("<h1>又一个</h1>");
	const files = { "index.html": page(""), "a/index.html": twice, "elder/a/index.html": twice };
	const found = withSite(files, (site) => checkSite(site, { served }));
	expect(found.map(({ message }) => message)).toEqual(["网页要有一个一级标题：现在有 2 个"]);
	expect(found[0]?.file).toMatch(/newsroom-site-\w+\/a\/index\.html$/);
});

test("a feed at its former address says the new one, and one that says another is found", () => {
	const feed = (name: string) =>
		`{"version":"https://jsonfeed.org/version/1.1","title":"甲","home_page_url":"https://news.example.cn/sub/","feed_url":"https://news.example.cn/sub/${name}/feed.json","language":"zh-CN","authors":[{"name":"甲"}],"items":[]}`;
	const files = { "index.html": page(""), "new/feed.json": feed("new") };
	const said = (old: string) => find({ ...files, "old/feed.json": feed(old) });
	expect(said("old").filter((found) => found.startsWith("site-feed"))).toEqual([]);
	expect(said("new").filter((found) => found.startsWith("site-feed"))).toEqual([]);
	expect(said("other")).toContain("site-feed feed.json:1");
});

test("an address that cannot be decoded leads nowhere, and stops nothing", () => {
	expect(find({ "index.html": page('<a href="/sub/100%/">甲</a>') })).toEqual([
		"site-link index.html:1",
	]);
});

describe("in a site", () => {
	test.each([
		[
			"a link to nothing",
			"site-link index.html:2",
			{ "index.html": page('\n<a href="/sub/b/">乙</a>') },
		],
		[
			"an attachment that is gone",
			"site-link index.html:1",
			{ "index.html": page('<a href="./list.pdf">名单</a>') },
		],
		[
			"a picture without dimensions",
			"site-page index.html:2",
			{ "index.html": page('\n<img src="a.png" alt="甲">'), "a.png": "" },
		],
		[
			"an id that comes twice",
			"site-page index.html:1",
			{ "index.html": page('<p id="a">一</p><p id="a">二</p>') },
		],
		[
			"a feed that is no XML",
			"site-feed feed.xml:2",
			{ "index.html": page(""), "feed.xml": "<rss>\n<a></rss>" },
		],
		[
			"a feed that is no JSON",
			"site-feed feed.json:1",
			{ "index.html": page(""), "feed.json": "{" },
		],
		[
			"a feed that is no RSS 2.0",
			"site-feed feed.xml:1",
			{ "index.html": page(""), "feed.xml": "<rss></rss>" },
		],
		[
			"a picture that says where it was taken",
			"site-place a.jpg:1",
			{ "index.html": page(""), "a.jpg": withPlace },
		],
		[
			"a page that is too heavy",
			"site-weight index.html:1",
			{ "index.html": page(`<p>${noise(40_000)}</p>`) },
		],
		[
			"sheets that are too heavy",
			"site-weight index.html:1",
			{ "index.html": page('<link rel="stylesheet" href="/sub/a.css">'), "a.css": noise(20_000) },
		],
	])("%s is found", (_, expected, files) => {
		expect(find(files)).toContain(expected);
	});
});
