import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits();

/** What the page tells of the element that has the focus. */
interface Focused {
	readonly name: string;
	/** Its place among all elements of the document. */
	readonly place: number;
	readonly wrongs: readonly string[];
}

/**
 * Looks at the element that has the focus: whether it is in view, whether something lies over it (WCAG 2.2, 2.4.11),
 * and whether its ring is 2 px wide and stands out from what it is drawn on by 3:1 (2.4.7, 1.4.11).
 */
function lookAtFocused(page: Page): Promise<Focused | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const wrongs: string[] = [];
		const boxes = [...element.getClientRects()].filter(({ width, height }) => width * height > 0);
		const isSeen = boxes.some((box) => {
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const top = document.elementFromPoint(x, y);
			return top !== null && (element.contains(top) || top.contains(element));
		});
		if (!isSeen) wrongs.push("out of view or covered");
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
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) wrongs.push("no ring");
		const [ring, ground] = [luminance(outlineColor), luminance(groundOf(element.parentElement))];
		const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
		if (contrast < 3) wrongs.push(`ring of ${contrast.toFixed(1)}:1`);
		return {
			name: element.outerHTML.slice(0, 100),
			place: [...document.querySelectorAll("*")].indexOf(element),
			wrongs,
		};
	});
}

/** What is wrong on the way through a page with the Tab key. */
async function wrongsByTab(page: Page): Promise<string[]> {
	const found: string[] = [];
	const most = 400;
	const seen = new Set<number>();
	for (let last = -1, presses = 0; presses < most; presses++) {
		await page.keyboard.press("Tab");
		const focused = await lookAtFocused(page);
		// The browser leaves the page after the last element, or begins anew.
		if (!focused || seen.has(focused.place)) return found;
		seen.add(focused.place);
		found.push(...focused.wrongs.map((wrong) => `${wrong}: ${focused.name}`));
		if (focused.place <= last) found.push(`out of order: ${focused.name}`);
		last = focused.place;
	}
	return [...found, `more than ${most} stops`];
}

test.each(templatePages)("on %s the focus is always seen, and goes in order", async (address) => {
	const screens = [
		{ viewport: { width: 360, height: 640 } },
		{ viewport: { width: 1280, height: 800 }, colorScheme: "dark" as const },
	];
	for (const screen of screens)
		expect(await visitNext(address, screen, ({ page }) => wrongsByTab(page))).toEqual([]);
});

test("in 长者模式 the focus is always seen too", async () => {
	const wrongs = await visitNext("/elder/", { viewport: { width: 360, height: 640 } }, ({ page }) =>
		wrongsByTab(page),
	);
	expect(wrongs).toEqual([]);
});

test("what covers the focus is found, and so are a missing ring and another order", async () => {
	const wrongs = await visitNext("/start/", {}, async ({ page }) => {
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
		return wrongsByTab(page);
	});
	for (const wrong of ["covered", "no ring", "out of order"])
		expect(wrongs.join("\n")).toContain(wrong);
});
