import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { rehypeWideTables } from "./rehype-wide-tables.ts";

const element = (tagName: string, children: Element[] = []): Element => ({
	type: "element",
	tagName,
	properties: {},
	children,
});

function transform(columns: number): string {
	const row = element(
		"tr",
		Array.from({ length: columns }, () => element("th")),
	);
	const tree: Root = {
		type: "root",
		children: [element("table", [element("thead", [row])])],
	};
	rehypeWideTables()(tree);
	return toHtml(tree);
}

it("gives a table of many columns a frame that scrolls and takes the focus", () => {
	expect(transform(5)).toMatch(
		/^<div class="wide" role="group" aria-label="表格" tabindex="0"><table>/,
	);
});

it("leaves a table of few", () => {
	expect(transform(4)).toMatch(/^<table>/);
});
