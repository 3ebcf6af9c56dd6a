import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { samplePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits();

/** What the page tells of the element that has the focus. */
interface Focused {
	readonly name: string;
	/** Its place among all elements of the document. */
	readonly place: number;
	readonly wrongs: readonly string[];
}

/** What a page tells of its focus once `watchFocus` has run in it. */
declare const focusWatch: {
	/** What had the focus after each key, in order; null where nothing had it. */
	readonly stops: readonly (Focused | null)[];
	/** Gives the focus to the elements at some places as the keyboard does, and looks at each. */
	lookAt(places: readonly number[]): (Focused | null)[];
};

/**
 * Looks at the element that has the focus after each key: whether it is in view, whether something lies over it (WCAG
 * 2.2, 2.4.11), and whether its ring is 2 px wide and stands out from what it is drawn on by 3:1 (2.4.7, 1.4.11). Runs
 * in the page.
 */
function watchFocus(): void {
	/** Relative luminance, by WCAG. */
	const luminance = (colour: string) => {
		const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
			const share = Number(part) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const groundOf = (from: Element | null): string => {
		for (let at = from; at; at = at.parentElement) {
			const { backgroundColor } = getComputedStyle(at);
			if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
		}
		return "rgb(255, 255, 255)";
	};
	const isSeen = (element: Element) =>
		[...element.getClientRects()]
			.filter(({ width, height }) => width * height > 0)
			.some((box) => {
				const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
				const top = document.elementFromPoint(x, y);
				return top !== null && (element.contains(top) || top.contains(element));
			});
	const look = (): Focused | null => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const wrongs: string[] = [];
		if (!isSeen(element)) wrongs.push("out of view or covered");
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) wrongs.push("no ring");
		const [ring, ground] = [luminance(outlineColor), luminance(groundOf(element.parentElement))];
		const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
		if (contrast < 3) wrongs.push(`ring of ${contrast.toFixed(1)}:1`);
		const place = [...document.querySelectorAll("*")].indexOf(element);
		return { name: element.outerHTML.slice(0, 100), place, wrongs };
	};
	const stops: (Focused | null)[] = [];
	addEventListener("keyup", () => stops.push(look()), { capture: true });
	const lookAt = (places: readonly number[]) => {
		const all = document.querySelectorAll<HTMLElement>("*");
		return places.map((place) => {
			all[place]?.focus({ focusVisible: true } as FocusOptions);
			return look();
		});
	};
	Object.assign(globalThis, { focusWatch: { stops, lookAt } });
}

/** Presses the Tab key so many times without waiting for each: the page itself notes where the focus is. */
async function pressTab(page: Page, times: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
	const presses = Array.from({ length: times }, () => [
		session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
		session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
	]);
	await Promise.all(presses.flat());
	await session.detach();
}

const wrongsOf = (stops: readonly Focused[]) =>
	stops.flatMap(({ wrongs, name }) => wrongs.map((wrong) => `${wrong}: ${name}`));

/** The way through a page with the Tab key, and what is wrong on it. */
async function wayByTab(page: Page): Promise<{ places: number[]; wrongs: string[] }> {
	const most = 400;
	await page.evaluate(watchFocus);
	for (let pressed = 0; pressed < most; pressed += 50) {
		await pressTab(page, 50);
		const stops = await page.evaluate(() => focusWatch.stops);
		const places = stops.map((stop) => stop?.place);
		// The browser leaves the page after the last element, or begins anew.
		const end = places.findIndex((place, at) => place === undefined || places.indexOf(place) < at);
		if (end < 0) continue;
		const way = stops.slice(0, end).filter((stop) => stop !== null);
		const backwards = way.filter(({ place }, at) => place <= (way[at - 1]?.place ?? -1));
		const wrongs = [...wrongsOf(way), ...backwards.map(({ name }) => `out of order: ${name}`)];
		return { places: way.map(({ place }) => place), wrongs };
	}
	return { places: [], wrongs: [`more than ${most} stops`] };
}

const phone = { viewport: { width: 360, height: 640 } };
const desk = { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } as const;

test.each(samplePages)("on %s the focus is always seen, and goes in order", async (address) => {
	const onPhone = await visitNext(address, phone, ({ page }) => wayByTab(page));
	const onDesk = await visitNext(address, desk, async ({ page }) => {
		const { places, wrongs } = await wayByTab(page);
		await page.emulateMedia({ colorScheme: "light" });
		const inLight = await page.evaluate((all) => focusWatch.lookAt(all), places);
		expect(inLight.map((stop) => stop?.place)).toEqual(places);
		return [...wrongs, ...wrongsOf(inLight.filter((stop) => stop !== null))];
	});
	expect([...onPhone.wrongs, ...onDesk]).toEqual([]);
	expect(onPhone.places).not.toEqual([]);
});

test("in 长者模式 the focus is always seen too", async () => {
	const { wrongs } = await visitNext("/elder/", phone, ({ page }) => wayByTab(page));
	expect(wrongs).toEqual([]);
});

test("what covers the focus is found, and so are a missing ring and another order", async () => {
	const { wrongs } = await visitNext("/start/", {}, async ({ page }) => {
		await page.evaluate(() => {
			const cover = document.createElement("div");
			// The policy of the pages lets no style element in.
			const sheet = new CSSStyleSheet();
			sheet.insertRule("footer a { outline: none !important }");
			sheet.insertRule(
				".cover { position: fixed; inset: 0 0 auto; height: 150px; z-index: 9; background: red }",
			);
			document.adoptedStyleSheets = [sheet];
			cover.className = "cover";
			document.body.append(cover);
			document.querySelector("main a")?.setAttribute("tabindex", "1");
		});
		return wayByTab(page);
	});
	for (const wrong of ["covered", "no ring", "out of order"])
		expect(wrongs.join("\n")).toContain(wrong);
});
