import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { builtSite } from "../support/site-folder.ts";
import { pagesOf } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits();
const [event = ""] = pagesOf("event");

/** The first page of a template whose file holds some words. */
const pageWith = (template: string, words: RegExp) =>
	pagesOf(template).find((address) =>
		words.test(readFileSync(path.join(builtSite, address, "index.html"), "utf8")),
	) ?? "";
/** One with members beside its lead. */
const alliance = pageWith("alliance", /各单位的身份、地区和起止[\s\S]*<svg/);

/** The section of a page under a heading. */
const section = (page: Page, heading: string) =>
	page.locator("section", { has: page.getByRole("heading", { name: heading, exact: true }) });

/** Follows a link and waits for the page it leads to. */
async function follow(page: Page, selector: ReturnType<Page["locator"]>): Promise<void> {
	const target = new URL((await selector.getAttribute("href")) ?? "", page.url()).href;
	await selector.click();
	await page.waitForURL(target);
}

/** Whether the main part of a page links an address of the site. */
const links = (page: Page, path: string) =>
	page
		.locator(`main a[href$="${path}"]`)
		.count()
		.then((count) => count > 0);

const pathname = (page: Page) => new URL(page.url()).pathname;

describe("a hospital", () => {
	test("leads to its alliance, and the alliance back to it", async () => {
		const [hospital = ""] = pagesOf("hospital");
		await visitNext(hospital, {}, async ({ page, problems }) => {
			await follow(page, page.locator('.fact-box a[href^="/alliances/"]').first());
			expect(await links(page, hospital)).toBe(true);
			expect(problems).toEqual([]);
		});
	});

	test.each(pagesOf("hospital").slice(0, 3))(
		"%s is listed by every article it lists",
		async (hospital) => {
			await visitNext(hospital, {}, async ({ page }) => {
				const articles = await section(page, "新闻").locator("li :is(h2, h3) a").all();
				for (const address of await Promise.all(
					articles.map((each) => each.getAttribute("href")),
				)) {
					await page.goto(new URL(address ?? "", page.url()).href);
					expect(await links(page, hospital), address ?? "").toBe(true);
				}
			});
		},
	);

	test("says how its own site lists its news, and the list is there", async () => {
		await visitNext(pagesOf("hospital")[0] ?? "", {}, async ({ page }) => {
			const address = page.locator("details dd a").first();
			expect(await address.isVisible()).toBe(false);
			await page.getByText("在医院自己的网站上列出这些新闻").click();
			await address.waitFor();
			const { pathname: json } = new URL((await address.getAttribute("href")) ?? "");
			const answer = await page.request.get(new URL(json, page.url()).href);
			expect(answer.headers()["content-type"]).toContain("application/json");
			expect(Object.keys((await answer.json()) as object)).toContain("articles");
		});
	});

	test("has a code to its page that a screen reader can name", async () => {
		await visitNext(pagesOf("hospital")[0] ?? "", {}, async ({ page }) => {
			expect(await page.getByRole("img", { name: /页面的二维码$/ }).count()).toBe(1);
		});
	});
});

test("the list to include opens its links in the whole window", async () => {
	const [list = ""] = pagesOf("list to include");
	await visitNext(list, {}, async ({ page }) => {
		expect(await page.locator("a:not([target=_top])").count()).toBe(0);
		expect(await page.locator("header, nav, footer").count()).toBe(0);
	});
});

describe("a person", () => {
	test("leads to the hospital of an office, which lists them among its people", async () => {
		const person = pageWith("person", /class="fact-box[\s\S]*href="\/hospitals\/[a-z]/);
		await visitNext(person, {}, async ({ page }) => {
			await follow(page, page.locator('.fact-box a[href^="/hospitals/"]').first());
			expect(await section(page, "任职人员").locator(`a[href$="${person}"]`).count()).toBe(1);
		});
	});

	test("leads to each event, whose agenda names them with the title of that day", async () => {
		const [person = ""] = pagesOf("person");
		await visitNext(person, {}, async ({ page }) => {
			const appearances = section(page, "活动").locator(".appearance");
			const title = (await appearances.first().locator(".role p").first().textContent()) ?? "";
			await follow(page, appearances.first().locator("a").first());
			const agenda = section(page, "议程");
			expect(await agenda.locator(`a[href$="${person}"]`).count()).toBeGreaterThan(0);
			if (title.startsWith("时任"))
				expect(await agenda.textContent()).toContain(title.replace("时任", "").trim());
		});
	});

	test("is found by the first letter in the list of all", async () => {
		await visitNext("/people/", {}, async ({ page }) => {
			const letter = page
				.getByRole("navigation", { name: "按拼音首字母" })
				.getByRole("link")
				.last();
			const name = (await letter.textContent())?.trim();
			await letter.click();
			expect(new URL(page.url()).hash).toBe(`#letter-${name}`);
			expect(await page.locator(`#letter-${name}`).isVisible()).toBe(true);
		});
	});
});

