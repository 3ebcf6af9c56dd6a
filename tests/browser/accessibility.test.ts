import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { samplePages } from "./templates.ts";
import { startVisits, type Visit } from "./visitor.ts";

const visit = startVisits();

/** What axe finds on a page: rule and element. */
async function violations({ page }: Visit): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test.each(samplePages)("%s has no violation, in light and in dark colours", async (address) => {
	const viewport = { width: 360, height: 740 };
	const found = await visit(address, { colorScheme: "light", viewport }, async (each) => {
		const light = await violations(each);
		await each.page.emulateMedia({ colorScheme: "dark" });
		return { light, dark: await violations(each) };
	});
	expect(found).toEqual({ light: [], dark: [] });
});

test("axe finds what is wrong", async () => {
	const found = await visit("/", {}, async (each) => {
		await each.page.setContent("<html><body><img src='/a.png'></body></html>");
		return violations(each);
	});
	expect(found.join()).toContain("image-alt");
});
