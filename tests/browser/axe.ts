import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds on a page: rule and element. Its code is set into the page once, runs there, and describes what is
 * wrong alone: the way that looks into frames of other hosts opens a further page each time.
 */
export async function violations(page: Page): Promise<string[]> {
	if (page.frames().length > 1)
		throw new Error(`${page.url()} has frames, which are not looked at`);
	const isThere = await page.evaluate(() => "axe" in window);
	const builder = new AxeBuilder({ page, ...(isThere ? { axeSource: "undefined" } : {}) });
	const { violations: found } = await builder
		.options({ resultTypes: ["violations"] })
		.setLegacyMode()
		.analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
