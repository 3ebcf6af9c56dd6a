import { describe, expect, test } from "vitest";
import { isRedirect, placeOf, readPages } from "../support/page.ts";
import { pageRules, rulesFor } from "../support/page-rules.ts";
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
		.filter((page) => !isRedirect(page))
		.map((page) => /<title>(.*?)<\/title>/s.exec(page.html)?.[1] ?? "");
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
