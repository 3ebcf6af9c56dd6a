import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseJsonFeed } from "feedsmith";
import Parser from "rss-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadRecord } from "../../scripts/lib/record.ts";
import { applyEdits } from "../../scripts/record/apply-edits.ts";
import { ContentEdits } from "../../scripts/record/content-edits.ts";
import { findEntry } from "../../scripts/record/find-entry.ts";
import { rename } from "../../scripts/record/rename.ts";
import { build } from "../support/build.ts";
import { writeExampleContent } from "../support/example-content.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-replay-"));
const contentDir = path.join(folder, "content");
const stages = ["published", "edited", "corrected", "renamed", "withdrawn"] as const;
type Stage = (typeof stages)[number];

/** The article through its life; everything but what the stage is about stays as it was. */
const text = (fields: readonly string[], body = "第一医院启动科室共建。") =>
	[
		"uid: replayed-article",
		"hospitals: [first-hospital]",
		"people: [li-ming]",
		"alliances: [city-alliance]",
		"topics: [tiered-care]",
		"series: year-in-figures",
		...fields,
		"---",
		"",
		body,
		"",
	].join("\n");

const updated = 'updated: "2025-09-06T08:00:00+08:00"';
const corrections = "corrections: [{ date: 2025-09-07, note: 到会的是十四家卫生院。 }]";
const texts: Partial<Record<Stage, string>> = {
	published: text(["title: 科室共建"]),
	edited: text(
		["title: 科室共建在第一医院启动", updated],
		"第一医院启动科室共建,十三家卫生院到会。",
	),
	corrected: text(
		["title: 科室共建在第一医院启动", updated, corrections],
		"第一医院启动科室共建,十四家卫生院到会。",
	),
};

const first = "2025/2025-09-05-replayed";
const second = "2025/2025-09-05-joint-departments";

/** Brings the content to a stage, as the office does. */
function reach(stage: Stage): void {
	if (stage === "renamed") {
		const edits = new ContentEdits(loadRecord(contentDir));
		rename(edits, findEntry(edits.record, first), { id: second });
		rename(edits, findEntry(edits.record, "first-hospital"), { id: "first-city-hospital" });
		applyEdits(edits);
	} else if (stage === "withdrawn") {
		const edits = new ContentEdits(loadRecord(contentDir));
		edits.edit(findEntry(edits.record, second), "", (document) =>
			document.set(["withdrawn"], { date: "2025-09-10", reason: "数字待核实。" }),
		);
		applyEdits(edits);
	} else writeExampleContent(contentDir, { [`articles/${first}/index.mdx`]: texts[stage] ?? "" });
}

/** What a reader stores of an item: by which id it knows it, and when it was published. */
interface Seen {
	readonly id: string;
	readonly published: string;
	readonly title: string;
	readonly content: string;
	readonly link: string;
}

const readFeed = (stage: Stage, file: string) =>
	readFileSync(path.join(folder, stage, file), "utf8");

async function readXml(stage: Stage, file: string): Promise<Seen[]> {
	const feed = await new Parser().parseString(readFeed(stage, file));
	return feed.items.map((item) => ({
		id: String(item["guid"] ?? item["id"]),
		published: item.isoDate ?? "",
		title: item.title ?? "",
		content: String(item["content:encoded"] ?? item.content),
		link: item.link ?? "",
	}));
}

function readJson(stage: Stage, file: string): Seen[] {
	return (parseJsonFeed(readFeed(stage, file)).items ?? []).map((item) => ({
		id: item.id ?? "",
		published: String(item.date_published),
		title: item.title ?? "",
		content: item.content_html ?? "",
		link: item.url ?? "",
	}));
}

/** Reads a feed after every build as a reader does that keeps what it has seen; gives the items that looked new. */
async function replay(
	file: string,
	read: (stage: Stage, file: string) => Promise<Seen[]> | Seen[],
) {
	const store = new Map<string, Seen>();
	const looksNew: string[] = [];
	const life: Seen[] = [];
	for (const stage of stages)
		for (const item of await read(stage, file)) {
			if (stage !== "published" && !store.has(item.id)) looksNew.push(`${stage}: ${item.id}`);
			store.set(item.id, item);
			if (item.id.includes("replayed-article")) life.push(item);
		}
	return { looksNew, life };
}

beforeAll(() => {
	for (const stage of stages) {
		reach(stage);
		const { exitCode, output } = build(contentDir, path.join(folder, stage));
		expect(exitCode, output).toBe(0);
	}
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
	["feed.xml", readXml],
	["atom.xml", readXml],
	["feed.json", readJson],
	["hospitals/first-hospital/feed.xml", readXml],
	["hospitals/first-hospital/atom.xml", readXml],
	["hospitals/first-hospital/feed.json", readJson],
	["people/li-ming/feed.xml", readXml],
	["people/li-ming/atom.xml", readXml],
	["alliances/city-alliance/feed.xml", readXml],
	["alliances/city-alliance/feed.json", readJson],
	["news/kinds/other/feed.xml", readXml],
	["news/topics/tiered-care/atom.xml", readXml],
	["news/series/year-in-figures/feed.json", readJson],
] as const)("a reader of %s", (file, read) => {
	test("sees nothing as new where an article is edited, corrected, renamed or withdrawn", async () => {
		const { looksNew, life } = await replay(file, read);
		expect(looksNew).toEqual([]);
		expect(life).toHaveLength(stages.length);
		expect(new Set(life.map(({ id }) => id)).size).toBe(1);
		expect(new Set(life.map(({ published }) => published)).size).toBe(1);
	});

	test("sees each change in the item it has", async () => {
		const [published, edited, corrected, renamed, withdrawn] = (await replay(file, read)).life;
		expect(edited?.title).not.toBe(published?.title);
		expect(corrected?.content).toContain("到会的是十四家卫生院");
		expect(renamed?.link).toContain(`/news/${second}/`);
		expect(withdrawn?.title).toMatch(/^【已撤回】/);
		expect(withdrawn?.content).toContain("数字待核实");
		expect(withdrawn?.content).not.toContain("十四家卫生院到会");
	});
});

test("the Atom ids and times of publication stay, and updated grows", () => {
	const entries = stages.map((stage) => {
		const xml = readFeed(stage, "atom.xml");
		const entry = xml
			.split("<entry>")
			.find((part) => part.includes("<id>urn:x-newsroom:article:replayed-article</id>"));
		const value = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(entry ?? "")?.[1];
		return { published: value("published"), updated: Date.parse(value("updated") ?? "") };
	});
	expect(new Set(entries.map(({ published }) => published)).size).toBe(1);
	const times = entries.map(({ updated: time }) => time);
	expect(times).toEqual([...times].sort((a, b) => a - b));
	expect(new Set(times).size).toBe(4);
});

test("a store that went by address would have seen the renamed article as new", async () => {
	const before = await readXml("corrected", "feed.xml");
	const after = await readXml("renamed", "feed.xml");
	const known = new Set(before.map(({ link }) => link));
	expect(after.some(({ link }) => !known.has(link))).toBe(true);
});

test("the old addresses of a renamed article and hospital lead on", () => {
	const old = readFeed("renamed", `news/${first}/index.html`);
	expect(old).toContain(`/news/${second}/`);
	expect(readFeed("renamed", "hospitals/first-hospital/index.html")).toContain(
		"/hospitals/first-city-hospital/",
	);
});
