import { expect, test } from "vitest";
import { pagesOf } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visit } = startVisits();
const [article = ""] = pagesOf("article");

test("an article opens its QR code and copies its address", async () => {
	const options = { permissions: ["clipboard-read", "clipboard-write"] };
	await visit(article, options, async ({ page, problems }) => {
		const code = page.locator(".share img");
		expect(await code.isVisible()).toBe(false);
		await page.getByText("分享本文").click();
		await code.scrollIntoViewIfNeeded();
		await page.waitForFunction(() => {
			const picture = document.querySelector<HTMLImageElement>(".share img");
			return picture?.complete && picture.naturalWidth > 0;
		});
		const button = page.locator(".share button");
		await button.click();
		await page.getByText("已复制").waitFor();
		const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		expect(problems).toEqual([]);
	});
});

test("without a script there is the code and the address, and no button that does nothing", async () => {
	await visit(article, { javaScriptEnabled: false }, async ({ page }) => {
		await page.getByText("分享本文").click();
		await page.locator(".share img").waitFor();
		await page.locator(".share a").waitFor();
		expect(await page.locator(".share button").isVisible()).toBe(false);
	});
});
