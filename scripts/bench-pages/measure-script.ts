import type { Browser } from "playwright-core";

/** What is read on a page: not the labels of buttons and fields. */
const readElements = "main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption)";

/** Whether something that is read on a page with scripts is missing without them. */
export async function needsScriptToRead(browser: Browser, address: string): Promise<boolean> {
	const read = async (javaScriptEnabled: boolean) => {
		const context = await browser.newContext({ javaScriptEnabled });
		try {
			const page = await context.newPage();
			await page.goto(address, { waitUntil: "load" });
			const texts = await page.locator(readElements).allInnerTexts();
			return texts.map((text) => text.replace(/\s+/g, " ").trim());
		} finally {
			await context.close();
		}
	};
	const without = new Set(await read(false));
	return (await read(true)).some((text) => text !== "" && !without.has(text));
}
