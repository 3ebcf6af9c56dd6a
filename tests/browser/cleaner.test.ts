import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clean } from "../../scripts/clean/pipeline.ts";
import { fuzzPages } from "../../scripts/clean/test-support/fuzz.ts";
import { injections } from "../../scripts/clean/test-support/injections.ts";
import { launchBrowser } from "../../scripts/lib/browser.ts";

const cleaner = path.resolve(import.meta.dirname, "../../scripts/clean");
const fixtures = path.join(cleaner, "fixtures");
const fixture = (name: string) => readFileSync(path.join(fixtures, name, "input.html"), "utf8");

let browser: Browser;
let page: Page;
/** Modules of Node that the core asked for while it was bundled. */
const asked: string[] = [];

beforeAll(async () => {
	const { outputFiles } = await build({
		stdin: {
			contents: 'export { clean } from "./pipeline.ts";',
			resolveDir: cleaner,
			loader: "ts",
		},
		bundle: true,
		write: false,
		format: "iife",
		globalName: "cleaner",
		platform: "browser",
		plugins: [
			{
				name: "node-modules-asked-for",
				setup(bundler) {
					bundler.onResolve({ filter: /^node:/ }, (found) => {
						asked.push(`${found.path} from ${found.importer}`);
						return { path: found.path, external: true };
					});
				},
			},
		],
	});
	browser = await launchBrowser();
	page = await browser.newPage();
	await page.setContent("<!doctype html><title>清理</title>");
	await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
});

afterAll(() => browser?.close());

type Cleaner = { clean: (html: string, options: object) => unknown };

/** What the cleaner gives for each page, or its refusal, as text: equal where every byte is. Runs on either side. */
const outcomes = ([name, pages]: readonly [name: string, pages: readonly string[]]): string[] => {
	const { clean } = (globalThis as unknown as Record<string, Cleaner>)[name] as Cleaner;
	return pages.map((html) => {
		try {
			return JSON.stringify(clean(html, { pictures: "keep" }));
		} catch (error) {
			return String(error);
		}
	});
};

Object.assign(globalThis, { cleanerOfNode: { clean } });
const inNode = (pages: readonly string[]) => outcomes(["cleanerOfNode", pages]);
const inBrowser = (pages: readonly string[]) =>
	page.evaluate(outcomes, ["cleaner", pages] as const);

test("the core asks for nothing of Node", () => {
	expect(asked).toEqual([]);
});

test.each(readdirSync(fixtures))("fixture %s gives the same bytes as in Node", async (name) => {
	expect(await inBrowser([fixture(name)])).toEqual(inNode([fixture(name)]));
});

test("injections and any pages give the same bytes as in Node, refusals included", async () => {
	const pages = [...injections.filter((_, index) => index % 20 === 0), ...fuzzPages(300)];
	const ours = inNode(pages);
	expect(ours.filter((each) => each.includes("CleanError")).length).toBeGreaterThan(0);
	expect(await inBrowser(pages)).toEqual(ours);
});
