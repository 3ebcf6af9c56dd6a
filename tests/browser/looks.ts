import type { Page } from "playwright-core";

/** The ways in which a page is shown. */
export const looks = ["light", "dark", "elder"] as const;
export type Look = (typeof looks)[number];

/** The widths that the design is made for, in CSS pixels: a phone, a tablet, a desk. */
export const widthsPx = [360, 768, 1280] as const;

/** Shows an open page in another way. */
export async function setLook(page: Page, look: Look): Promise<void> {
	await page.emulateMedia({ colorScheme: look === "dark" ? "dark" : "light" });
	await page.evaluate(async (wanted) => {
		document.documentElement.classList.toggle("elder", wanted === "elder");
		const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches;
		while (isDark() !== (wanted === "dark")) await new Promise(requestAnimationFrame);
	}, look);
}

/** The elements that stand out of the page at its right, widest first. */
export function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll("body *")]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
			.concat(`${scrollWidth} > ${clientWidth}`);
	});
}

/**
 * What is pressed and is smaller than so many CSS pixels in height, or 24 in width. A link within a sentence is
 * let off, as WCAG 2.2 does (2.5.8): its height is that of the line.
 */
export function smallTargets(page: Page, leastPx: number): Promise<string[]> {
	return page.evaluate((least) => {
		const found: string[] = [];
		const selector = "a[href], button, summary, select, textarea, input:not([type=hidden])";
		for (const element of document.querySelectorAll<HTMLElement>(selector)) {
			// A field inside a label is pressed through it.
			const pressed = element.closest("label") ?? element;
			const { width, height } = pressed.getBoundingClientRect();
			if (width === 0 || height === 0 || pressed.closest(".skip, .visually-hidden")) continue;
			const around = (pressed.parentElement?.textContent ?? "").trim().length;
			const isInText =
				getComputedStyle(pressed).display === "inline" &&
				around > (pressed.textContent ?? "").trim().length;
			// An area that covers the whole entry is put over it.
			const cover = getComputedStyle(pressed, "::after");
			if (isInText || (cover.position === "absolute" && cover.content !== "none")) continue;
			if (height < least - 0.5 || width < 23.5)
				found.push(`${pressed.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`);
		}
		return found;
	}, leastPx);
}
