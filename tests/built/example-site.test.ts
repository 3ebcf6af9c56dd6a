import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBroken } from "../../scripts/check/site/find-broken.ts";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { site } from "../../src/site.config.ts";
import { build, type Outcome } from "../support/build.ts";
import { writeExampleContent } from "../support/example-content.ts";
import { filesThatHold } from "../support/haystack.ts";
import { exampleArticles, hidden } from "./example-articles.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-build-"));
const at = (name: string) => path.join(folder, name);
const read = (name: string, file: string) => readFileSync(path.join(at(name), file), "utf8");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a content folder of its own and builds it. */
async function buildExample(
	name: string,
	files: Record<string, string | Uint8Array>,
	words: string[] = [],
	env: Record<string, string> = {},
): Promise<Outcome> {
	writeExampleContent(at(`${name}-content`), files);
	return build(at(`${name}-content`), at(name), words, env);
}

beforeAll(async () => {
	const outcome = await buildExample("site", await exampleArticles());
	expect(outcome, outcome.output).toMatchObject({ exitCode: 0 });
});

const article = "news/2025/2025-09-05-public/index.html";

describe("the public site", () => {
	test.each(Object.entries(hidden))("holds nothing of the article that is %s", (_, { words }) => {
		for (const word of words) expect(filesThatHold(at("site"), word)).toEqual([]);
	});

	test("holds the public article, so that the search above would have found the others", () => {
		for (const word of ["公开的文章", "共建共享", "photo-public", "uid-public-article"])
			expect(filesThatHold(at("site"), word), word).not.toEqual([]);
	});

	test("shows bold next to Chinese punctuation, and a figure with its power", () => {
		const html = read("site", article);
		expect(html).toContain("<strong>李明：</strong>发言强调<strong>“共建共享”</strong>");
		expect(html).toContain("10<sup>9</sup>/L");
	});

	test("sends a former address on to the article", () => {
		expect(read("site", "old/public/index.html")).toContain("/news/2025/2025-09-05-public/");
	});

	test("has its attachments byte for byte, each with type and size and a way to open it", () => {
		const html = read("site", article);
		const folder = path.dirname(article);
		expect(read("site", `${folder}/listed.csv`)).toBe("院区,人次\n东院,3000\n");
		expect(read("site", `${folder}/named.txt`)).toBe("周六上午义诊。\n");
		for (const [file, words] of [
			["listed.csv", "CSV 表格，1 KB"],
			["named.txt", "纯文本，1 KB"],
		]) {
			expect(html).toContain(`href="/${folder}/${file}"`);
			expect(html).toContain(words);
		}
		expect(html.match(/href="\/about\/attachments\/"/g)).toHaveLength(2);
		expect(read("site", "about/attachments/index.html")).toContain("在浏览器打开");
		// What lies beside an article and is no attachment stays where it is.
		expect(existsSync(path.join(at("site"), folder, "notes.txt"))).toBe(false);
	});

	test("draws figures of two years as bars from zero, and tells them in a table", () => {
		const html = read("site", "figures/index.html");
		const rows = [
			...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>\s*<td[^>]*>(.*?)<\/td>/gs),
		].map(([, label = "", cell = ""]) => [
			label.trim(),
			cell.replace(/<[^>]*>/g, "").trim(),
			/<rect[^>]* width="([\d.]+)"/.exec(cell)?.[1],
		]);
		expect(rows).toEqual([
			["2024年", "3000人次", "75"],
			["2025年", "4000人次", "100"],
		]);
		expect(html).toMatch(/<caption[^>]*>[^<]*义诊人次/);
	});

	test("has no broken address", () => {
		expect(findBroken(at("site"), { origin: site.url, base: "/" })).toEqual([]);
	});
});

describe("a preview with drafts", () => {
	beforeAll(async () => {
		const outcome = await buildExample("drafts", await exampleArticles(), ["--drafts"]);
		expect(outcome, outcome.output).toMatchObject({ exitCode: 0 });
	});

	test.each(Object.entries(hidden))("shows the article that is %s", (_, { words }) => {
		for (const word of words.slice(1)) expect(filesThatHold(at("drafts"), word)).not.toEqual([]);
	});

	test("tells search engines on every page to stay away", () => {
		for (const file of listFiles(at("drafts")).filter((each) => each.endsWith(".html")))
			expect(read("drafts", file), file).toMatch(/<meta name="robots" content="[^"]*noindex/);
	});
});

