import { expect, test } from "vitest";
import { pagesOf, samplePages } from "./templates.ts";
import { focusedAddress, startVisits } from "./visitor.ts";

const { visitNext } = startVisits();
const isArticle = (url: string) => pagesOf("article").includes(new URL(url).pathname);

test("from the home page a click on a headline leads to its article", async () => {
	await visitNext("/", {}, async ({ page, problems }) => {
		const headline = page.locator("main :is(h2, h3) a").first();
		const target = new URL((await headline.getAttribute("href")) ?? "", page.url()).href;
		await headline.click();
		await page.waitForURL(target);
		expect(isArticle(target)).toBe(true);
		expect((await page.locator("h1").textContent())?.trim()).not.toBe("");
		expect(problems).toEqual([]);
	});
});

test("with the keyboard alone one reaches the text, then an article", async () => {
	await visitNext("/", {}, async ({ page }) => {
		await page.keyboard.press("Tab");
		const skip = page.locator(":focus");
		expect(await skip.getAttribute("href")).toBe("#main");
		expect(await skip.isVisible()).toBe(true);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		const isInMain = () => page.evaluate(() => document.activeElement?.closest("main") !== null);
		expect(await isInMain()).toBe(true);
		for (let presses = 0; presses < 40; presses++) {
			const target = await focusedAddress(page);
			if (target !== "" && isArticle(target)) break;
			await page.keyboard.press("Tab");
		}
		await page.keyboard.press("Enter");
		await page.waitForURL((url) => isArticle(url.href));
	});
});

test.each(samplePages)("%s reads the same without JavaScript", async (address) => {
	const linesOf = (javaScriptEnabled: boolean) =>
		visitNext(address, { javaScriptEnabled }, async ({ page }) => {
			const text = await page.locator("main").innerText();
			const saidInstead = (await page.locator("main noscript").allInnerTexts()).join("\n");
			return text.split("\n").filter((line) => line.trim() !== "" && !saidInstead.includes(line));
		});
	const without = await linesOf(false);
	expect(without).not.toEqual([]);
	// A script may add a search box; what is there without one must still be there with it.
	expect(await linesOf(true)).toEqual(expect.arrayContaining(without));
});

test("an address that leads nowhere is answered with the site's own page, in Chinese", async () => {
	await visitNext("/", {}, async ({ page }) => {
		const answer = await page.goto(new URL("/no/such/page/", page.url()).href);
		expect(answer?.status()).toBe(404);
		expect(await page.locator("h1").textContent()).toMatch(/\p{Script=Han}/u);
		await page.locator('a[href="/"]').first().click();
		expect(new URL(page.url()).pathname).toBe("/");
	});
});