describe("an event", () => {
	test("gives a calendar entry as a calendar file", async () => {
		await visitNext(event, {}, async ({ page }) => {
			const address = await page.getByText("加入日历").getAttribute("href");
			const answer = await page.request.get(new URL(address ?? "", page.url()).href);
			expect(answer.headers()["content-type"]).toContain("text/calendar");
			expect(await answer.text()).toContain("BEGIN:VEVENT");
		});
	});

	test("says who was there by organisation, and each hospital lists the event", async () => {
		await visitNext(event, {}, async ({ page }) => {
			const attendance = section(page, "参加单位和人员");
			expect(await attendance.locator("li.organisation").count()).toBeGreaterThan(1);
			const hospital = attendance.locator('.name a[href^="/hospitals/"]').first();
			await follow(page, hospital);
			expect(await links(page, event)).toBe(true);
		});
	});
});

describe("an alliance", () => {
	test("unfolds its members through time by the keyboard", async () => {
		await visitNext(alliance, {}, async ({ page }) => {
			const summary = page.getByText("各单位的身份、地区和起止");
			const table = page.locator("details table").first();
			expect(await table.isVisible()).toBe(false);
			await summary.focus();
			await page.keyboard.press("Enter");
			await table.waitFor();
			expect(await table.locator("th[scope=col]").count()).toBeGreaterThan(2);
		});
	});

	test("draws its members with a name that says them all", async () => {
		await visitNext(alliance, {}, async ({ page }) => {
			const label =
				(await page.locator("figure.diagram svg[role=img]").getAttribute("aria-label")) ?? "";
			for (const name of await section(page, "成员").locator(".hospital .name").all()) {
				const shown = await name.evaluate((element) => {
					const copy = element.cloneNode(true) as HTMLElement;
					for (const reading of copy.querySelectorAll("rt, rp")) reading.remove();
					return (copy.textContent ?? "").replaceAll(/\s/g, "");
				});
				expect(label).toContain(shown);
			}
		});
	});
});

test("a year report fits on sheets of A4, without the frame of the site", async () => {
	const [report = ""] = pagesOf("year report");
	await visitNext(report, {}, async ({ page }) => {
		await page.emulateMedia({ media: "print" });
		for (const frame of ["header nav", "footer", 'input[type="search"]'])
			await page.locator(frame).first().waitFor({ state: "hidden" });
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
		const [, width = "", height = ""] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
		expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	});
});

test("on paper a long box of facts begins below its title and runs on, row by row", async () => {
	await visitNext("/events/2025-cqmu-city-group-summary/", {}, async ({ page }) => {
		await page.emulateMedia({ media: "print" });
		// Sheets of A4 leave 257 mm: 190 mm above, a box of 240 mm and 50 mm below need three, if the box is kept whole.
		const sheets = async (isWhole: boolean) => {
			await page.evaluate((whole) => {
				const box = document.querySelector<HTMLElement>(".fact-box");
				const row = box?.querySelector<HTMLElement>(".facts > div");
				if (!box || !row) throw new Error("the page has no facts");
				const spacer = (height: string) =>
					Object.assign(document.createElement("div"), { style: `height: ${height}` });
				box.style.breakInside = whole ? "avoid" : "";
				row.style.minHeight = "20mm";
				row.parentElement?.replaceChildren(
					...Array.from({ length: 10 }, () => row.cloneNode(true)),
				);
				document.body.replaceChildren(spacer("190mm"), box, spacer("50mm"));
			}, isWhole);
			const pdf = await page.pdf({ preferCSSPageSize: true });
			return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;
		};
		expect([await sheets(false), await sheets(true)]).toEqual([2, 3]);
		expect(
			await page
				.locator(".facts > div")
				.first()
				.evaluate((row) => getComputedStyle(row).breakInside),
		).toBe("avoid");
	});
});

