import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CountingServer, serveCounted } from "../../scripts/bench-search/serve.ts";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { violations } from "./axe.ts";

let server: CountingServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	server = await serveCounted(path.join(projectRoot, "dist"));
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
});
beforeEach(async () => {
	complaints.length = 0;
	context = await browser.newContext({ locale: "zh-CN" });
	page = await context.newPage();
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("request", (request) => {
		if (!request.url().startsWith(server.origin)) complaints.push(request.url());
	});
});
afterEach(async () => {
	await context.close();
	expect(complaints).toEqual([]);
});

const open = async (query = "") => {
	await page.goto(`${server.origin}/search/${query}`);
	await page.waitForSelector("form.field:not([hidden])");
};
const asked = (query: string) => `?q=${encodeURIComponent(query)}`;
const status = async () => {
	await page.waitForFunction(
		() =>
			document.querySelector(".search-panel .status")?.textContent &&
			!document.querySelector("[aria-busy]"),
	);
	return (await page.textContent(".search-panel .status")) ?? "";
};
const field = () => page.getByRole("combobox");

describe("by keyboard alone", () => {
	test("/ reaches the field on every page, and a name is chosen with the arrows", async () => {
		await page.goto(`${server.origin}/`);
		await page.keyboard.press("/");
		await page.keyboard.type("盛玮");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/search/?q=*");
		expect(await status()).toContain("找到");
		await page.keyboard.press("/");
		expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press("Control+A");
		await page.keyboard.type("shengwei");
		await page.waitForSelector("[role=option]");
		expect(await field().getAttribute("aria-expanded")).toBe("true");
		await page.keyboard.press("ArrowDown");
		const active = await field().getAttribute("aria-activedescendant");
		expect(await page.textContent(`#${active} .name`)).toBe("盛玮");
		await page.keyboard.press("Enter");
		await page.waitForURL(`**/search/${asked("盛玮")}`);
		expect(await field().getAttribute("aria-expanded")).toBe("false");
		expect(await page.textContent(".card a")).toBe("盛玮");
	});

	test("Escape closes the list and leaves the words", async () => {
		await open();
		await field().fill("渭南");
		await page.waitForSelector("[role=option]");
		await page.keyboard.press("Escape");
		expect(await page.isVisible("[role=listbox]")).toBe(false);
		expect(await field().inputValue()).toBe("渭南");
	});

	test("/ is a character like any other while somebody writes", async () => {
		await open();
		await field().fill("2025");
		await field().press("End");
		await page.keyboard.type("/9/4");
		expect(await field().inputValue()).toBe("2025/9/4");
	});
});

describe("what a search shows", () => {
	test("hits with marks, and how many", async () => {
		await open(asked("医联体"));
		const total = Number(/\d+/.exec(await status())?.[0]);
		expect(total).toBeGreaterThan(1);
		expect(await page.locator(".hit").count()).toBe(Math.min(10, total));
		const marks = await page.locator(".hit mark").allTextContents();
		expect(new Set(marks)).toEqual(new Set(["医联体"]));
	});

	test("more on demand, going on where the new ones begin", async () => {
		await open(asked("医院"));
		await status();
		await page.click(".more");
		await page.waitForFunction(() => document.querySelectorAll(".hit").length > 10);
		expect(
			await page.evaluate(
				() => document.activeElement?.closest("li") === document.querySelectorAll(".hit")[10],
			),
		).toBe(true);
	});

	test("filters narrow, the address says so, and going back takes it back", async () => {
		await open(asked("医院"));
		const before = await status();
		await page.locator('[data-facet="kind"] input').first().check();
		await page.waitForURL("**kind=*");
		await expect.poll(status).not.toBe(before);
		const shared = page.url();
		await page.goBack();
		await expect.poll(status).toBe(before);
		await page.goto(shared);
		expect(await status()).toContain("符合筛选的");
		expect(await page.locator('[data-facet="kind"] input').first().isChecked()).toBe(true);
	});

	test("the count beside a filter is what it leaves", async () => {
		await open(asked("医院"));
		await status();
		const choice = page.locator('[data-facet="year"] li').first();
		const count = Number(await choice.locator(".count").textContent());
		await choice.locator("input").check();
		await page.waitForURL("**year=*");
		await expect.poll(async () => Number(/\d+/.exec(await status())?.[0])).toBe(count);
	});

	test("a name with a slip leads to a suggestion that is labelled as one", async () => {
		await open(asked("盛伟"));
		expect(await status()).toContain("没有找到");
		expect(await page.locator(".hit").count()).toBe(0);
		expect(await page.textContent(".maybe h2")).toContain("您是不是要找");
		expect(await page.textContent(".maybe a")).toBe("盛玮");
	});

	test("nothing found says what to try, and offers the lists", async () => {
		await open(asked("量子纠缠"));
		expect(await status()).toContain("没有找到");
		expect(await page.isVisible(".nothing")).toBe(true);
		expect(await page.isVisible(".lists a")).toBe(true);
	});

	test("text that looks like markup stays text", async () => {
		await open(asked("<img src=x onerror=alert(1)>"));
		expect(await status()).toContain("<img src=x");
		expect(await page.locator(".search-panel img").count()).toBe(0);
	});
});

