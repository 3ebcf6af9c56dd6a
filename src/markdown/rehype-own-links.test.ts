import type { Root } from "hast";
import { expect, it } from "vitest";
import { rehypeOwnLinks } from "./rehype-own-links.ts";

function lead(href: string, base: string): unknown {
	const tree: Root = {
		type: "root",
		children: [{ type: "element", tagName: "a", properties: { href }, children: [] }],
	};
	rehypeOwnLinks(base)(tree);
	const [link] = tree.children;
	return link?.type === "element" ? link.properties["href"] : undefined;
}

it.each(["/news-site/", "/news-site", "news-site"])("leads own pages below %s", (base) => {
	expect(lead("/hospitals/a/#news", base)).toBe("/news-site/hospitals/a/#news");
	expect(lead("/", base)).toBe("/news-site/");
});

it("leaves every other address as it is", () => {
	for (const href of ["/news-site/a/", "//example.com/a", "https://example.com/", "#a", "a/"])
		expect(lead(href, "/news-site/")).toBe(href);
	expect(lead("/a/", "/")).toBe("/a/");
});
