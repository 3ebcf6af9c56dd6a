import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { attribute, readPages, textOf } from "../../scripts/check/site/page.ts";
import { beyondBaseline, isReadable } from "../support/baseline.ts";
import { builtSite } from "../support/site-folder.ts";

const files = listFiles(builtSite);
const read = (file: string) => readFileSync(path.join(builtSite, file), "utf8");
const inline = new Set(
	readPages(builtSite).flatMap(({ elements }) =>
		elements
			.filter(
				(element) =>
					element.tagName === "script" &&
					attribute(element, "src") === undefined &&
					attribute(element, "type") !== "application/ld+json",
			)
			.map(textOf),
	),
);

describe("on iOS Safari 14 and Chromium 90", () => {
	test.each(files.filter((file) => file.endsWith(".css")))("%s is understood", (file) => {
		expect(beyondBaseline(read(file))).toEqual([]);
	});

	test.each(files.filter((file) => file.endsWith(".js")))("%s can be read", (file) => {
		expect(isReadable(read(file))).toBe(true);
	});

	test("the scripts in the pages themselves can be read", () => {
		expect(inline.size).toBeGreaterThan(0);
		expect([...inline].filter((script) => !isReadable(script))).toEqual([]);
	});
});

test.each([
	["@layer a{b{top:0}}", "@layer"],
	["@media (width>=3rem){a{top:0}}", "@media (width>=3rem)"],
	["a{b{top:0}}", "nested: b"],
	["a:has(b){top:0}", "selector :has"],
	["a:focus-visible,a:focus{top:0}", ":focus-visible in a list"],
	["a{inset:0}", "property inset"],
	["a{margin-inline:0}", "property margin-inline"],
	["a{color:color-mix(in oklab,red,blue)}", "color-mix()"],
	["a{color:oklch(1 0 0)}", "oklch()"],
	["a{height:100dvh}", "unit dvh"],
])("%s is beyond it", (css, problem) => {
	expect(beyondBaseline(css)).toContain(problem);
	expect(beyondBaseline(`@supports (display:grid){${css}}`)).toEqual([]);
});

test.each(["class A{static{x()}}", "class A{#b=1}", "await x()"])(
	"the script %s is beyond it",
	(script) => {
		expect(isReadable(script)).toBe(false);
		expect(isReadable("const a=b?.c??d;")).toBe(true);
	},
);
