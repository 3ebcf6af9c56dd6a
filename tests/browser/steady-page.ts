import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { projectRoot } from "../../scripts/lib/project-root.ts";

/** What makes a browser draw the same letters on every computer: no hints of its own, no colours at their edges. */
export const steadyArguments = [
	"--font-render-hinting=none",
	"--disable-lcd-text",
	"--disable-font-subpixel-positioning",
	"--force-device-scale-factor=1",
	"--force-color-profile=srgb",
];

const family = "Noto Sans SC";
const folder = path.join(projectRoot, "node_modules/@fontsource/noto-sans-sc");
const address = "/steady-fonts/";

/** The font's own sheets. Latin leaves the quotation marks to Chinese, in which they are as wide as a Han. */
const faces = [400, 600, 700].map((weight) =>
	readFileSync(path.join(folder, `${weight}.css`), "utf8")
		.replaceAll("./files/", address)
		.replaceAll("U+2000-206F", "U+2000-2017,U+2020-2025"),
);

/** Answers a page's requests for the fonts that came with the project. */
export async function offerSteadyFonts(page: Page): Promise<void> {
	await page.route(`**${address}*`, async (route) => {
		const file = path.basename(decodeURIComponent(new URL(route.request().url()).pathname));
		await route.fulfill({
			body: readFileSync(path.join(folder, "files", file)),
			contentType: "font/woff2",
		});
	});
}

/**
 * Sets a page in the fonts that it was offered, so that the fonts of the computer do not matter: one without Chinese
 * letters draws boxes half as wide. The page's policy must be bypassed, for the fonts are set by a style in it.
 */
export async function setSteadyFonts(page: Page): Promise<void> {
	await page.addStyleTag({
		content: `${faces.join("")}*,::before,::after{font-family:"${family}"!important;caret-color:transparent!important}`,
	});
}

/**
 * Loads the files of the letters of a page, in every weight in which they stand there. A browser that is left to it
 * asks for a file once a letter of it was laid out, and may call the fonts ready between two files.
 */
async function loadLetters(page: Page): Promise<void> {
	await page.evaluate(async (name) => {
		const lettersOf = new Map<string, string>();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { textContent, parentElement } = texts.currentNode;
			if (parentElement === null) continue;
			const { fontWeight } = getComputedStyle(parentElement);
			lettersOf.set(fontWeight, (lettersOf.get(fontWeight) ?? "") + textContent);
		}
		await Promise.all(
			[...lettersOf].map(([weight, letters]) =>
				document.fonts.load(`${weight} 1em "${name}"`, letters),
			),
		);
	}, family);
}

/** Waits until what is to be seen of a page is there: its fonts, and the pictures of the screen. */
export async function waitUntilSteady(page: Page): Promise<void> {
	await loadLetters(page);
	await page.evaluate(async () => {
		// Laid out once, so that what styles write is asked for as well.
		document.body.getBoundingClientRect();
		await document.fonts.ready;
		const seen = [...document.images].filter((picture) => {
			const { top, bottom, height } = picture.getBoundingClientRect();
			return height > 0 && top < innerHeight && bottom > 0;
		});
		await Promise.all(seen.map((picture) => picture.decode()));
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	});
}
