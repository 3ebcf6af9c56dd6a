import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { readPages, textOf } from "../../scripts/check/site/page.ts";
import { laterFunctions } from "../support/later-functions.ts";
import { builtSite } from "../support/site-folder.ts";

/** Pagefind's own worker lies beside the index for other programs: no page loads it. */
const loaded = listFiles(builtSite).filter(
	(file) => file.endsWith(".js") && path.basename(file) !== "pagefind-worker.js",
);

test.each(loaded)("%s calls nothing that iOS Safari 14 or Chromium 90 lack", (file) => {
	expect(laterFunctions(readFileSync(path.join(builtSite, file), "utf8"))).toEqual([]);
});

test("nor do the scripts in the pages themselves", () => {
	const inPages = readPages(builtSite).flatMap(({ elements }) =>
		elements.filter(({ tagName }) => tagName === "script").map(textOf),
	);
	expect(loaded).toContain("pagefind/search.js");
	expect(new Set(inPages.flatMap(laterFunctions))).toEqual(new Set());
});

test.each([
	["[1].at(-1)", ".at("],
	["structuredClone(a)", "structuredClone("],
	['new DecompressionStream("gzip")', "DecompressionStream"],
	['document.querySelector("p:has(a)")', ":has("],
])("%s is found", (script, name) => {
	expect(laterFunctions(script)).toEqual([name]);
	expect(laterFunctions("[...at(1)].replaceAll(a, b)")).toEqual([]);
});
