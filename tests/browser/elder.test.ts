import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setLook, sideways } from "./looks.ts";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visit, visitNext } = startVisits({ isSteady: true });
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

test("a page that the back button brings back follows what was chosen since", async () => {
	await visit("/", {}, async ({ page }) => {
		// As a page in the cache of the back button it is not loaded anew: it only hears that it is shown again.
		const comeBack = () =>
			page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
		const other = await page.context().newPage();
		await other.goto(new URL("/about/", page.url()).href);
		await other.getByText("长者模式").click();
		await comeBack();
		expect(await isLarge(page)).toBe(true);
		await other.getByText("标准模式").click();
		await comeBack();
		expect(await isLarge(page)).toBe(false);
	});
});

test("it stays on the way back, through the pager, a list, a search and a wrong address", async () => {
	await visit("/news/", {}, async ({ page }) => {
		await page.getByText("长者模式").click();
		await toFirstHeadline(page);
		await page.goBack();
		expect([pathOf(page), await isLarge(page)]).toEqual(["/news/", true]);
		for (const address of [
			"/hospitals/",
			"/search/?q=医联体",
			"/no/such/page/",
			"/start/#benefits",
		]) {
			await page.goto(new URL(address, page.url()).href);
			expect([address, await isLarge(page)]).toEqual([address, true]);
		}
		await page.goto(new URL("/search/?q=医联体", page.url()).href);
		await page.locator(".hit a").first().click();
		await page.waitForURL((url) => !url.pathname.startsWith("/search/"));
		expect(await isLarge(page)).toBe(true);
	});
});

test("where nothing may be kept, a search below /elder/ leads to pages below /elder/", async () => {
	await visit("/", {}, async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("denied", "SecurityError");
				},
			});
		});
		await page.reload();
		await Promise.all([page.waitForURL("**/elder/"), page.getByText("长者模式").click()]);
		await page.locator("#site-search").fill("医联体");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/elder/search/?q=*");
		await page.locator(".hit a").first().click();
		await page.waitForURL((url) => !url.pathname.includes("/search/"));
		expect(pathOf(page)).toMatch(/^\/elder\//);
		expect(await isLarge(page)).toBe(true);
	});
});

/** What of a page in 长者模式 is small, moves, or stands beside something else. */
function notForElders(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const leastPx = 18;
		for (const element of document.querySelectorAll<HTMLElement>("body *")) {
			if (!element.checkVisibility() || element.closest("svg, rt, rp, .visually-hidden")) continue;
			const name = element.outerHTML.slice(0, 80);
			const { fontSize, animationName, transitionDuration, scrollBehavior } =
				getComputedStyle(element);
			const hasText = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
			if (hasText && Number.parseFloat(fontSize) < leastPx) found.push(`${fontSize}: ${name}`);
			if (animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth")
				found.push(`moves: ${name}`);
		}
		const parts = [
			...document.querySelectorAll("main :is(.section, .fact-box, aside, .entry, .notice, figure)"),
		].filter((part) => part.checkVisibility());
		for (const a of parts) {
			const one = a.getBoundingClientRect();
			const beside = parts.find((b) => {
				if (a.contains(b) || b.contains(a)) return false;
				const two = b.getBoundingClientRect();
				return one.left >= two.right && one.top < two.bottom && one.bottom > two.top;
			});
			if (beside) found.push(`${a.outerHTML.slice(0, 60)} beside ${beside.outerHTML.slice(0, 60)}`);
		}
		return found;
	});
}

test.each(templatePages)(
	"in 长者模式 %s is large, still and in one column, on a desk too",
	async (address) => {
		const viewport = { width: 1280, height: 800 };
		const found = await visitNext(address, { viewport }, async ({ page }) => {
			await setLook(page, "elder");
			return notForElders(page);
		});
		expect(found).toEqual([]);
	},
);

test("what is small, moves or stands beside something is found", async () => {
	const found = await visit("/", { viewport: { width: 1280, height: 800 } }, ({ page }) =>
		notForElders(page),
	);
	expect(found.join("\n")).toContain("beside");
	expect(found.join("\n")).toMatch(/1[5-7]px: /);
});

/** The dates of a page whose weekday, in its brackets, stands on more than one line. */
function brokenWeekdays(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("time")].flatMap((time) => {
			const text = time.firstChild;
			const words = text?.textContent ?? "";
			const start = words.indexOf("（星期");
			if (!text || start < 0 || !time.checkVisibility()) return [];
			const range = document.createRange();
			range.setStart(text, start);
			range.setEnd(text, words.indexOf("）", start) + 1);
			const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
			return lines.size > 1 ? [words] : [];
		}),
	);
}

const withWeekday = [
	"/events/2025-weinan-joint-departments-launch/",
	"/events/2026-taian-referral-signing/",
];

/** What is wrong on a page in 长者模式 at every fourth width of a phone. */
async function wrongAtWidths(page: Page): Promise<string[]> {
	await setLook(page, "elder");
	const found: string[] = [];
	for (let width = 320; width <= 480; width += 4) {
		await page.setViewportSize({ width, height: 640 });
		const wrongs = [...(await brokenWeekdays(page)), ...(await sideways(page))];
		found.push(...wrongs.map((wrong) => `${width}: ${wrong}`));
	}
	return found;
}

const small = { viewport: { width: 320, height: 640 } };

test.each(withWeekday)("on a phone of any width the weekday of %s stays whole", async (address) => {
	expect(await visitNext(address, small, ({ page }) => wrongAtWidths(page))).toEqual([]);
});

test.each(withWeekday)("at 320 px and 200 % %s stays within the page", async (address) => {
	const found = await visitNext(address, small, async ({ page }) => {
		await setLook(page, "elder");
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		return sideways(page);
	});
	expect(found).toEqual([]);
});

test("a weekday that is broken is found", async () => {
	const found = await visitNext(withWeekday[0] ?? "", small, async ({ page }) => {
		await page.evaluate(() => {
			for (const time of document.querySelectorAll("time")) time.style.wordBreak = "normal";
		});
		return wrongAtWidths(page);
	});
	expect(found.join()).toContain("（星期");
});
