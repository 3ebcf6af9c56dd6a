import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBroken } from "../../scripts/check/site/find-broken.ts";
import { loadRecord } from "../../scripts/lib/record.ts";
import { applyEdits } from "../../scripts/record/apply-edits.ts";
import { ContentEdits } from "../../scripts/record/content-edits.ts";
import { findEntry } from "../../scripts/record/find-entry.ts";
import { remove } from "../../scripts/record/remove.ts";
import { site } from "../../src/site.config.ts";
import { build } from "../support/build.ts";
import { writeExampleContent } from "../support/example-content.ts";
import { filesThatHold } from "../support/haystack.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-removal-"));
const contentDir = path.join(folder, "content");
const before = path.join(folder, "before");
const after = path.join(folder, "after");

/** A person wherever the content can name one. */
const files = {
	"people/li-ming.yaml": [
		"name: 李明",
		"reading: Lǐ Míng",
		"appointments: [{ organisation: first-hospital, titles: [院长], from: 2020-01-01 }]",
		"",
	].join("\n"),
	"events/launch-2025.yaml": [
		"name: 启动会",
		'start: "2025-09-04T09:00:00+08:00"',
		"agenda: [{ verb: 讲话, person: li-ming, titleAsPrinted: 院长, note: 李明代表医院 }]",
		"openQuestions: [李明的讲话稿待核实。]",
		"",
	].join("\n"),
	"articles/2025/2025-09-05-speech/index.mdx": [
		"title: 院长李明谈共建",
		"summary: 李明介绍科室共建。",
		"event: launch-2025",
		"hospitals: [first-hospital]",
		"people: [li-ming]",
		"cover: { image: ./speech.png, alt: 李明讲话, caption: 院长李明在启动会上, credit: 第一医院供图, consent: public }",
		"metrics: [{ label: 义诊, value: '3', unit: 场, scope: 第一医院, period: '2025', sentence: 李明说办了义诊3场。 }]",
		"---",
		"",
		"## 李明的三句话",
		"",
		"第一医院院长李明说办了义诊3场。",
		"",
		"![李明讲话](./speech.png)",
		"",
	].join("\n"),
	"articles/2025/2025-09-05-speech/speech.png": "",
};

beforeAll(() => {
	writeExampleContent(contentDir, files);
	const first = build(contentDir, before);
	expect(first.exitCode, first.output).toBe(0);
	const edits = new ContentEdits(loadRecord(contentDir));
	remove(edits, findEntry(edits.record, "李明"), { now: new Date("2026-10-01T00:00:00+08:00") });
	applyEdits(edits);
	const second = build(contentDir, after);
	expect(second.exitCode, second.output).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["李明", "Lǐ Míng", "li-ming"])(
	"%s is in no page, feed, calendar, data or index of a site from which the person was taken out",
	(words) => {
		const held = filesThatHold(before, words);
		expect(held.filter((file) => file.endsWith(".html"))).not.toEqual([]);
		expect(filesThatHold(after, words)).toEqual([]);
	},
);

test("the name was in the search index, the feeds and the open data before", () => {
	const held = filesThatHold(before, "李明").join("\n");
	for (const place of [
		"pagefind/",
		"atom.xml",
		"feed.json",
		"data/people.csv",
		"events/launch-2025/",
	])
		expect(held).toContain(place);
});

test("what is left says that a name was taken out, and leads nowhere wrong", () => {
	expect(filesThatHold(after, "应本人要求")).toContain("news/2025/2025-09-05-speech/index.html");
	expect(filesThatHold(after, "李某")).toContain("feed.xml");
	expect(findBroken(after, { origin: site.url, base: site.base })).toEqual([]);
});
