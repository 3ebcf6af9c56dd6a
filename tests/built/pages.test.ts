import { describe, expect, test } from "vitest";
import { isElderTwin, isRedirect, placeOf, readPages } from "../../scripts/check/site/page.ts";
import { pageRules, rulesFor } from "../../scripts/check/site/page-rules.ts";
import { builtSite } from "../support/site-folder.ts";

const pages = readPages(builtSite);

describe.each(pageRules)("every page $name", (rule) => {
	test.each(pages.filter((page) => rulesFor(page).includes(rule)))("$file", (page) => {
		const found = rule.check(page);
		expect(found.map((each) => (typeof each === "string" ? each : placeOf(page, each)))).toEqual(
			[],
		);
	});
});

test("no two pages have the same title", () => {
	const titles = pages
		.filter((page) => !isRedirect(page) && !isElderTwin(page))
		.map((page) => /<title>(.*?)<\/title>/s.exec(page.html)?.[1] ?? "");
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every page in 长者模式 says word for word what the page it doubles says, and names that as its address", () => {
	const twins = pages.filter(isElderTwin);
	const words = ({ html }: { html: string }) => html.replace(/<[^>]*>/g, "");
	const canonical = ({ html }: { html: string }) => /<link rel="canonical"[^>]*>/.exec(html)?.[0];
	expect(twins).not.toEqual([]);
	for (const twin of twins) {
		const first = pages.find(({ file }) => `elder/${file}` === twin.file);
		expect(first && words(first), twin.file).toBe(words(twin));
		expect(first && canonical(first), twin.file).toBe(canonical(twin));
	}
});