describe("the registers", () => {
	test("an agreement leads to the event it was signed at, which shows it", async () => {
		await visitNext("/agreements/", {}, async ({ page }) => {
			const first = page.locator(".agreement").first();
			const scope = (await first.locator(".scope").textContent())?.trim() ?? "";
			await follow(page, first.locator('a[href^="/events/"]'));
			expect(await section(page, "协议").textContent()).toContain(scope);
		});
	});

	test("a figure leads to the article that says its sentence", async () => {
		await visitNext(pagesOf("figures of a year")[0] ?? "", {}, async ({ page }) => {
			const figure = page.locator(".figures li").first();
			const sentence = (await figure.locator("blockquote").textContent())?.trim() ?? "";
			await follow(page, figure.locator("a"));
			const words = (text: string) => text.replaceAll(/[\s*]/g, "");
			expect(words((await page.locator("main").textContent()) ?? "")).toContain(words(sentence));
		});
	});

	test("the figures are found by year, and those that cannot be compared say why", async () => {
		await visitNext("/figures/", {}, async ({ page }) => {
			await follow(page, page.locator('main a[href^="/figures/"]').first());
			expect(pagesOf("figures of a year")).toContain(pathname(page));
			await page.goBack();
			const why = page.getByText(/项数字不能逐年相比/);
			if ((await why.count()) > 0) {
				await why.click();
				await page.locator("details li").first().waitFor();
			}
		});
	});

	test("a correction leads to the article that tells it", async () => {
		await visitNext("/corrections/", {}, async ({ page }) => {
			const notice = page.locator("main ol > li").first();
			const text = (await notice.locator("p").last().textContent())?.trim() ?? "";
			await follow(page, notice.locator("a"));
			expect(await page.locator("main").textContent()).toContain(text);
		});
	});

	test("the open data can be taken as a table", async () => {
		await visitNext("/data/", {}, async ({ page }) => {
			const address = await page.locator('main a[href$=".csv"]').first().getAttribute("href");
			const answer = await page.request.get(new URL(address ?? "", page.url()).href);
			expect(answer.status()).toBe(200);
			expect((await answer.text()).split("\r\n").length).toBeGreaterThan(2);
		});
	});
});

describe("subscribing", () => {
	test("the page gives every format of all news, and a list of all feeds", async () => {
		await visitNext("/feeds/", {}, async ({ page }) => {
			for (const [end, sign] of [
				["feed.xml", "<rss"],
				["atom.xml", "<feed"],
				["feed.json", "jsonfeed.org"],
				["subscriptions.opml", "<opml"],
			] as const) {
				const link = page.locator(`main a[href$="/${end}"]`).first();
				const address = new URL((await link.getAttribute("href")) ?? "", page.url());
				const answer = await page.request.get(address.href);
				expect(await answer.text(), end).toContain(sign);
			}
		});
	});

	test.each(["hospital", "person", "alliance", "kind", "topic", "series"])(
		"a page of kind %s offers its own feeds, to the eye and to a reader",
		async (template) => {
			const [address = ""] = pagesOf(template);
			await visitNext(address, {}, async ({ page }) => {
				const shown = await page
					.locator(".feeds a")
					.evaluateAll((each) => each.map((element) => element.getAttribute("href")));
				const discovered = await page
					.locator('head link[rel="alternate"]')
					.evaluateAll((each) => each.map((element) => element.getAttribute("href")));
				expect(shown).toEqual(["feed.xml", "atom.xml", "feed.json"].map((file) => address + file));
				expect(discovered).toEqual(expect.arrayContaining(shown));
			});
		},
	);
});

test.each(["news", "year", "kind", "topic", "series"])(
	"an entry of a list of kind %s leads to its article wherever it is pressed",
	async (template) => {
		const [address = ""] = pagesOf(template);
		await visitNext(address, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
			const entry = page.locator("main ol > li").first();
			const target = await entry.locator(":is(h2, h3) a").getAttribute("href");
			await entry.click({ position: { x: 4, y: 20 } });
			await page.waitForURL(new URL(target ?? "", page.url()).href);
			expect(pagesOf("article")).toContain(pathname(page));
		});
	},
);
