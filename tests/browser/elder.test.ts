import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startVisits } from "./visitor.ts";

const visit = startVisits();
const pathOf = (page: Page) => new URL(page.url()).pathname;
const isLarge = (page: Page) =>
	page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize) >= 22);

/** Presses what stands at the top of every page, then the first headline. */
async function toFirstHeadline(page: Page): Promise<void> {
	const headline = page.locator("main :is(h2, h3) a").first();
	await Promise.all([page.waitForURL(/\/news\/\d{4}\//), headline.click()]);
}

test("without scripts 长者模式 is entered, stays from page to page, and is left", async () => {
	await visit("/", { javaScriptEnabled: false }, async ({ page, problems }) => {
		await Promise.all([page.waitForURL("**/elder/"), page.getByText("长者模式").click()]);
		await toFirstHeadline(page);
		expect(pathOf(page)).toMatch(/^\/elder\/news\//);
		const standard = pathOf(page).replace("/elder", "");
		await Promise.all([page.waitForURL(`**${standard}`), page.getByText("标准模式").click()]);
		expect(pathOf(page)).toBe(standard);
		expect(problems).toEqual([]);
	});
	// Sizes can only be asked with scripts: on a page below /elder/ they are large from the start.
	await visit("/elder/", {}, async ({ page }) => expect(await isLarge(page)).toBe(true));
});

test("with scripts it is kept in the browser, and addresses stay as they are", async () => {
	await visit("/", {}, async ({ page, problems }) => {
		expect(await isLarge(page)).toBe(false);
		await page.getByText("长者模式").click();
		expect(await isLarge(page)).toBe(true);
		expect(pathOf(page)).toBe("/");
		await toFirstHeadline(page);
		expect(pathOf(page)).toMatch(/^\/news\//);
		expect(await isLarge(page)).toBe(true);
		await page.getByText("标准模式").click();
		await page.reload();
		expect(await isLarge(page)).toBe(false);
		expect(problems).toEqual([]);
	});
});

test("where it is kept, a page is large before its body is read", async () => {
	await visit("/", {}, async ({ page }) => {
		await page.getByText("长者模式").click();
		await page.addInitScript(() => {
			// The first moment at which there is a body: nothing of it is painted yet.
			new MutationObserver((_, observer) => {
				if (!document.body) return;
				document.documentElement.dataset["early"] = document.documentElement.className;
				observer.disconnect();
			}).observe(document, { childList: true, subtree: true });
		});
		await page.reload();
		const early = await page.evaluate(() => document.documentElement.dataset["early"]);
		expect(early).toBe("elder");
	});
});

test("in 长者模式 everything stands in one column, on a desk too", async () => {
	await visit("/elder/", { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
		const beside = await page.evaluate(() => {
			const boxes = [...document.querySelectorAll("main .section")].map((element) =>
				element.getBoundingClientRect(),
			);
			return boxes.filter((a) =>
				boxes.some((b) => a !== b && a.left >= b.right && a.top < b.bottom && a.bottom > b.top),
			).length;
		});
		expect(beside).toBe(0);
	});
});
