import { expect, test } from "vitest";
import { samplePages } from "./templates.ts";
import { startVisits, type Visit } from "./visitor.ts";

const visit = startVisits();

/** The elements that stand out of the page at its right, widest first. */
function sideways({ page }: Visit): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll("body *")]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
			.concat(`${scrollWidth} > ${clientWidth}`);
	});
}

const widthsPx = [320, 360, 768, 1280];
const height = 800;

test.each(samplePages)(
	"%s does not scroll sideways on any screen, and nothing fails on it",
	async (address) => {
		const found = await visit(address, { viewport: { width: 1280, height } }, async (each) => {
			const wide: Record<number, string[]> = {};
			for (const width of widthsPx) {
				await each.page.setViewportSize({ width, height });
				wide[width] = await sideways(each);
			}
			return { wide, problems: [...each.problems] };
		});
		expect(found).toEqual({
			wide: Object.fromEntries(widthsPx.map((width) => [width, []])),
			problems: [],
		});
	},
);

test.each(samplePages)("%s does not scroll sideways with text at 200 %", async (address) => {
	const found = await visit(address, { viewport: { width: 360, height } }, async (each) => {
		await each.page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		return sideways(each);
	});
	expect(found).toEqual([]);
});

test("what stands out is found, and what fails too", async () => {
	await visit("/", { viewport: { width: 360, height } }, async (each) => {
		await each.page.evaluate(() => {
			const wide = document.createElement("p");
			// An empty box has no area and so widens nothing.
			wide.textContent = "宽";
			wide.style.width = "2000px";
			document.body.append(wide);
			console.error("wrong");
		});
		expect((await sideways(each)).join()).toMatch(/\d{4} > 360/);
		await expect.poll(() => each.problems).toEqual([expect.stringMatching(/^wrong/)]);
	});
});
