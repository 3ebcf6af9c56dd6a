import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { budgets } from "../../scripts/check/site/budgets.ts";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { weighPage } from "../../scripts/check/site/weigh-page.ts";
import { builtSite } from "../support/site-folder.ts";

const articles = listFiles(builtSite).filter((file) =>
	/^news\/\d{4}\/[^/]+\/index\.html$/.test(file),
);

test("there are articles to weigh", () => {
	expect(articles).not.toEqual([]);
});

test.each(articles)("%s is light", (file) => {
	expect(weighPage(builtSite, file).frame).toBeLessThanOrEqual(budgets.articleFrameBytes);
});

test("the sheet and the script of a page count, its text does not", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-weight-"));
	const noise = (length: number) =>
		Array.from({ length }, (_, index) => ((index * 7919) % 9973).toString(36)).join("");
	writeFileSync(path.join(folder, "a.css"), noise(2000));
	writeFileSync(path.join(folder, "a.js"), noise(2000));
	const page = (text: string) =>
		`<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><p>${text}</p>`;
	writeFileSync(path.join(folder, "short.html"), page("短"));
	writeFileSync(path.join(folder, "long.html"), page(noise(4000)));
	const short = weighPage(folder, "short.html");
	expect(short.css).toBeGreaterThan(1000);
	expect(short.js).toBe(short.css);
	expect(Math.abs(weighPage(folder, "long.html").frame - short.frame)).toBeLessThan(100);
	rmSync(folder, { recursive: true });
});
