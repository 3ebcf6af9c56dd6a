import { listFiles } from "../../scripts/check/site/list-files.ts";
import { builtSite } from "../support/site-folder.ts";

/** Every kind of page, by the addresses that belong to it; the more special comes first. */
const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
	["home", /^\/$/],
	["article", /^\/news\/\d{4}\/\d{4}-\d\d-\d\d-[^/]+\/$/],
	["year", /^\/news\/\d{4}\/$/],
	["kind", /^\/news\/kinds\/[^/]+\/$/],
	["topic", /^\/news\/topics\/[^/]+\/$/],
	["series", /^\/news\/series\/[^/]+\/$/],
	["news", /^\/news\/$/],
	["hospital", /^\/hospitals\/[^/]+\/$/],
	["person", /^\/people\/[^/]+\/$/],
	["event", /^\/events\/[^/]+\/$/],
	["list to include", /^\/hospitals\/[^/]+\/news\/$/],
	["year report", /^\/alliances\/[^/]+\/\d{4}\/$/],
	["figures of a year", /^\/figures\/\d{4}\/$/],
	["alliance", /^\/alliances\/[^/]+\/$/],
	["not found", /^\/404\.html$/],
	["other", /^\/[^/]+\/$/],
];

const addresses = listFiles(builtSite)
	.filter((file) => file.endsWith(".html"))
	// The pages of 长者模式 are those pages with other links; tests/browser/elder.test.ts visits them.
	.filter((file) => !file.startsWith("elder/"))
	.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);

const templateOf = (address: string) => patterns.find(([, pattern]) => pattern.test(address))?.[0];

/** The addresses of one template. */
export function pagesOf(template: string): string[] {
	return addresses.filter((address) => templateOf(address) === template);
}

/** One page of every template, and every page that is alone in its kind. */
export const templatePages: readonly string[] = patterns.flatMap(([template]) => {
	const pages = pagesOf(template);
	return template === "other" ? pages : pages.slice(0, 1);
});

/** The same, with all articles. */
export const samplePages: readonly string[] = [
	...new Set([...templatePages, ...pagesOf("article")]),
];
