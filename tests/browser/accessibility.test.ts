import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Look, looks, setLook, sideways, smallTargets, widthsPx } from "./looks.ts";
import { samplePages, templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits({ isSteady: true });
const height = 800;

/** Everything that is wrong with a page shown in one way on one screen. */
async function wrongs(page: Page, look: Look, width: number): Promise<string[]> {
	await setLook(page, look);
	await page.setViewportSize({ width, height });
	const found = [
		...(await violations(page)),
		...(await sideways(page)),
		...(await smallTargets(page, look === "elder" ? 44 : 24)),
	];
	return found.map((each) => `${look} ${width}: ${each}`);
}

test.each(templatePages)(
	"%s is in order on every screen, light, dark and in 长者模式",
	async (address) => {
		const found = await visitNext(
			address,
			{ viewport: { width: 1280, height } },
			async ({ page, problems }) => {
				const each: string[] = [];
				for (const look of looks)
					for (const width of widthsPx) each.push(...(await wrongs(page, look, width)));
				return [...each, ...problems];
			},
		);
		expect(found).toEqual([]);
	},
);

test.each(samplePages.filter((address) => !templatePages.includes(address)))(
	"%s is in order on a phone, and nothing stands out of it on a small one or a wide one",
	async (address) => {
		const found = await visitNext(
			address,
			{ viewport: { width: 360, height } },
			async ({ page, problems }) => {
				const each = [...(await wrongs(page, "light", 360)), ...(await wrongs(page, "dark", 360))];
				await setLook(page, "elder");
				each.push(...(await sideways(page)), ...(await smallTargets(page, 44)));
				return [...each, ...problems];
			},
		);
		expect(found).toEqual([]);
	},
);

describe.each(["more", "forced"])("with contrast %s", (contrast) => {
	test.each(templatePages)("%s is in order", async (address) => {
		const found = await visitNext(
			address,
			contrast === "more" ? { contrast: "more" } : { forcedColors: "active" },
			async ({ page, problems }) => [...(await violations(page)), ...problems],
		);
		expect(found).toEqual([]);
	});
});

test("what is wrong is found: by axe, by the width, by the size of what is pressed", async () => {
	const found = await visitNext("/", {}, async ({ page }) => {
		await page.setContent(
			"<html><body><img src='/a.png' width='3000'><p><a href='#a'>小</a></p></body></html>",
		);
		return wrongs(page, "light", 360);
	});
	expect(found.join("\n")).toContain("image-alt");
	expect(found.join("\n")).toMatch(/\d{4} > 360/);
	expect(found.join("\n")).toMatch(/小.* \d+×\d+$/m);
});
