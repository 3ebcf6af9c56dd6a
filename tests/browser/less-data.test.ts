import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startVisits } from "./visitor.ts";

// Chromium knows the question, but answers it only when told to.
const { visit } = startVisits({
	browserArguments: ["--enable-blink-features=PrefersReducedData"],
});

/** The files that a page asks for from now on, by a part of their address. */
function asked(page: Page, part: RegExp): string[] {
	const found: string[] = [];
	page.on("request", (request) => {
		if (part.test(request.url())) found.push(request.url());
	});
	return found;
}

/** Long enough for a request that shall not be made. */
const waitMs = 1000;

const save = (page: Page) =>
	page.addInitScript(() => {
		Object.defineProperty(navigator, "connection", { value: { saveData: true } });
	});

test("the index of search is fetched when somebody goes to the field, and with Save-Data only to search", async () => {
	await visit("/search/", {}, async ({ page }) => {
		const focus = () => page.locator("#search-query").focus();
		const usual = asked(page, /\/pagefind\//);
		await focus();
		await expect.poll(() => usual).not.toEqual([]);
		await save(page);
		await page.reload();
		const spared = asked(page, /\/pagefind\//);
		await focus();
		await page.waitForTimeout(waitMs);
		expect(spared).toEqual([]);
		await page.locator("#search-query").fill("渭南");
		await page.keyboard.press("Enter");
		await page.locator(".hit").first().waitFor();
		expect(spared).not.toEqual([]);
	});
});

test("a list has no small pictures for whoever asks for less data", async () => {
	await visit("/about/", {}, async ({ page }) => {
		const readTo = async (address: string) => {
			const pictures = asked(page, /\.(?:avif|webp)$/);
			await page.goto(new URL(address, page.url()).href);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			return pictures;
		};
		const usual = await readTo("/news/");
		await expect.poll(() => usual.length).toBeGreaterThan(1);
		const cdp = await page.context().newCDPSession(page);
		await cdp.send("Emulation.setEmulatedMedia", {
			features: [{ name: "prefers-reduced-data", value: "reduce" }],
		});
		const isKnown = await page.evaluate(() => matchMedia("(prefers-reduced-data: reduce)").matches);
		expect(isKnown).toBe(true);
		const spared = await readTo("/news/kinds/launch/");
		await page.waitForTimeout(waitMs);
		// The one that a page opens with may be preloaded.
		expect(spared.length).toBeLessThanOrEqual(1);
	});
});
