import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setLook, sideways } from "./looks.ts";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits({ isSteady: true });
const viewport = { width: 360, height: 640 };

/** Texts that are cut off by the box they stand in, and texts that lie over one another. */
function lost(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const texts: { readonly element: Element; readonly boxes: readonly DOMRect[] }[] = [];
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!element || (node.textContent ?? "").trim() === "") continue;
			// What is folded has boxes, and is not seen.
			if (!element.checkVisibility()) continue;
			if (
				element.closest("script, style, noscript, template, svg, rt, rp, .visually-hidden, .skip")
			)
				continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const boxes = [...range.getClientRects()].filter(({ width, height }) => width * height > 4);
			if (boxes.length === 0) continue;
			texts.push({ element, boxes });
			for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
				const { overflowX, overflowY } = getComputedStyle(at);
				if (overflowX === "visible" && overflowY === "visible") continue;
				const edge = at.getBoundingClientRect();
				const isCut = boxes.some(
					({ top, bottom, left, right }) =>
						(overflowY === "hidden" && (bottom > edge.bottom + 2 || top < edge.top - 2)) ||
						(overflowX === "hidden" && (right > edge.right + 2 || left < edge.left - 2)),
				);
				if (isCut) found.push(`cut: ${element.outerHTML.slice(0, 80)}`);
				break;
			}
		}
		// Lines of one paragraph may touch; what belongs to two elements beside each other may not.
		for (const [index, { element, boxes }] of texts.entries())
			for (const other of texts.slice(index + 1, index + 40)) {
				if (element.contains(other.element) || other.element.contains(element)) continue;
				const isOver = boxes.some((a) =>
					other.boxes.some(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
								Math.min(a.height, b.height) / 2,
					),
				);
				if (isOver)
					found.push(
						`over: ${element.outerHTML.slice(0, 60)} ${other.element.outerHTML.slice(0, 60)}`,
					);
			}
		return found;
	});
}

/**
 * The ways in which a reader makes text larger or looser. WeChat scales on iOS with text-size-adjust on the body and
 * on Android with the text zoom of the web view, which multiplies every computed size; so does the last of them here.
 */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	"200 % in the browser's own setting": (page) =>
		page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		}),
	"WeChat's largest on iOS": (page) =>
		page.evaluate(() => {
			document.body.style.setProperty("-webkit-text-size-adjust", "160%", "important");
			document.body.style.setProperty("text-size-adjust", "160%", "important");
		}),
	"text zoom of 160 % in Android's web view": (page) =>
		page.evaluate(() => {
			const sizes = [...document.querySelectorAll<HTMLElement>("body, body *")].map(
				(element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
			);
			for (const [element, px] of sizes) element.style.fontSize = `${px * 1.6}px`;
		}),
	"the spacing of WCAG 1.4.12": (page) =>
		page.evaluate(() => {
			// The policy of the pages lets no style element in.
			const sheet = new CSSStyleSheet();
			sheet.insertRule(
				"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
			);
			sheet.insertRule("p { margin-bottom: 2em !important }");
			document.adoptedStyleSheets = [sheet];
		}),
};

test.each(templatePages)("%s loses nothing when its text grows", async (address) => {
	const found: string[] = [];
	for (const [name, enlarge] of Object.entries(ways))
		await visitNext(address, { viewport }, async ({ page }) => {
			await enlarge(page);
			const wrongs = [...(await sideways(page)), ...(await lost(page))];
			found.push(...wrongs.map((wrong) => `${name}: ${wrong}`));
		});
	await visitNext(address, { viewport }, async ({ page }) => {
		await setLook(page, "elder");
		found.push(...(await lost(page)).map((wrong) => `长者模式: ${wrong}`));
	});
	expect(found).toEqual([]);
});

test("what is cut and what lies over something is found", async () => {
	const found = await visitNext("/start/", { viewport }, async ({ page }) => {
		await page.setContent("<div><p>第一行</p><p>第二行</p></div><p>下面</p><p>上面</p>");
		await page.evaluate(() => {
			const [box, , , , over] = document.querySelectorAll<HTMLElement>("div, p");
			if (!box || !over) throw new Error("The page has no such elements");
			Object.assign(box.style, { height: "1em", overflow: "hidden" });
			over.style.marginTop = "-2.2em";
		});
		return lost(page);
	});
	expect(found.join("\n")).toContain("cut: ");
	expect(found.join("\n")).toContain("over: ");
});
