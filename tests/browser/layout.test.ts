import { expect, test } from "vitest";
import { setLook, sideways } from "./looks.ts";
import { samplePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits({ isSteady: true });

const height = 800;

test.each(samplePages)("%s does not scroll sideways on the smallest screen", async (address) => {
	const found = await visitNext(address, { viewport: { width: 320, height } }, async ({ page }) => {
		const standard = await sideways(page);
		await setLook(page, "elder");
		return [...standard, ...(await sideways(page))];
	});
	expect(found).toEqual([]);
});

test.each(samplePages)("%s does not scroll sideways with text at 200 %", async (address) => {
	const found = await visitNext(address, { viewport: { width: 360, height } }, async (each) => {
		await each.page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		return sideways(each.page);
	});
	expect(found).toEqual([]);
});

test("what stands out is found, and what fails too", async () => {
	await visitNext("/", { viewport: { width: 360, height } }, async (each) => {
		await each.page.evaluate(() => {
			const wide = document.createElement("p");
			// An empty box has no area and so widens nothing.
			wide.textContent = "宽";
			wide.style.width = "2000px";
			document.body.append(wide);
			console.error("wrong");
		});
		expect((await sideways(each.page)).join()).toMatch(/\d{4} > 360/);
		await expect.poll(() => each.problems).toEqual([expect.stringMatching(/^wrong/)]);
	});
});
