import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { builtSite } from "../support/site-folder.ts";
import { pagesOf } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visit, visitNext } = startVisits();
const articles = pagesOf("article");
const [article = ""] = articles;
const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 } };

/** What a layout moved while it was loaded and read to its end; without pictures in their places it is more than 0. */
async function shiftOf(page: Page): Promise<number> {
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 600) {
			scrollTo(0, y);
			await new Promise((done) => setTimeout(done, 60));
		}
	});
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: "layout-shift", buffered: true });
				setTimeout(() => done(sum), 100);
			}),
	);
}

test("what moves is found", async () => {
	await visit(article, wide, async ({ page }) => {
		await page.evaluate(async () => {
			const shown = () =>
				new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			// What was never painted elsewhere has not moved.
			await shown();
			const late = document.createElement("p");
			late.textContent = "挤下来";
			late.style.height = "300px";
			document.querySelector("main")?.prepend(late);
			await shown();
		});
		await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
	});
});

describe.each(articles)("%s", (address) => {
	test.each([phone, wide])("does not move while it is read (%j)", async (options) => {
		await visit(address, options, async ({ page }) => {
			expect(await shiftOf(page)).toBe(0);
		});
	});

	test("is set large enough, with room between lines and paragraphs, in lines of at most 40 characters", async () => {
		const found = await visitNext(address, wide, async ({ page }) =>
			page.evaluate(() => {
				const [first, second] = document.querySelectorAll(".prose > p");
				if (!first || !second) throw new Error("no paragraphs");
				const { fontSize, lineHeight, lineBreak } = getComputedStyle(first);
				const size = Number.parseFloat(fontSize);
				return {
					size,
					leading: Number.parseFloat(lineHeight) / size,
					gap:
						Number.parseFloat(
							getComputedStyle(document.querySelector(".prose > p + p") ?? second).marginTop,
						) / size,
					characters: first.getBoundingClientRect().width / size,
					lineBreak,
				};
			}),
		);
		expect(found.size).toBeGreaterThanOrEqual(18);
		expect(found.leading).toBeCloseTo(1.75, 2);
		expect(found.gap).toBeCloseTo(1.3, 2);
		expect(found.characters).toBeLessThanOrEqual(40);
		expect(found.characters).toBeGreaterThanOrEqual(34);
		expect(found.lineBreak).toBe("strict");
	});
});

test("on a wide screen the parts of the text stay in sight and lead to them; on a phone they do not stand before it", async () => {
	await visitNext(article, wide, async ({ page, problems }) => {
		const links = page.locator('nav[aria-label="本文目录"] a');
		expect(await links.allInnerTexts()).toEqual(await page.locator(".prose > h2").allInnerTexts());
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3));
		const last = links.last();
		expect((await last.boundingBox())?.y).toBeGreaterThan(0);
		expect((await last.boundingBox())?.y).toBeLessThan(800);
		await last.click();
		const heading = page.locator(".prose > h2").last();
		expect((await heading.boundingBox())?.y).toBeLessThan(800);
		expect(problems).toEqual([]);
	});
	await visitNext(article, phone, async ({ page }) => {
		expect(await page.locator('nav[aria-label="本文目录"]').isVisible()).toBe(false);
	});
});

test.each([
	[360, 0],
	[768, 1],
	[1280, 2],
])(
	"at %i px %i codes can be scanned: who reads on a phone has nothing to scan with",
	async (width, count) => {
		await visitNext(article, { viewport: { width, height: 800 } }, async ({ page }) => {
			await page.getByText("分享本文").click();
			await page.locator(".share a").waitFor();
			expect(await page.getByAltText("本页的二维码").filter({ visible: true }).count()).toBe(count);
		});
	},
);

test("on paper there is the text, its facts and the code, and nothing to press", async () => {
	await visitNext(article, { viewport: { width: 658, height: 971 } }, async ({ page }) => {
		await page.emulateMedia({ media: "print" });
		await page.locator(".side img").waitFor();
		expect(await page.locator(".fact-box").isVisible()).toBe(true);
		for (const gone of ["header nav", "footer", ".share", 'nav[aria-label="本文目录"]', "form"])
			expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
		const pictures = await page
			.locator(".prose img")
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
		// 75 mm, at 96 pixels to the inch.
		for (const height of pictures) expect(height).toBeLessThanOrEqual(284);
	});
});

/** The address of the first page whose HTML holds some words. */
async function pageWith(words: string): Promise<string> {
	const { readFileSync } = await import("node:fs");
	const file = listFiles(builtSite).find(
		(each) =>
			/^news\/\d{4}\/[^/]+\/index\.html$/.test(each) &&
			readFileSync(`${builtSite}/${each}`, "utf8").includes(words),
	);
	if (!file) throw new Error(`no article says ${words}`);
	return `/${file.replace(/index\.html$/, "")}`;
}

test("a long list of those present can be read by organisation, and the text stays", async () => {
	await visitNext(
		await pageWith("按单位看出席人员"),
		{ ...phone, javaScriptEnabled: false },
		async ({ page }) => {
			const fold = page.locator("details", { hasText: "按单位看出席人员" });
			expect(await fold.locator("table").isVisible()).toBe(false);
			await fold.locator("summary").click();
			const names = await fold.locator("tbody tr td:nth-last-child(2)").allInnerTexts();
			expect(await fold.locator("summary").innerText()).toContain(`${names.length}人`);
			const text = await page.locator(".prose").innerText();
			for (const name of names) expect(text.split(name).length, name).toBeGreaterThan(2);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		},
	);
});

test("figures that may be compared stand as bars as long as they say, each with its number", async () => {
	await visitNext(await pageWith('class="chart"'), wide, async ({ page }) => {
		const rows = await page
			.locator(".chart")
			.first()
			.locator("tbody tr")
			.evaluateAll((all) =>
				all.map((row) => ({
					value: Number.parseFloat(row.querySelector("td")?.textContent ?? ""),
					bar: row.querySelector("rect")?.getBoundingClientRect().width ?? 0,
				})),
			);
		const [first, second] = rows;
		if (!first || !second) throw new Error("a chart has two bars or more");
		expect(first.bar / second.bar).toBeCloseTo(first.value / second.value, 1);
	});
});
