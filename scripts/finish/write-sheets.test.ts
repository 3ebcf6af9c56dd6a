import { expect, test } from "vitest";
import { collectShapes, type Shape, shapeOf } from "./element-shapes.ts";
import { writeSheets } from "./write-sheets.ts";

const order = "@layer base, components, utilities;";

/** The sheets of a site of two pages, the second of the kind that has a sheet of its own. */
function sheets(css: string, other: string, article: string) {
	const all = new Set<Shape>();
	const ofArticle = new Set<Shape>();
	collectShapes(other + article, all);
	collectShapes(article, ofArticle);
	const { whole, part, needed } = writeSheets(order + css, all, ofArticle);
	return { whole: Buffer.from(whole).toString(), part: Buffer.from(part).toString(), needed };
}

test("a tie to a component goes where no other element has the class", () => {
	const { whole, needed } = sheets(
		"@layer components { .a:where(.astro-11111111) { top: 0 } }",
		'<p class="a astro-11111111">',
		"",
	);
	expect(whole).toBe(".a{top:0}");
	expect(needed(shapeOf("p", "a astro-11111111"))).toEqual([]);
});

test("it stays, and is short, where another component has the class too", () => {
	const { whole, needed } = sheets(
		"@layer components { .a:where(.astro-11111111) { top: 0 } }",
		'<p class="a astro-11111111"><p class="a astro-22222222">',
		"",
	);
	expect(whole).toBe(".a:where(._0){top:0}");
	expect(needed(shapeOf("p", "a astro-11111111"))).toEqual(["_0"]);
	expect(needed(shapeOf("p", "a astro-22222222"))).toEqual([]);
});

test("the part leaves out what its pages do not use, and keeps what they do in its order", () => {
	const { whole, part } = sheets(
		"@layer components { .a { top: 0 } .b { top: 1px } .c .a { top: 2px } .a:hover { top: 3px } }",
		'<p class="b"><p class="c">',
		'<p class="a">',
	);
	expect(whole).toContain(".b");
	expect(part).toBe(".a{top:0}.a:hover{top:3px}");
});

test("lists inside a selector lose what the part does not use, in a flattened layer and above it", () => {
	const { whole, part } = sheets(
		"@layer base { .a > p, .b > p, .b { top: 0 } .b::after { top: 1px } } @layer components { .elder :is(.a, .b) > p { top: 2px } }",
		'<div class="b">',
		'<div class="a"><p>',
	);
	expect(whole).toContain(".b");
	expect(part).toBe(":where(.a>p){top:0}.elder .a>p{top:2px}");
});

test("custom properties get short names, the most used the shortest, and nothing else does", () => {
	const { whole } = sheets(
		'@layer base { :root { --one-long: 0; --two-long: 1px } } @layer components { .a { top: var(--two-long); left: calc(1px + var( --two-long, 2px)); content: "--one-long"; background: url(a--two-long.png) } }',
		'<p class="a">',
		"",
	);
	expect(whole).toContain("--b:0;--a:1px");
	expect(whole).toContain("top:var(--a)");
	expect(whole).toContain('content:"--one-long"');
	expect(whole).toContain("a--two-long.png");
});

test("the part has the values of tokens that nothing changes, the whole their names", () => {
	const { whole, part } = sheets(
		"@layer base { :root { --gap: 1rem; --wide: calc(2 * var(--gap)); --ink: #000 } @media print { :root { --ink: #111 } } .a { top: var(--wide); color: var(--ink) } }",
		"",
		'<html><p class="a">',
	);
	expect(whole).toContain("top:var(--");
	expect(part).toContain("top:2rem");
	expect(part).toContain("color:var(--");
	expect(part).not.toContain("1rem");
});

test("what a script gives the page is in both", () => {
	const { part } = sheets("@layer components { .elder a { top: 0 } }", "", "<a>");
	expect(part).toBe(".elder a{top:0}");
});

test("old browsers get physical properties, plain media queries and margins for the gaps of flex", () => {
	const { whole } = sheets(
		"@layer components { .a { display: flex; gap: 1px 2px; margin-inline: auto; inset: 0 } @media (width >= 10rem) { .a { gap: 3px } } }",
		'<p class="a">',
		"",
	);
	expect(whole).toContain("margin-left:auto");
	expect(whole).toContain("top:0");
	expect(whole).toContain("(min-width:10rem)");
	expect(whole).toContain("@supports not (inset:0){.a>:not(:last-child){margin-right:2px}}");
	expect(whole).not.toMatch(/inline|>=|[^(]inset/);
});

test("a tie inside another selector is refused: it would be lost", () => {
	expect(() =>
		sheets("@layer components { p:has(.a:where(.astro-11111111)) { top: 0 } }", "", ""),
	).toThrow(/:has/);
});
