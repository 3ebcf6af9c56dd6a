import { createHash } from "node:crypto";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeSite } from "../bench-search/html.ts";
import { makeSite } from "../bench-search/pages.ts";
import { indexSite } from "./index-site.ts";
import { reportLines } from "./report.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "newsroom-index-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bytesOf(directory: string): string {
	const hash = createHash("sha256");
	const files = readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) hash.update(path.relative(directory, file)).update(readFileSync(file));
	return hash.digest("hex");
}

describe("indexSite", () => {
	test("gives the same bytes for the same pages", async () => {
		const { pages } = makeSite(60, 3);
		writeSite(folder, pages);
		await indexSite(folder);
		const first = bytesOf(path.join(folder, "pagefind"));
		const copy = path.join(folder, "copy");
		// Another order on the disk, other times.
		writeSite(copy, [...pages].reverse());
		for (const name of readdirSync(copy)) utimesSync(path.join(copy, name), 1, 1);
		await indexSite(copy);
		expect(bytesOf(path.join(copy, "pagefind"))).toBe(first);
	});

	test("tells what it did, and warns of pages without a body", async () => {
		writeSite(folder, makeSite(60, 3).pages);
		writeFileSync(path.join(folder, "list.html"), "<main>列表</main>");
		const report = await indexSite(folder);
		expect(report).toMatchObject({ pages: 60, withoutBody: ["list.html"], marked: true });
		expect(report.characters).toBeGreaterThan(60 * 100);
		const text = reportLines(report).join("\n");
		expect(text).toContain("60 页");
		expect(text).toContain("list.html");
		expect(text).toContain("data-pagefind-body");
	});

	test("leaves out the copies of pages, and says so", async () => {
		const page = (canonical: string) =>
			`<link rel="canonical" href="${canonical}"><main data-pagefind-body><h1>医联体</h1></main>`;
		for (const [name, canonical] of [
			["news", "https://a.example/site/news/"],
			["elder/news", "https://a.example/site/news/"],
		] as const) {
			mkdirSync(path.join(folder, name), { recursive: true });
			writeFileSync(path.join(folder, name, "index.html"), page(canonical));
		}
		const report = await indexSite(folder);
		expect(report).toMatchObject({ pages: 1, copies: ["/elder/news/"] });
		expect(reportLines(report).join("\n")).toContain("另有 1 个网页（如 /elder/news/）");
	});

	test("says nothing of bodies where all have one", async () => {
		writeSite(folder, makeSite(60, 3).pages);
		expect(reportLines(await indexSite(folder))).toHaveLength(1);
	});

	test("a folder without pages gets no index, and loses an old one", async () => {
		mkdirSync(path.join(folder, "pagefind"));
		expect((await indexSite(folder)).pages).toBe(0);
		expect(readdirSync(folder)).toEqual([]);
	});
});
