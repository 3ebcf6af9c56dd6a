import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import ICAL from "ical.js";
import { atomRules } from "../check/site/atom-rules.ts";
import { type FeedRule, feedRules } from "../check/site/feed-rules.ts";
import { findBroken } from "../check/site/find-broken.ts";
import { jsonFeedRules } from "../check/site/json-feed-rules.ts";
import { listFiles } from "../check/site/list-files.ts";
import { attribute, eachPage, type Page } from "../check/site/page.ts";

/** One kind of file of a built site. */
export interface FileGroup {
	readonly name: string;
	readonly count: number;
	readonly bytes: number;
	readonly largest: { readonly file: string; readonly bytes: number; readonly gzipBytes: number };
}

/** What a built site weighs, and what is wrong with it. */
export interface SiteMeasures {
	readonly groups: readonly FileGroup[];
	/** The page with the most links. */
	readonly longest: { readonly file: string; readonly links: number };
	readonly broken: readonly string[];
	readonly invalid: readonly string[];
}

const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
	["pages", /\.html$/],
	["RSS feeds", /(?:^|\/)feed\.xml$/],
	["Atom feeds", /(?:^|\/)atom\.xml$/],
	["JSON feeds", /(?:^|\/)feed\.json$/],
	["calendars", /\.ics$/],
	["open data", /^data\/.*\.(?:json|csv)$/],
	["search index", /^pagefind\//],
];

function groupOf(site: string, name: string, files: readonly string[]): FileGroup {
	const sized = files.map((file) => ({ file, bytes: statSync(path.join(site, file)).size }));
	const largest = sized.reduce((most, one) => (one.bytes > most.bytes ? one : most), {
		file: "",
		bytes: 0,
	});
	const gzipBytes = largest.file
		? gzipSync(readFileSync(path.join(site, largest.file))).byteLength
		: 0;
	return {
		name,
		count: files.length,
		bytes: sized.reduce((sum, { bytes }) => sum + bytes, 0),
		largest: { ...largest, gzipBytes },
	};
}

const formats: readonly {
	readonly name: string;
	readonly parse: (text: string) => unknown;
	readonly rules: readonly FeedRule[];
}[] = [
	{ name: "feed.xml", parse: (text) => parseRssFeed(text), rules: feedRules },
	{ name: "atom.xml", parse: (text) => parseAtomFeed(text), rules: atomRules },
	{ name: "feed.json", parse: (text) => parseJsonFeed(text), rules: jsonFeedRules },
];

/** Whether a reader that knows nothing of this project makes sense of a file; what is wrong, where it does not. */
function invalidFeed(site: string, file: string, origin: string): string[] {
	const text = readFileSync(path.join(site, file), "utf8");
	const said = (problem: unknown) => `${file}: ${String(problem)}`;
	try {
		const format = formats.find(({ name }) => file.endsWith(name));
		if (format) {
			format.parse(text);
			const feed = { xml: text, url: new URL(file, `${origin}/`).href };
			return format.rules.flatMap(({ name, check }) =>
				check(feed).map((problem) => said(`${name}: ${problem}`)),
			);
		}
		if (file.endsWith(".opml")) parseOpml(text);
		else new ICAL.Component(ICAL.parse(text));
		return [];
	} catch (error) {
		return [said(error)];
	}
}

/** How many links a page has. */
const linksIn = ({ elements }: Page) =>
	elements.filter((element) => element.tagName === "a" && attribute(element, "href") !== undefined)
		.length;

/** Measures a built site: sizes by kind of file, broken addresses, feeds and calendars that a reader cannot take. */
export function measureSite(site: string, origin: string): SiteMeasures {
	const files = listFiles(site);
	const groups = kinds.map(([name, pattern]) =>
		groupOf(
			site,
			name,
			files.filter((file) => pattern.test(file)),
		),
	);
	let longest = { file: "", links: 0 };
	for (const page of eachPage(site)) {
		const links = linksIn(page);
		if (links > longest.links) longest = { file: page.file, links };
	}
	return {
		groups: [...groups, groupOf(site, "all", files)],
		longest,
		broken: findBroken(site, { origin, base: "/" }),
		invalid: files
			.filter((file) => /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json)$|\.(?:ics|opml)$/.test(file))
			.flatMap((file) => invalidFeed(site, file, origin)),
	};
}
