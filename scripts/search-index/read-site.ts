import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { copiesAmong } from "./copies.ts";
import { decodeHtml } from "./decode-html.ts";
import type { Page } from "./page.ts";
import { readPage } from "./read-page.ts";
import { siteSuffix } from "./site-suffix.ts";

/** The pages of a folder, newest first, and those that were passed over. */
export interface ReadSite {
	readonly pages: readonly Page[];
	/** Files with nothing to search, relative to the folder. */
	readonly withoutBody: readonly string[];
	/** Pages that name another one as the original, by url: left out, or every hit would be found twice. */
	readonly copies: readonly string[];
	/** Whether the site marks what is to be searched. */
	readonly marked: boolean;
}

/** Folders of a built site that hold no pages. */
const passedOver = new Set(["pagefind", "_astro", "node_modules"]);

function htmlFiles(folder: string, below = ""): string[] {
	return readdirSync(path.join(folder, below), { withFileTypes: true })
		.flatMap((entry) => {
			const relative = path.posix.join(below, entry.name);
			if (entry.isDirectory())
				return passedOver.has(entry.name) || entry.name.startsWith(".")
					? []
					: htmlFiles(folder, relative);
			return entry.isFile() && /\.html?$/i.test(entry.name) ? [relative] : [];
		})
		.sort((a, b) => (a < b ? -1 : 1));
}

/** Characters that would end the path of an address are written as their codes; all others as they are. */
const urlOf = (file: string) =>
	`/${file.replace(/(^|\/)index\.html?$/i, "$1").replace(/[%?#]/g, encodeURIComponent)}`;

const newestFirst = (a: Page, b: Page) => {
	const left = Date.parse(a.sortDate) || Number.NEGATIVE_INFINITY;
	const right = Date.parse(b.sortDate) || Number.NEGATIVE_INFINITY;
	if (left !== right) return left > right ? -1 : 1;
	return a.url < b.url ? -1 : 1;
};

/** Reads every HTML file of a built site. The number of a page in the result is its number in the index. */
export function readSite(folder: string): ReadSite {
	const files = htmlFiles(folder);
	const read = (file: string) => readFileSync(path.join(folder, file));
	const marked = files.some((file) => read(file).includes("data-pagefind-body"));
	const found: { page: Page; titleFromHead: boolean; url: string; canonical: string }[] = [];
	const withoutBody: string[] = [];
	for (const file of files) {
		const result = readPage(decodeHtml(read(file)), urlOf(file), marked);
		if (result.state === "no-body") withoutBody.push(file);
		if (result.state === "page") found.push({ ...result, url: result.page.url });
	}
	const copies = copiesAmong(found);
	const originals = found.filter(({ url }) => !copies.has(url));
	const pages = originals.filter((page) => !page.titleFromHead).map(({ page }) => page);
	const fromHead = originals.filter((page) => page.titleFromHead).map(({ page }) => page);
	const suffix = siteSuffix(fromHead.map(({ title }) => title));
	for (const page of fromHead)
		pages.push(
			suffix && page.title.endsWith(suffix)
				? { ...page, title: page.title.slice(0, -suffix.length) }
				: page,
		);
	return { pages: pages.sort(newestFirst), withoutBody, copies: [...copies], marked };
}
