import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startVisits } from "./visitor.ts";

// Chromium knows the question, but answers it only when told to.
const visit = startVisits(["--enable-blink-features=PrefersReducedData"]);

/** The files that a page asks for while something is done to it, by a part of their address. */
async function asked(page: Page, part: RegExp, act: () => Promise<unknown>): Promise<string[]> {
	const found: string[] = [];
	page.on("request", (request) => {
		if (part.test(request.url())) found.push(request.url());
	});
	await act();
	await page.waitForLoadState("networkidle");
	return found;
}

const save = (page: Page) =>
	page.addInitScript(() => {
		Object.defineProperty(navigator, "connection", { value: { saveData: true } });
	});

test("the index of search is fetched when somebody goes to the field, and with Save-Data only to search", async () => {
	await visit("/search/", {}, async ({ page }) => {
		const focus = () => page.locator("#search-query").focus();
		expect(await asked(page, /\/pagefind\//, focus)).not.toEqual([]);
		await save(page);
		await page.reload();
		expect(await asked(page, /\/pagefind\//, focus)).toEqual([]);
		await page.locator("#search-query").fill("渭南");
		await page.keyboard.press("Enter");
		await page.locator(".hit").first().waitFor();
	});
});

test("a list has no small pictures for whoever asks for less data", async () => {
	await visit("/about/", {}, async ({ page }) => {
		const pictures = (address: string) =>
			asked(page, /\.(?:avif|webp)$/, async () => {
				await page.goto(new URL(address, page.url()).href);
				await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			});
		const usual = await pictures("/news/");
		const cdp = await page.context().newCDPSession(page);
		await cdp.send("Emulation.setEmulatedMedia", {
			features: [{ name: "prefers-reduced-data", value: "reduce" }],
		});
		const isKnown = await page.evaluate(() => matchMedia("(prefers-reduced-data: reduce)").matches);
		expect(isKnown).toBe(true);
		const spared = await pictures("/news/kinds/launch/");
		expect(usual.length).toBeGreaterThan(1);
		// The one that a page opens with may be preloaded.
		expect(spared.length).toBeLessThanOrEqual(1);
	});
});
