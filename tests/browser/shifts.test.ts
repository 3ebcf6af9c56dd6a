import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visit } = startVisits();
/** An address of the site with nothing to load: from there a page is opened as by whoever comes first. */
const small = "/robots.txt";
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

/** Notes on the page itself what moves without anybody's doing. Runs before anything of the page. */
function noteShifts(): void {
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, sources } = entry as PerformanceEntry & {
				readonly value: number;
				readonly sources: readonly { readonly node: Node | null }[];
			};
			const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? "");
			const noted = document.documentElement.dataset;
			noted["shifts"] = `${noted["shifts"] ?? ""}${value.toFixed(4)}: ${what.join(", ")}\n`;
		}
	}).observe({ type: "layout-shift", buffered: true });
}

/** Loads an address with scripts and pictures that come late; gives what moved, a line each. */
async function shiftsOf(page: Page, address: string): Promise<string> {
	await page.addInitScript(noteShifts);
	await page.route(/\.(?:js|avif|webp|png|svg)$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 200));
		await route.continue();
	});
	await page.goto(new URL(address, page.url()).href, { waitUntil: "networkidle" });
	return page.evaluate(() => document.documentElement.dataset["shifts"] ?? "");
}

test.each([...templatePages, "/search/?q=%E5%8C%BB%E9%99%A2"])(
	"nothing moves on %s, however late its scripts and pictures come",
	async (address) => {
		expect(await visit(small, phone, ({ page }) => shiftsOf(page, address))).toBe("");
	},
);

test("what moves is seen", async () => {
	const found = await visit(small, phone, async ({ page }) => {
		await page.addInitScript(() => {
			addEventListener("load", () =>
				setTimeout(() => {
					document.body.style.marginTop = "100px";
				}, 200),
			);
		});
		return shiftsOf(page, "/");
	});
	expect(found).toMatch(/^0\.\d+: /);
});