describe("for everyone", () => {
	test.each([
		["hits with marks", "医联体"],
		["a card", "市一院"],
		["a suggestion", "盛伟"],
		["nothing found", "量子纠缠"],
	])("axe finds no violation with %s, in light and in dark", async (_, query) => {
		await open(asked(query));
		await status();
		const light = await violations(page);
		await page.emulateMedia({ colorScheme: "dark" });
		expect([light, await violations(page)]).toEqual([[], []]);
	});

	test("nor with the list of names, nor with the filters open on a small screen", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(asked("医院"));
		await status();
		await page.click(".filters summary");
		await page.waitForSelector("[data-facet=year] input");
		expect(await violations(page)).toEqual([]);
		await field().fill("渭南");
		await page.waitForSelector("[role=option]");
		await page.keyboard.press("ArrowDown");
		expect(await violations(page)).toEqual([]);
	});

	test("how many names there are is said, and no more once the list is closed", async () => {
		await open();
		const said = page.locator("[role=status][data-part=names-count]");
		await field().fill("渭南");
		await page.waitForSelector("[role=option]");
		const names = await page.locator("[role=option]").count();
		expect(await said.textContent()).toBe(`${names} 个名称，按上下键选择`);
		await page.keyboard.press("Escape");
		expect(await said.textContent()).toBe("");
	});

	test("order, filters and more are reached and worked by keyboard alone", async () => {
		await open(asked("医院"));
		await status();
		const reached = async (selector: string) => {
			for (let presses = 0; presses < 80; presses++) {
				await page.keyboard.press("Tab");
				if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
					return true;
			}
			return false;
		};
		expect(await reached("input[name=sort]")).toBe(true);
		await page.keyboard.press("ArrowRight");
		await page.waitForURL("**sort=date*");
		expect(await reached("[data-facet=kind] input")).toBe(true);
		await page.keyboard.press("Space");
		await page.waitForURL("**kind=*");
		await status();
		// What was drawn anew has not taken the focus away.
		expect(
			await page.evaluate(() => document.activeElement?.matches("[data-facet=kind] input")),
		).toBe(true);
	});

	test("the field of every page leads here with what was typed, without any script", async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const bare = await plain.newPage();
		for (const address of ["/", "/news/", "/hospitals/", "/404.html"]) {
			await bare.goto(server.origin + address);
			await bare.fill("header input[name=q]", "医联体");
			await bare.press("header input[name=q]", "Enter");
			await bare.waitForURL(`**/search/${asked("医联体")}`);
		}
		await plain.close();
	});
});

test("without JavaScript the lists are there instead", async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const bare = await plain.newPage();
	await bare.goto(`${server.origin}/search/${asked("医联体")}`);
	expect(await bare.isVisible("form.field")).toBe(false);
	expect(await bare.locator(".lists a").count()).toBeGreaterThan(20);
	expect(await bare.textContent(".notice")).toContain("JavaScript");
	await plain.close();
});

test("at 360 px nothing is wider than the screen", async () => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(asked("医院"));
	await status();
	const { scroll, inner } = await page.evaluate(() => ({
		scroll: document.documentElement.scrollWidth,
		inner: window.innerWidth,
	}));
	expect(scroll).toBeLessThanOrEqual(inner);
});
