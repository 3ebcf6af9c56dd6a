import { spawnSync } from "node:child_process";
import { z } from "zod";
import { projectRoot } from "../lib/project-root.ts";
import type { Corpus } from "./corpus.ts";

const totalsSchema = z.object({
	articles: z.number(),
	recall: z.number(),
	worstRecall: z.number(),
	precision: z.number(),
	worstPrecision: z.number(),
	punctuation: z.number(),
	blocks: z.number(),
	pictures: z.number(),
	junkPictures: z.number(),
	captions: z.number(),
	headings: z.number(),
	headingsRight: z.number(),
	institutionalHeadings: z.number(),
	junk: z.number(),
	raw: z.number(),
	emph: z.number(),
	runs: z.number(),
	danger: z.number(),
	failsToCompile: z.number(),
	dates: z.templateLiteral([z.int(), "/", z.int()]),
	cases: z.templateLiteral([z.int(), "/", z.int()]),
});

/** What the corpus's own scorer says. */
export interface Score {
	readonly totals: z.infer<typeof totalsSchema>;
	/** One line an article, as printed. */
	readonly articles: readonly string[];
	/** Cases that fail, by id, with what the check says. */
	readonly failedCases: ReadonlyMap<string, string>;
	/** Pages without an article that were not refused, and dates that are wrong, as printed. */
	readonly pages: readonly string[];
}

/**
 * Runs the corpus's scorer over a folder of results. `root` is where it reads the truth: the corpus, or a corrected
 * copy. Throws where the scorer fails.
 */
export function score(corpus: Corpus, results: string, root: string): Score {
	const { stdout, stderr, status } = spawnSync(process.execPath, [corpus.scorer, results, root], {
		cwd: projectRoot,
		encoding: "utf8",
		maxBuffer: 2 ** 26,
	});
	if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
	const lines = stdout.trim().split("\n");
	const failed = lines.flatMap((line): [string, string][] => {
		const found = /^case (\S+) (.*)$/.exec(line);
		return found?.[1] && found[2] ? [[found[1], found[2]]] : [];
	});
	return {
		totals: totalsSchema.parse(JSON.parse(lines.at(-1) ?? "")),
		articles: lines.filter((line) => /^\d\d (?:[\d.]+ ){3}/.test(line)),
		failedCases: new Map(failed),
		pages: lines.filter((line) => line.startsWith("page ")),
	};
}
