import postcss from "postcss";
import { expect, test } from "vitest";
import { flattenLayers } from "./flatten-layers.ts";

const order = "@layer base, components, utilities;";
const flat = (css: string) =>
	postcss([flattenLayers()])
		.process(order + css, { from: undefined })
		.css.replace(/\s+/g, " ")
		.trim();

test("layers stand in the order that is stated, not in the one that they come in", () => {
	expect(flat("@layer components { b { top: 1px } } @layer base { a { top: 2px } }")).toMatch(
		/^:where\(a\).* b \{/,
	);
});

test("a selector of a lower layer weighs nothing, whatever it names", () => {
	expect(flat("@layer base { #a .b > c:hover, d { top: 0 } }")).toBe(
		":where(#a .b > c:hover,d) { top: 0 }",
	);
});

test("a pseudo-element stays outside, where alone it may stand", () => {
	expect(flat("@layer base { p::before, ::selection { top: 0 } }")).toBe(
		":where(p)::before,::selection { top: 0 }",
	);
});

test("a selector of a higher layer weighs an id more, in a media query too", () => {
	expect(flat("@layer utilities { @media print { .a::after { top: 0 } } }")).toBe(
		"@media print { .a:not(#_)::after { top: 0 } }",
	);
});

test("the steps of an animation are left alone", () => {
	expect(flat("@layer base { @keyframes turn { from { top: 0 } } }")).toContain("{ from {");
});

test("a style outside the layers is refused: nothing says what it would win over", () => {
	expect(() => flat("a { top: 0 }")).toThrow(/cascade layer/);
});
