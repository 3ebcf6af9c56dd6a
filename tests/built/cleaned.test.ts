import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, serialize } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attribute, type Element, textOf, walk } from "../../scripts/check/site/page.ts";
import { parseArticle } from "../../scripts/clean/dialect.ts";
import { squeeze } from "../../scripts/clean/ledger.ts";
import { visibleText } from "../../scripts/clean/mdast-text.ts";
import { clean } from "../../scripts/clean/pipeline.ts";
import { fuzzPages } from "../../scripts/clean/test-support/fuzz.ts";
import { injections } from "../../scripts/clean/test-support/injections.ts";
import { tryClean } from "../../scripts/clean/test-support/promises.ts";
import { build } from "../support/build.ts";
import { writeExampleContent } from "../support/example-content.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-cleaned-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sampled = 200;

/** What the cleaner makes of hostile pastes and of any pages, half and half. */
function sample(): string[] {
	const step = Math.floor(injections.length / (sampled / 2));
	const pastes = injections.filter((_, index) => index % step === 0).slice(0, sampled / 2);
	const withoutPictures: typeof clean = (html) => clean(html, { pictures: "none" });
	return [...pastes, ...fuzzPages(sampled)]
		.flatMap((html) => tryClean(html, withoutPictures)?.body ?? [])
		.slice(0, sampled);
}

const bodies = sample();
const idOf = (index: number) => `2025-09-05-cleaned-${index}`;
let output = "";

beforeAll(() => {
	const files = Object.fromEntries(
		bodies.map((body, index) => [
			`articles/2025/${idOf(index)}/index.mdx`,
			`title: 清理结果 ${index}\n---\n\n${body}`,
		]),
	);
	writeExampleContent(path.join(folder, "content"), files);
	const outcome = build(path.join(folder, "content"), path.join(folder, "site"));
	output = outcome.exitCode === 0 ? "" : outcome.output;
}, 600_000);

const fileOf = (index: number) =>
	path.join(folder, "site", "news", "2025", idOf(index), "index.html");

/** The element of a built page that holds the article as written. */
function proseOf(index: number): Element {
	const page = parse(readFileSync(fileOf(index), "utf8"));
	for (const element of walk(page))
		if (` ${attribute(element, "class")} `.includes(" prose ")) return element;
	throw new Error(`${fileOf(index)} has no prose`);
}

/** Articles without components, which show words of their own. */
const plain = bodies
	.map((body, index) => ({ body, index }))
	.filter(({ body }) => !/<[A-Z]/.test(body));

test(`the site builds from ${sampled} articles that the cleaner made`, () => {
	expect(output).toBe("");
	expect(bodies).toHaveLength(sampled);
	expect(bodies.filter((_, index) => !existsSync(fileOf(index)))).toEqual([]);
});

test("each page shows the article's own text, and nothing that ran", () => {
	expect(plain.length).toBeGreaterThan(sampled / 2);
	for (const { body, index } of plain)
		expect(squeeze(textOf(proseOf(index)))).toBe(squeeze(visibleText(parseArticle(body))));
});

test("a page pasted back is cleaned to the article it was built from", () => {
	const differ = plain.filter(({ body, index }) => {
		const html = serialize(proseOf(index));
		return tryClean(html)?.body !== body;
	});
	expect(differ).toEqual([]);
});