test("the same content gives the same bytes, wherever it lies and whatever the zone and language", async () => {
	const outcome = await buildExample("again", await exampleArticles(), [], {
		TZ: "America/New_York",
		LANG: "de_DE.UTF-8",
		LC_ALL: "de_DE.UTF-8",
	});
	expect(outcome, outcome.output).toMatchObject({ exitCode: 0 });
	const hashes = (name: string) =>
		Object.fromEntries(
			listFiles(at(name)).map((file) => [
				file,
				createHash("sha256")
					.update(readFileSync(path.join(at(name), file)))
					.digest("hex"),
			]),
		);
	expect(hashes("again")).toEqual(hashes("site"));
});

describe("a renamed article on another host, below a sub-path", () => {
	beforeAll(async () => {
		const files = await exampleArticles(
			"articles/2025/2025-09-05-renamed",
			"aliases: [/news/2025/2025-09-05-public/]",
		);
		const words = ["--site", "https://example.org", "--base", "/news-site/"];
		const outcome = await buildExample("moved", files, words);
		expect(outcome, outcome.output).toMatchObject({ exitCode: 0 });
	});

	test("has no broken address", () => {
		expect(findBroken(at("moved"), { origin: "https://example.org", base: "/news-site/" })).toEqual(
			[],
		);
	});

	test("keeps its guid in the feed", () => {
		const guids = (name: string) => [...read(name, "feed.xml").matchAll(/<guid[^>]*>([^<]+)/g)];
		expect(guids("site").length).toBeGreaterThan(1);
		expect(guids("moved").map(([, guid]) => guid)).toEqual(guids("site").map(([, guid]) => guid));
	});

	test("is reached from its former address", () => {
		expect(read("moved", article)).toContain("/news-site/news/2025/2025-09-05-renamed/");
	});
});

describe("a build stops with 1 and leaves the last site as it was", () => {
	test("where a reference leads to nothing", async () => {
		const before = listFiles(at("site"));
		writeExampleContent(at("missing-content"), {
			"people/li-ming.yaml":
				"name: 李明\nappointments: [{ organisation: frist-hospital, titles: [院长], from: 2025 }]",
		});
		const outcome = build(at("missing-content"), at("site"));
		expect(outcome.exitCode).toBe(1);
		expect(outcome.output).toMatch(/people\/li-ming\.yaml:2:\d+ .*reference-exists/);
		expect(outcome.output).toContain("frist-hospital");
		expect(outcome.output).toContain("first-hospital（第一医院）");
		expect(listFiles(at("site"))).toEqual(before);
	});

	test("where a page has a dead link that only the pages show, named at its line in the article", async () => {
		const before = listFiles(at("site"));
		writeExampleContent(at("dead-content"), {
			"articles/2025/2025-09-05-dead/index.mdx":
				"title: 死链\n---\n2025年9月4日，第一医院启动共建，见[专题](/topics/none/)和[下文](#没有)。\n",
		});
		const { exitCode, output } = build(at("dead-content"), at("site"));
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^核对结果：2 处错误；错误都在生成好的网页里，不改好不能发布/m);
		expect(output).toMatch(/^ {2}初审 初某：2 处错误（《死链》）$/m);
		expect(output).toMatch(
			/2025-09-05-dead\/index\.mdx:10:\d+ {2}错误 {2}site-link\n {2}“\/topics\/none\/”没有这个页面或文件/,
		);
		expect(output).toContain("“#没有”页面里没有这个位置");
		expect(output).toContain("上一次生成的网站保持原样");
		expect(listFiles(at("site"))).toEqual(before);
	});

	test("before an article with code in it is compiled", async () => {
		const marker = at("code-ran");
		const outcome = await buildExample("hostile", {
			"articles/2025/2025-09-06-hostile/index.mdx": `title: 代码\n---\nimport { writeFileSync } from "node:fs";\n\nexport const ran = writeFileSync(${JSON.stringify(marker)}, "");\n\n{ran}\n`,
		});
		expect(outcome.exitCode).toBe(1);
		expect(outcome.output).toMatch(/2025-09-06-hostile\/index\.mdx:\d+:1 .*gate/);
		expect(existsSync(marker)).toBe(false);
		expect(existsSync(at("hostile"))).toBe(false);
	});
});
