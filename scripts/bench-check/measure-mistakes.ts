import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkContent } from "../check/check-content.ts";
import type { Finding } from "../lib/finding.ts";
import { type MadeArticle, makeArticle } from "./make-article.ts";
import { makeWorld } from "./make-world.ts";
import { type MistakeKind, mistakeKinds } from "./mistake-kinds.ts";
import type { Planted } from "./plants/plant.ts";
import { createRandom } from "./random.ts";
import { writeArticle, writeWorld } from "./write-content.ts";

/** How many mistakes of a kind were planted and found. */
export interface KindFigures {
	readonly kind: MistakeKind;
	readonly planted: number;
	readonly found: number;
	readonly misses: readonly string[];
}

export interface MistakeFigures {
	readonly kinds: readonly KindFigures[];
	readonly cleanArticles: number;
	/** What is said about articles in which nothing is wrong. */
	readonly falseAlarms: readonly Finding[];
}

interface WrittenMistake {
	readonly kind: MistakeKind;
	readonly planted: Planted;
	readonly file: string;
	/** The line of the block that holds it; undefined for the front matter. */
	readonly line: number | undefined;
}

/** Whether a finding speaks of a mistake: one of its rules, at its block or in the front matter. */
function speaksOf(finding: Finding, { kind, file, line, planted }: WrittenMistake): boolean {
	const { rules } = mistakeKinds[kind];
	if (finding.file !== file || !(rules as readonly string[]).includes(finding.rule)) return false;
	if (line === undefined) return true;
	const block = planted.block === "front" ? "" : (planted.article.blocks[planted.block] ?? "");
	const last = line + block.split("\n").length - 1;
	return (finding.line >= line && finding.line <= last) || finding.rule === "metric-sentence";
}

/** Plants so many mistakes of each kind in articles of their own, beside so many articles without one, and checks all. */
export async function measureMistakes(
	seed: number,
	eachKind: number,
	cleanArticles: number,
): Promise<MistakeFigures> {
	const random = createRandom(seed);
	const world = makeWorld(random, 300);
	const contentDir = mkdtempSync(path.join(tmpdir(), "bench-check-"));
	const fileOf = ({ id }: MadeArticle) => path.join(contentDir, "articles", id, "index.mdx");
	try {
		writeWorld(contentDir, world);
		let index = 0;
		const mistakes: WrittenMistake[] = [];
		for (const kind of Object.keys(mistakeKinds) as MistakeKind[]) {
			for (let count = 0, tries = 0; count < eachKind && tries < eachKind * 40; tries++) {
				const planted = mistakeKinds[kind].plant(random, world, makeArticle(random, world, index));
				if (!planted) continue;
				const lines = writeArticle(contentDir, planted.article, index++);
				mistakes.push({
					kind,
					planted,
					file: fileOf(planted.article),
					line: planted.block === "front" ? undefined : lines[planted.block],
				});
				count++;
			}
		}
		const clean = Array.from({ length: cleanArticles }, () => {
			const article = makeArticle(random, world, index);
			writeArticle(contentDir, article, index++);
			return fileOf(article);
		});
		const { findings } = await checkContent(contentDir, {
			now: new Date("2026-06-01T00:00:00+08:00"),
		});
		const byFile = new Map<string, Finding[]>();
		for (const finding of findings)
			byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
		const kinds = (Object.keys(mistakeKinds) as MistakeKind[]).map((kind): KindFigures => {
			const own = mistakes.filter((mistake) => mistake.kind === kind);
			const missed = own.filter(
				(mistake) => !byFile.get(mistake.file)?.some((finding) => speaksOf(finding, mistake)),
			);
			return {
				kind,
				planted: own.length,
				found: own.length - missed.length,
				misses: missed.map(
					({ planted: { from, to, block, article } }) =>
						`${from} → ${to}｜${block === "front" ? article.summary : (article.blocks[block] ?? "").slice(0, 200)}`,
				),
			};
		});
		return { kinds, cleanArticles, falseAlarms: clean.flatMap((file) => byFile.get(file) ?? []) };
	} finally {
		rmSync(contentDir, { recursive: true, force: true });
	}
}
