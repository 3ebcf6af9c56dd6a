/*
 * Makes the search index of a folder of built pages. What a page says about itself, with the attributes
 * data-pagefind-body, -ignore, -filter ("kind", "year", "hospital"), -sort ("date") and -meta ("title", "summary",
 * "date", "image", "entity", "names", "note", "reading"), is described in src/search/README.md.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readHanMap } from "../../src/domain/search/fold.ts";
import { bundleModule } from "./bundle-module.ts";
import { hanMaps } from "./han.ts";
import { contentOf, pagefindText } from "./page-text.ts";
import { readSite } from "./read-site.ts";
import { runPagefind } from "./run-pagefind.ts";
import { packFragments, writeBundle } from "./write-bundle.ts";

/** What was indexed, and what was not. */
export interface IndexReport {
	readonly pages: number;
	readonly characters: number;
	/** Of the bundle that was written. */
	readonly bytes: number;
	readonly seconds: number;
	/** Files without a part to search, relative to the folder. */
	readonly withoutBody: readonly string[];
	/** Addresses of the pages that name another page of the folder as the original, and were left out. */
	readonly copies: readonly string[];
	/** Whether the site marks its bodies; else they were guessed. */
	readonly marked: boolean;
}

/** Indexes the HTML files below a folder and writes the bundle to its folder `pagefind`, or elsewhere. Nothing else is touched. */
export async function indexSite(
	folder: string,
	output: string = path.join(folder, "pagefind"),
): Promise<IndexReport> {
	const startedMs = performance.now();
	const { pages, withoutBody, copies, marked } = readSite(folder);
	if (pages.length === 0) {
		rmSync(output, { recursive: true, force: true });
		return { pages: 0, characters: 0, bytes: 0, seconds: 0, withoutBody, copies, marked };
	}
	const contents = pages.map(contentOf);
	const han = hanMaps(contents);
	const hanMap = readHanMap(han.ofPages);
	const temporary = mkdtempSync(path.join(tmpdir(), "newsroom-index-"));
	try {
		const texts = function* () {
			for (const page of pages) yield pagefindText(page, hanMap);
		};
		const [pagefind, fragments] = await Promise.all([
			runPagefind(texts(), temporary),
			packFragments(pages),
		]);
		const bytes = await writeBundle(output, {
			pages,
			fragments,
			pagefind,
			han,
			module: await bundleModule(),
		});
		return {
			pages: pages.length,
			characters: contents.reduce((sum, text) => sum + [...text].length, 0),
			bytes,
			seconds: (performance.now() - startedMs) / 1000,
			withoutBody,
			copies,
			marked,
		};
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}
