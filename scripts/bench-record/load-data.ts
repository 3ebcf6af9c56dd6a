import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { projectRoot } from "../lib/project-root.ts";
import type { MadeEntry } from "./make-collections.ts";

/** What the pages of the site ask of their data; every function is the site's own. */
export interface SiteData {
	readonly pages: () => Promise<
		readonly (readonly [part: string, prepare: () => Promise<unknown>])[]
	>;
	/** The addresses of the articles that the pages of a thing or a list show, by the address of its first page. */
	readonly listedArticles: () => Promise<ReadonlyMap<string, readonly string[]>>;
}

const place = "__benchmarkCollections";

/** Astro's own modules, of which preparing data needs the collections alone. */
const astroModules: Plugin = {
	name: "astro-modules",
	setup(bundler) {
		bundler.onResolve({ filter: /^astro:/ }, ({ path: name }) => ({
			path: name,
			namespace: "astro",
		}));
		bundler.onLoad({ filter: /.*/, namespace: "astro" }, () => ({
			contents: `
				export const getCollection = async (name) => globalThis.${place}[name];
				export const render = () => { throw new Error("texts are not rendered here"); };
				export const getImage = () => { throw new Error("pictures are not scaled here"); };`,
		}));
	},
};

/** The entry of the bundle: one call for everything that a kind of page asks for. */
const entry = `
	import * as agreements from "./src/data/agreements.ts";
	import * as alliances from "./src/data/alliances.ts";
	import * as articles from "./src/data/articles.ts";
	import * as calendar from "./src/data/calendar.ts";
	import * as corrections from "./src/data/corrections.ts";
	import * as news from "./src/data/entity-news.ts";
	import * as events from "./src/data/events.ts";
	import * as feeds from "./src/data/feed-subjects.ts";
	import * as figures from "./src/data/figure-pages.ts";
	import * as home from "./src/data/home.ts";
	import * as hospitals from "./src/data/hospitals.ts";
	import * as listings from "./src/data/listings.ts";
	import * as openData from "./src/data/open-data.ts";
	import * as people from "./src/data/persons.ts";
	import { loadRecord } from "./src/data/record.ts";
	import * as sitemap from "./src/data/sitemap.ts";
	import * as years from "./src/data/year-reports.ts";

	const each = async (list, prepare) => { for (const item of list) await prepare(item); };
	export const listedArticles = async () => {
		const { hospitals: h, people: p, alliances: a, events: e } = await loadRecord();
		const shown = new Map();
		const add = (address, items) =>
			shown.set(address, [...(shown.get(address) ?? []), ...items.map(({ href }) => href)]);
		for (const { id } of h) add("/hospitals/" + id + "/", (await hospitals.hospitalView(id)).news.items);
		for (const { id } of p) add("/people/" + id + "/", (await people.personView(id)).news.items);
		for (const { id } of a) add("/alliances/" + id + "/", (await alliances.allianceView(id)).news.items);
		for (const { id } of e) add("/events/" + id + "/", (await events.eventView(id)).articles);
		for (const [page, folder] of [["hospital", "hospitals"], ["person", "people"], ["alliance", "alliances"]])
			for (const { params, props } of await news.laterNewsPaths(page))
				add("/" + folder + "/" + params.id + "/", props.view.list.items);
		for (const { props: { list } } of await listings.newsPaths())
			add(list.pages[0].href, list.items);
		return shown;
	};
	export const pages = async () => {
		const record = await loadRecord();
		const paths = await articles.articlePaths();
		return [
			["record", loadRecord],
			["articles", () => each(paths, ({ props }) => articles.articleView(props.id, props.newer, props.older))],
			["hospitals", () => each(record.hospitals, ({ id }) => hospitals.hospitalView(id))],
			["people", () => each(record.people, ({ id }) => people.personView(id))],
			["events", () => each(record.events, ({ id }) => events.eventView(id))],
			["alliances", () => each(record.alliances, ({ id }) => alliances.allianceView(id))],
			["lists", listings.newsPaths],
			["overviews", () => Promise.all([home.homeView(), hospitals.hospitalsPaths(), people.peoplePaths(), events.eventsPaths(), alliances.alliancesView(), agreements.agreementsPaths(), corrections.correctionsPaths(), ...["hospital", "person", "alliance"].map(news.laterNewsPaths)])],
			["figures", () => Promise.all([figures.figuresView(), figures.figureYearPaths(), years.yearReportPaths()])],
			["feeds", feeds.loadFeedSubjects],
			["machines", () => Promise.all([sitemap.sitemapEntries(), openData.openDataFiles(), calendar.allEventsCalendar(), calendar.eventCalendars()])],
		];
	};
`;

/** Loads the site's data functions over collections that are given, and not read from files. */
export async function loadSiteData(
	collections: Readonly<Record<string, readonly MadeEntry[]>>,
): Promise<SiteData> {
	const { outputFiles } = await build({
		stdin: { contents: entry, resolveDir: projectRoot, loader: "ts" },
		bundle: true,
		write: false,
		format: "esm",
		platform: "node",
		target: "node22",
		define: { "import.meta.env": JSON.stringify({ DEV: false }) },
		plugins: [astroModules],
		logLevel: "error",
		// Packages stay outside: they are part of what is measured, not of what is bundled.
		packages: "external",
	});
	const cache = path.join(projectRoot, "node_modules", ".cache");
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(path.join(cache, "site-data-"));
	Object.assign(globalThis, { [place]: collections });
	try {
		const file = path.join(folder, "data.mjs");
		writeFileSync(file, outputFiles[0]?.contents ?? "");
		return (await import(pathToFileURL(file).href)) as SiteData;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
