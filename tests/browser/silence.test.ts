import { existsSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtSite } from "../support/site-folder.ts";
import { setLook } from "./looks.ts";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits();

/** The same pages below /elder/, as far as they stand there. */
const elderPages = templatePages
	.map((address) => `/elder${address}`)
	.filter((address) => existsSync(path.join(builtSite, address, "index.html")));

/** Reads a page to its foot and opens all that opens, in light and in dark. */
async function readAll(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const each of document.querySelectorAll("details")) each.open = true;
		for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
			scrollTo(0, top);
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		}
	});
	await setLook(page, "dark");
	await page.evaluate(async () => {
		const pictures = [...document.images];
		for (const picture of pictures) picture.loading = "eager";
		// One that does not come has ended too: the console tells.
		await Promise.allSettled(pictures.map((picture) => picture.decode()));
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	});
}

test.each([...templatePages, ...elderPages])("%s says nothing to the console", async (address) => {
	const found = await visitNext(address, {}, async ({ page, problems }) => {
		await readAll(page);
		return [...problems];
	});
	expect(found).toEqual([]);
});

test("there are pages of 长者模式 among them, and the page for what is not found", () => {
	expect(elderPages.length).toBeGreaterThan(10);
	expect(templatePages).toContain("/404.html");
});

test("warnings, errors and what does not come are heard", async () => {
	await visitNext("/", {}, async ({ page, problems }) => {
		await page.evaluate(() => {
			console.warn("a warning");
			document.body.append(Object.assign(new Image(), { src: "/not-there.png" }));
		});
		await expect.poll(() => problems.join("\n")).toMatch(/a warning/);
		await expect.poll(() => problems.join("\n")).toMatch(/404/);
	});
});
