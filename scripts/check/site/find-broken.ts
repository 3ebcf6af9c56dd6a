import { readFileSync } from "node:fs";
import path from "node:path";
import { decodedAddress } from "../../lib/decoded-address.ts";
import { addressesIn, addressesInCss } from "./addresses.ts";
import { listFiles } from "./list-files.ts";
import { attribute, eachPage, type Page, type Place, startOf, textOf } from "./page.ts";

/** Where a built site will be served. */
export interface ServedAt {
	/** https://news.example.cn */
	readonly origin: string;
	/** The sub-path, with slashes at both ends: / or /news-site/ */
	readonly base: string;
}

export type AddressProblem = "no address" | "outside the base" | "no such file" | "no such anchor";

/** An address of a built site that leads to nothing on it. */
export interface BrokenAddress extends Place {
	/** From the site's folder. */
	readonly file: string;
	/** As it is written. */
	readonly url: string;
	/** The absolute address that it stands for. */
	readonly target: string;
	readonly problem: AddressProblem;
}

/** A check of all addresses: it reads every page, then tells. */
export interface AddressCheck {
	readonly read: (page: Page) => void;
	readonly broken: () => BrokenAddress[];
}

/** The file that answers for a path below the base; undefined where none does. */
function fileFor(pathname: string, files: ReadonlySet<string>): string | undefined {
	const asked = decodedAddress(pathname);
	const file = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
	return files.has(file) ? file : undefined;
}

/** The targets of anchors in a page. */
function idsOf(page: Page): Set<string> {
	return new Set(
		page.elements.flatMap((element) =>
			[
				attribute(element, "id"),
				element.tagName === "a" ? attribute(element, "name") : undefined,
			].filter((id) => id !== undefined),
		),
	);
}

/**
 * The addresses in feeds, site maps and JSON-LD: whatever begins like the site's own. Up to the #, which in JSON-LD
 * makes a name (…/#organisation), not an anchor.
 */
function addressesInText(text: string, origin: string): string[] {
	return text
		.replaceAll("\r\n ", "") // a folded line of a calendar
		.split(origin)
		.slice(1)
		.map((rest) => origin + (/^[^\s"'<>&\]),\\#]*/.exec(rest)?.[0] ?? ""));
}

/**
 * Finds every address of a built site that leads to nothing on it, each with the place that holds it: pages, anchors,
 * pictures, scripts, style sheets, feeds, the site map. Other hosts are not asked.
 */
export function createAddressCheck(site: string, { origin, base }: ServedAt): AddressCheck {
	const names = listFiles(site);
	const files = new Set(names);
	const ids = new Map<string, ReadonlySet<string>>();
	const asked: (Omit<BrokenAddress, "problem" | "target"> & { readonly from: string })[] = [];

	/** What is wrong with an address; undefined where it leads somewhere. */
	const problemOf = (url: string, from: string): AddressProblem | undefined => {
		const target = URL.canParse(url, from) ? new URL(url, from) : undefined;
		if (!target) return "no address";
		if (target.origin !== origin) return undefined;
		if (!target.pathname.startsWith(base)) return "outside the base";
		const file = fileFor(target.pathname.slice(base.length), files);
		if (!file) return "no such file";
		const anchor = decodedAddress(target.hash.slice(1));
		// #:~:text= marks words, not an element.
		const isElsewhere = anchor === "" || anchor === "top" || anchor.startsWith(":~:");
		return isElsewhere || ids.get(file)?.has(anchor) ? undefined : "no such anchor";
	};
	// Most addresses begin at the root and stand on many pages: each is asked for once.
	const known = new Map<string, AddressProblem | undefined>();
	const knownProblem = (url: string, from: string) => {
		if (!/^\/(?!\/)/.test(url)) return problemOf(url, from);
		if (!known.has(url)) known.set(url, problemOf(url, from));
		return known.get(url);
	};
	const ask = (url: string, from: string, file: string, place: Place = { line: 1, column: 1 }) =>
		asked.push({ url, from, file, ...place });

	const read = (page: Page) => {
		ids.set(page.file, idsOf(page));
		const from = origin + base + page.address.slice(1);
		for (const element of page.elements) {
			for (const { url } of addressesIn(element)) ask(url, from, page.file, startOf(element));
			if (element.tagName === "style")
				for (const url of addressesInCss(textOf(element)))
					ask(url, from, page.file, startOf(element));
			if (attribute(element, "type") === "application/ld+json")
				for (const url of addressesInText(textOf(element), origin))
					ask(url, from, page.file, startOf(element));
		}
	};
	for (const file of names) {
		const from = origin + base + file;
		const text = () => readFileSync(path.join(site, file), "utf8");
		if (file.endsWith(".css")) for (const url of addressesInCss(text())) ask(url, from, file);
		if (/\.(?:xml|json|opml|txt|ics)$/.test(file))
			for (const url of addressesInText(text(), origin)) ask(url, from, file);
	}
	// Asked at the end, when the anchors of every page are known.
	const broken = () =>
		asked.flatMap(({ from, ...each }) => {
			const problem = knownProblem(each.url, from);
			if (!problem) return [];
			const target = URL.canParse(each.url, from) ? new URL(each.url, from).href : each.url;
			return [{ ...each, target, problem }];
		});
	return { read, broken };
}

/** The same as lines for a test: index.html:1 → /b/ (no such file). */
export function findBroken(site: string, served: ServedAt): string[] {
	const check = createAddressCheck(site, served);
	for (const page of eachPage(site)) check.read(page);
	return check
		.broken()
		.map(({ file, line, url, problem }) => `${file}:${line} → ${url} (${problem})`);
}
