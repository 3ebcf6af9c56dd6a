import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { attribute, isElderTwin, readPages } from "../../scripts/check/site/page.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { loadRecord } from "../../scripts/lib/record.ts";
import { isPublic } from "../../src/domain/visibility.ts";
import { site } from "../../src/site.config.ts";
import { buildNow } from "../support/build.ts";
import { builtSite } from "../support/site-folder.ts";

const files = listFiles(builtSite);
const read = (file: string) => readFileSync(path.join(builtSite, file), "utf8");
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const { hospitals, people, alliances, events } = loadRecord(path.join(projectRoot, "content"));
const pages = readPages(builtSite).filter((page) => !isElderTwin(page));

describe("feeds", () => {
	test("lie beside every hospital, person and alliance in three formats", () => {
		const folders = [
			"",
			...[...hospitals.keys()].map((id) => `hospitals/${id}/`),
			...[...people.keys()].map((id) => `people/${id}/`),
			...[...alliances.keys()].map((id) => `alliances/${id}/`),
		];
		for (const folder of folders)
			for (const file of ["feed.xml", "atom.xml", "feed.json"])
				expect(files).toContain(`${folder}${file}`);
	});

	test.each(named(/(?:^|\/)atom\.xml$/))("%s is Atom to another reader", (file) => {
		const feed = parseAtomFeed(read(file));
		const rss = parseRssFeed(read(file.replace("atom.xml", "feed.xml")));
		expect(feed.links?.find(({ rel }) => rel === "self")?.href).toBe(
			new URL(file, site.url + site.base).href,
		);
		expect((feed.entries ?? []).map(({ id }) => id)).toEqual(
			(rss.items ?? []).map(({ guid }) => guid?.value),
		);
	});

	test.each(named(/(?:^|\/)feed\.json$/))("%s is JSON Feed to another reader", (file) => {
		const feed = parseJsonFeed(read(file));
		const atom = parseAtomFeed(read(file.replace("feed.json", "atom.xml")));
		expect((feed.items ?? []).map(({ id }) => id)).toEqual(
			(atom.entries ?? []).map(({ id }) => id),
		);
	});

	test("are all in the list of subscriptions, and every page links those that follow it", () => {
		const opml = parseOpml(read("feeds/subscriptions.opml"));
		const listed = (opml.body?.outlines ?? []).flatMap(({ outlines }) =>
			(outlines ?? []).map(({ xmlUrl }) => new URL(String(xmlUrl)).pathname.slice(1)),
		);
		expect([...listed].sort()).toEqual(named(/(?:^|\/)feed\.xml$/));
		for (const file of listed.filter((each) => each !== "feed.xml")) {
			const page = pages.find((each) => each.file === file.replace("feed.xml", "index.html"));
			const links = page?.elements
				.filter((element) => attribute(element, "rel") === "alternate")
				.map((element) => attribute(element, "href"));
			expect(links).toContain(`${site.base}${file}`);
		}
	});
});

describe("references", () => {
	const { articles } = loadRecord(path.join(projectRoot, "content"));
	const now = new Date(process.env["NEWSROOM_NOW"] ?? buildNow);
	const shown = [...articles.values()].filter(({ data }) => isPublic(data, now));

	test.each([...hospitals.keys()])(
		"the page of %s lists exactly the articles that name it",
		(id) => {
			const [, main = ""] = read(`hospitals/${id}/index.html`).split("<main");
			const listed = new Set(
				[...main.matchAll(/href="[^"]*(\/news\/\d{4}\/\d{4}-[^"/]+)\/"/g)].map(([, to]) => to),
			);
			const naming = shown.filter(({ data }) => data.hospitals.some((each) => each.id === id));
			expect([...listed].sort()).toEqual(naming.map((article) => `/news/${article.id}`).sort());
		},
	);
});

describe("calendars", () => {
	const eventsIn = (file: string) =>
		new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents("vevent");

	test("hold every event whose day is known, each once", () => {
		const dated = [...events.values()].filter(({ data }) =>
			["day", "minute"].includes(data.dateBasis.precision),
		);
		const all = eventsIn("events/calendar.ics");
		expect(all).toHaveLength(dated.length);
		expect(new Set(all.map((event) => event.getFirstPropertyValue("uid"))).size).toBe(dated.length);
		for (const { id, data } of dated)
			expect(new ICAL.Event(eventsIn(`events/${id}/event.ics`)[0]).summary).toBe(data.name);
	});
});

describe("open data", () => {
	test.each(named(/^data\/.*\.json$/))("%s has the rows of its CSV", (file) => {
		const { rows } = JSON.parse(read(file)) as { rows: unknown[] };
		const csv = read(file.replace(".json", ".csv"));
		expect(csv.startsWith("\uFEFF")).toBe(true);
		expect(csv.trim().split("\r\n")).toHaveLength(rows.length + 1);
	});

	test("says of every field what it means", () => {
		const page = read("data/index.html");
		for (const file of named(/^data\/.*\.csv$/)) {
			const [header = ""] = read(file).replace("\uFEFF", "").split("\r\n");
			for (const key of header.split(",")) expect(page).toContain(`>${key}</code>`);
		}
	});
});

describe("the head of every page", () => {
	const indexed = pages.filter(({ html }) => html.includes('name="SiteName"'));

	test("has the tags of the standard", () => {
		expect(indexed.length).toBeGreaterThan(50);
		for (const { file, html } of indexed) {
			expect(html, file).not.toMatch(/<meta name="[A-Z]\w+" content(?:=""|>)/);
			if (file !== "index.html") expect(html, file).toContain('name="ColumnName"');
			if (html.includes('name="ArticleTitle"')) {
				expect(html).toMatch(/name="PubDate" content="\d{4}-\d\d-\d\d \d\d:\d\d"/);
				expect(html).toContain("cambrian.jsonld");
			}
		}
	});

	test("has one graph without empty values, whose names are addresses", () => {
		for (const { file, html } of indexed) {
			const graphs = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
				.map(([, json = ""]) => json)
				.filter((json) => json.includes('"@graph"'));
			expect(graphs, file).toHaveLength(1);
			expect(graphs[0]).not.toMatch(/undefined|null|:""|<|\[\]/);
			for (const [, id = ""] of (graphs[0] ?? "").matchAll(/"@id":"([^"]*)"/g))
				expect(id).toMatch(/^https:\/\//);
		}
	});

	test("stands in the site map, and nothing else does", () => {
		const mapped = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
		const wanted = indexed
			.filter(({ html }) => !/name="robots" content="noindex/.test(html))
			.filter(({ file }) => !/\/page\/\d+\//.test(file))
			.map(({ address }) => new URL(address.slice(1), site.url + site.base).href);
		expect([...mapped].sort()).toEqual([...wanted].sort());
	});
});
