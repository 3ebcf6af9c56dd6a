/** npm run bench:clean: measures the cleaner on real articles, beside other tools, and writes docs/measurements/cleaner.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bothScores } from "./bench-clean/both-scores.ts";
import { convertCorpus } from "./bench-clean/convert-corpus.ts";
import { readCorpus } from "./bench-clean/corpus.ts";
import { writeCorrectedTruth } from "./bench-clean/doubted-truth.ts";
import type { ToolFigures } from "./bench-clean/figures.ts";
import { measureGrowth } from "./bench-clean/linear-time.ts";
import { measureBombs } from "./bench-clean/measure-bombs.ts";
import { measureCosts } from "./bench-clean/measure-costs.ts";
import { measureHostile } from "./bench-clean/measure-hostile.ts";
import { cleanerMemory, toolMemory, writeBatch } from "./bench-clean/memory.ts";
import { otherTools, toolNames } from "./bench-clean/other-tools.ts";
import { cleanCorpus, ownProofs } from "./bench-clean/own-proofs.ts";
import { marksOverLines } from "./bench-clean/stray-marks.ts";
import { tellFailures, tellQuality } from "./bench-clean/tell.ts";
import { tellGrowth } from "./bench-clean/tell-growth.ts";
import { missed, reportOf } from "./bench-clean/write-report.ts";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { projectRoot } from "./lib/project-root.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

/** Articles in the batch of which memory is measured. */
const batch = 500;

function readWords() {
	const { values } = readCommandLine({
		name: "bench:clean",
		about: "按标准测量清理程序，并与别的工具比较；有一项不达标，退出码为 1",
		usage:
			"npm run bench:clean -- [--corpus 文件夹] [--rounds 7] [--fuzz 2000] [--quality] [--growth 名称,名称]",
		flags: {
			corpus: { type: "string" },
			rounds: { type: "string", default: "7" },
			fuzz: { type: "string", default: "2000" },
			seed: { type: "string", default: "20250904" },
			quality: { type: "boolean", default: false },
			growth: { type: "string" },
		},
		flagHelp: {
			corpus: "测量用的文章所在的文件夹（默认 ../shared/wechat）",
			rounds: "每篇文章测速几轮",
			fuzz: "随机生成的网页数",
			seed: "随机数种子",
			quality: "只测本程序的质量：不与别的工具比较，不测速度和内存，不写文档",
			growth:
				"只测时间随大小怎样增长：all 是全部，也可写若干种网页的名称（用逗号分开）；不需要测量用的文章，不写文档",
		},
	});
	const [rounds = 0, fuzz = 0, seed = 0] = [values.rounds, values.fuzz, values.seed].map(Number);
	if (![rounds, fuzz, seed].every((number) => Number.isInteger(number) && number > 0))
		throw new WrongUseError("--rounds、--fuzz 和 --seed 要写正整数，例如 --rounds 7。");
	if (values.growth !== undefined) return { growthOf: values.growth };
	const root = values.corpus
		? fromWhereTyped(values.corpus)
		: path.join(projectRoot, "..", "shared", "wechat");
	return { root, rounds, fuzz, seed, isQualityAlone: values.quality };
}

/** Measures everything within a scratch folder; returns the exit code. */
async function measure(folder: string): Promise<0 | 1> {
	const words = readWords();
	if (words.growthOf !== undefined) return tellGrowth(words.growthOf);
	const { root, rounds, fuzz, seed, isQualityAlone } = words;
	const corpus = readCorpus(root);
	const truth = path.join(folder, "truth");
	const doubts = writeCorrectedTruth(corpus, truth);

	console.error("正在清理测量用的文章…");
	const results = path.join(folder, "ours");
	const cleaned = await cleanCorpus(corpus, results);
	const scores = bothScores(corpus, results, truth);
	const proofs = ownProofs(corpus, cleaned, seed, fuzz);
	if (isQualityAlone)
		return tellQuality({
			...scores,
			own: { ...proofs, hostile: [], bombs: undefined, growth: [] },
		});

	console.error("正在测速…");
	const hostile = measureHostile();
	const bombs = measureBombs();
	const growth = measureGrowth();
	const costsOf = await measureCosts(corpus, rounds);

	console.error(`正在测内存：每个工具 ${batch} 篇…`);
	const articles = path.join(folder, "batch");
	writeBatch(corpus.samples, articles, batch);
	const ours: ToolFigures = {
		name: "this cleaner",
		...scores,
		own: { ...proofs, hostile, bombs, growth },
		costs: costsOf("ours"),
		wholeCosts: costsOf("whole"),
		memory: await cleanerMemory(articles, path.join(folder, "batch-ours"), batch),
	};
	const others: ToolFigures[] = [];
	for (const tool of toolNames) {
		const converted = path.join(folder, tool);
		await convertCorpus(corpus, await otherTools[tool].load(), converted);
		others.push({
			name: otherTools[tool].name,
			...bothScores(corpus, converted, truth),
			costs: costsOf(tool),
			memory: await toolMemory(tool, articles, path.join(folder, `batch-${tool}`), batch),
		});
	}

	const count = (part: string) => corpus.samples.filter((each) => each.part === part).length;
	const report = reportOf(ours, others, {
		articles: count("frag"),
		pages: count("page"),
		cases: count("cases"),
		rounds,
		seed,
		fuzz,
		doubts,
		marksOverLines: corpus.samples.flatMap(({ part, id, result }) => {
			const body = cleaned.get(result)?.body;
			return part === "frag" && body && marksOverLines(body) > 0 ? [id] : [];
		}),
	});
	console.log(report);
	tellFailures(ours);
	writeAtomic(path.join(projectRoot, "docs", "measurements", "cleaner.md"), report);
	return missed(ours, others).length > 0 ? 1 : 0;
}

await runCommand(async () => {
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-bench-clean-"));
	try {
		process.exitCode = await measure(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
