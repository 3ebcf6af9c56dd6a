import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { planFixes } from "../check/fix/fix-content.ts";
import { loadRecord } from "../lib/record.ts";
import { makeArticle } from "./make-article.ts";
import { makeWorld } from "./make-world.ts";
import { type MistakeKind, mistakeKinds } from "./mistake-kinds.ts";
import { createRandom } from "./random.ts";
import { writeArticle, writeWorld } from "./write-content.ts";

const eachKind = 6;
/** Mistakes that replace a part of a right text: what a person must judge, and what may be mended safely. */
const judged = [
	"wrong title",
	"outdated title",
	"swapped titles",
	"wrong hospital",
	"wrong figure",
];
const mended = [
	"same-sound name",
	"one wrong character in a name",
	"slip of a name without a title",
	"one character off a hospital",
	"half-width mark",
];

test("a safe change of a planted mistake gives the text before it, and no title or figure is changed", async () => {
	const contentDir = mkdtempSync(path.join(tmpdir(), "safe-changes-"));
	try {
		const random = createRandom(20261122);
		const world = makeWorld(random, 200);
		writeWorld(contentDir, world);
		const articles: { kind: string; file: string; right: string }[] = [];
		for (const kind of [...judged, ...mended])
			for (let count = 0, tries = 0; count < eachKind && tries < eachKind * 20; tries++) {
				const index = articles.length;
				const article = makeArticle(random, world, index);
				const planted = mistakeKinds[kind as MistakeKind].plant(random, world, article);
				if (!planted) continue;
				const file = path.join(contentDir, "articles", article.id, "index.mdx");
				writeArticle(contentDir, article, index);
				articles.push({ kind, file, right: readFileSync(file, "utf8") });
				writeArticle(contentDir, planted.article, index);
				count++;
			}
		const now = new Date("2026-06-01T00:00:00+08:00");
		const { texts } = await planFixes(loadRecord(contentDir), { now });
		const changed = articles.filter(({ file }) => texts.has(file));
		for (const { kind, file, right } of changed)
			expect(`${kind}\n${texts.get(file)}`).toBe(`${kind}\n${right}`);
		const kinds = new Set(changed.map(({ kind }) => kind));
		for (const kind of judged) expect(kinds).not.toContain(kind);
		for (const kind of ["same-sound name", "half-width mark"]) expect(kinds).toContain(kind);
	} finally {
		rmSync(contentDir, { recursive: true, force: true });
	}
});
