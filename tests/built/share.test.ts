import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { builtSite } from "../support/site-folder.ts";

const read = (file: string) => readFileSync(path.join(builtSite, file), "utf8");
const isArticle = (file: string) => /^news\/\d{4}\/\d[^/]+\/index\.html$/.test(file);
/** Addresses that lead on and lists that other sites embed are not shared. */
const pages = listFiles(builtSite).filter(
	(file) => file.endsWith(".html") && read(file).includes('property="og:title"'),
);

/** The pictures that a page is shared with, in order, as what its head says of each. */
function sharesOf(html: string): Record<string, string>[] {
	const shares: Record<string, string>[] = [];
	const tag = /<meta property="og:image(?::(?<key>width|height|alt))?" content="(?<value>[^"]*)">/g;
	for (const { groups } of html.matchAll(tag)) {
		if (groups?.["key"] === undefined) shares.push({ url: groups?.["value"] ?? "" });
		else Object.assign(shares.at(-1) ?? {}, { [groups["key"]]: groups["value"] });
	}
	return shares;
}

const fileOf = (url: string) => path.join(builtSite, "share", path.basename(url));

describe("the pictures that go along with a shared page", () => {
	test("stand on every page: a wide one, then a square one, with absolute addresses and words", () => {
		expect(pages.length).toBeGreaterThan(20);
		for (const file of pages) {
			const shares = sharesOf(read(file));
			expect([file, shares.map(({ width, height }) => `${width}×${height}`)]).toEqual([
				file,
				["1200×630", "600×600"],
			]);
			for (const { url, alt } of shares) {
				expect(url).toMatch(/^https:\/\/.*\/share\/[0-9a-f]{16}\.png$/);
				expect(alt).not.toBe("");
			}
		}
	});

	test("are what their tags say, and light", async () => {
		const urls = new Set(pages.flatMap((file) => sharesOf(read(file)).map(({ url }) => url ?? "")));
		for (const url of urls) {
			const bytes = readFileSync(fileOf(url));
			const { format, width, height } = await sharp(bytes).metadata();
			expect([format, [1200, 600].includes(width), [630, 600].includes(height)]).toEqual([
				"png",
				true,
				true,
			]);
			expect(bytes.length).toBeLessThan(80_000);
		}
	});

	test("are an article's own, and stand in its linked data; other pages have those of the site", () => {
		const home = sharesOf(read("index.html"))[0]?.["url"];
		const articles = pages.filter(isArticle).filter((file) => !read(file).includes("本文已撤回"));
		expect(articles.length).toBeGreaterThan(2);
		const own = articles.map((file) => {
			const [wide, square] = sharesOf(read(file)).map(({ url = "" }) => url);
			const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file))?.[1];
			expect(data).toContain(`"${wide}","${square}"`);
			return wide;
		});
		expect(new Set([...own, home]).size).toBe(articles.length + 1);
		expect(sharesOf(read("hospitals/index.html"))[0]?.["url"]).toBe(home);
	});
});

test("an article has its QR code as a file, black on white", async () => {
	const [article = ""] = pages.filter(isArticle);
	const file = path.join(builtSite, path.dirname(article), "code.svg");
	const { width, height, channels } = await sharp(file).metadata();
	expect([width === height, (width ?? 0) > 24, channels]).toEqual([true, true, 4]);
	expect(read(article)).toMatch(/<details class="share[^>]*>.*code\.svg.*<\/details>/s);
});

test("the icons of the site are there, in the sizes that their tags say", async () => {
	const home = read("index.html");
	const sizes = { "favicon.png": 32, "apple-touch-icon.png": 180 };
	for (const [file, side] of Object.entries(sizes)) {
		expect(home).toContain(`href="/${file}"`);
		const { width, height } = await sharp(path.join(builtSite, file)).metadata();
		expect([file, width, height]).toEqual([file, side, side]);
	}
	expect(home).toContain('href="/favicon.svg"');
});
