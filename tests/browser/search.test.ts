import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { focusedAddress, startVisits } from "./visitor.ts";

const { visit } = startVisits();

/** The addresses of what a search found, best first, once its status says that it is done. */
async function resultsOf(page: Page): Promise<string[]> {
	await page.waitForFunction(() =>
		document.querySelector("[data-search] .status")?.textContent?.trim(),
	);
	const links = page.locator("[data-search] :is(.card-place, .hits) a[href]");
	await expect.poll(() => links.count()).toBeGreaterThan(0);
	return links.evaluateAll((found) =>
		found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
	);
}

test.each([
	["a hospital", "渭南市第一医院", "/hospitals/weinan-first-hospital/"],
	["a hospital by its short name", "市一院", "/hospitals/weinan-first-hospital/"],
	["a person", "王兴玲", "/people/wang-xingling/"],
	["a phrase", "转诊会诊协作", "/news/2026/2026-01-15-taian-referral-signing/"],
])("a search finds %s", async (_, words, address) => {
	await visit(`/search/?q=${encodeURIComponent(words)}`, {}, async ({ page, problems }) => {
		expect((await resultsOf(page)).slice(0, 5)).toContain(address);
		expect(problems).toEqual([]);
	});
});

test("from any page one searches with the keyboard alone and opens what was found", async () => {
	await visit("/about/", {}, async ({ page }) => {
		await page.keyboard.press("/");
		expect(await page.locator(":focus").getAttribute("name")).toBe("q");
		await page.keyboard.type("王兴玲");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/search\/\?q=/);
		await resultsOf(page);
		const isPerson = async () => (await focusedAddress(page)).endsWith("/people/wang-xingling/");
		for (let presses = 0; presses < 60 && !(await isPerson()); presses++)
			await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/people\/wang-xingling\//);
		expect(await page.locator("h1").textContent()).toContain("王兴玲");
	});
});

test("a search that finds nothing says so, and says what to do", async () => {
	await visit("/search/?q=zzqqxx", {}, async ({ page }) => {
		const nothing = page.locator("[data-search] .nothing");
		await nothing.waitFor({ state: "visible" });
		expect(await nothing.textContent()).toMatch(/可以试试/);
		expect(await page.locator("[data-search] .status").textContent()).toMatch(/没有找到/);
	});
});

test("words that look like code are searched for, not run", async () => {
	const words = '<img src=x onerror="document.title=1">王兴玲';
	await visit(`/search/?q=${encodeURIComponent(words)}`, {}, async ({ page }) => {
		const field = page.locator('[data-search] input[name="q"]');
		await field.waitFor({ state: "visible" });
		expect(await field.inputValue()).toBe(words);
		expect(await page.locator("[data-search] img[src=x]").count()).toBe(0);
		expect(await page.title()).not.toBe("1");
	});
});
