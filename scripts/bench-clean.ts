/** npm run bench:clean: measures the cleaner on real articles, beside other tools, and writes docs/measurements/cleaner.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { qualityRows } from "./bench-clean/bars.ts";
import { convertCorpus } from "./bench-clean/convert-corpus.ts";
import { type Corpus, readCorpus } from "./bench-clean/corpus.ts";
import { writeCorrectedTruth } from "./bench-clean/doubted-truth.ts";
import type { OwnFigures, ToolFigures } from "./bench-clean/figures.ts";
import { measureHostile } from "./bench-clean/measure-hostile.ts";
import { cleanerMemory, toolMemory, writeBatch } from "./bench-clean/memory.ts";
import { type Convert, otherTools, toolNames } from "./bench-clean/other-tools.ts";
import { type Cleaned, cleanInto } from "./bench-clean/our-cleaner.ts";
import {
	isConserved,
	proveFixtures,
	proveFuzz,
	type Share,
	shareOf,
} from "./bench-clean/proofs.ts";
import { score } from "./bench-clean/score.ts";
import { type Cost, measureSpeed } from "./bench-clean/speed.ts";
import { marksOverLines, strayMarks } from "./bench-clean/stray-marks.ts";
import { wholeArticle } from "./bench-clean/whole-article.ts";
import { missed, reportOf } from "./bench-clean/write-report.ts";
import { clean } from "./clean/pipeline.ts";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { projectRoot } from "./lib/project-root.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

const batch = 500;
const ourName = "this cleaner";

/** The scores of a folder of results, by the truth as it is and by the truth without its doubted entries. */
function scoresOf(corpus: Corpus, results: string, correctedRoot: string) {
	const asScored = score(corpus, results, corpus.root);
	const pages = corpus.samples.filter(({ isArticle }) => !isArticle);
	return {
		asScored,
		score: score(corpus, results, correctedRoot),
		refused: shareOf(
			pages.map(({ id }) => [
				id,
				!asScored.pages.includes(`page ${id} has no article body and was not refused`),
			]),
		),
	};
}

/** Cleans the whole corpus into a folder. */
async function cleanCorpus(corpus: Corpus, results: string): Promise<Map<string, Cleaned>> {
	const all = new Map<string, Cleaned>();
	for (const sample of corpus.samples) all.set(sample.result, await cleanInto(sample, results));
	return all;
}

function ownFigures(
	corpus: Corpus,
	cleaned: ReadonlyMap<string, Cleaned>,
	seed: number,
	fuzzRuns: number,
): OwnFigures {
	const outputs = corpus.samples.flatMap((sample) => {
		const { body, ledger, isSettled } = cleaned.get(sample.result) ?? {};
		return body === undefined || !ledger ? [] : [{ sample, body, ledger, isSettled }];
	});
	const conserved = (isWanted: boolean) =>
		shareOf(
			outputs
				.filter(({ sample: { part } }) => (part === "cases") === isWanted)
				.map(({ sample, body, ledger }) => [sample.result, isConserved(sample.html, body, ledger)]),
		);
	const fixtures = proveFixtures();
	const fuzz = proveFuzz(seed, fuzzRuns);
	return {
		conserved: {
			corpus: conserved(false),
			cases: conserved(true),
			fixtures: fixtures.conserved,
			fuzz: fuzz.conserved,
		},
		secondRun: shareOf(outputs.map(({ sample, isSettled }) => [sample.result, isSettled === true])),
		settled: { fixtures: fixtures.settled, fuzz: fuzz.settled },
		strayMarks: outputs.reduce((sum, { body }) => sum + strayMarks(body), 0),
		hostile: measureHostile(),
	};
}

/** What does not hold, by name: for whoever mends it. */
function tellFailures({
	score: { failedCases, pages, articles },
	own,
	refused,
}: ToolFigures): void {
	for (const text of articles) console.log(text);
	for (const [id, why] of failedCases) console.log(`case ${id} ${why}`);
	for (const text of pages) console.log(text);
	if (refused.failed.length > 0) console.log(`not refused: ${refused.failed.join(", ")}`);
	for (const [name, { failed }] of Object.entries({ ...own?.conserved }))
		if (failed.length > 0) console.log(`not conserved: ${name}: ${failed.join(", ")}`);
	const repeated: Readonly<Record<string, Share>> = own
		? { ...own.settled, "second run": own.secondRun }
		: {};
	for (const [name, { failed }] of Object.entries(repeated))
		if (failed.length > 0) console.log(`differs when repeated: ${name}: ${failed.join(", ")}`);
}

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:clean",
		about: "按标准测量清理程序，并与别的工具比较；有一项不达标，退出码为 1",
		usage: "npm run bench:clean -- [--corpus 文件夹] [--rounds 7] [--fuzz 2000] [--quality]",
		flags: {
			corpus: { type: "string" },
			rounds: { type: "string", default: "7" },
			fuzz: { type: "string", default: "2000" },
			seed: { type: "string", default: "20250904" },
			quality: { type: "boolean", default: false },
		},
		flagHelp: {
			corpus: "测量用的文章所在的文件夹（默认 ../shared/wechat）",
			rounds: "每篇文章测速几轮",
			fuzz: "随机生成的网页数",
			seed: "随机数种子",
			quality: "只测本程序的质量：不与别的工具比较，不测速度和内存，不写文档",
		},
	});
	const [rounds = 0, fuzzRuns = 0, seed = 0] = [values.rounds, values.fuzz, values.seed].map(
		Number,
	);
	if (![rounds, fuzzRuns, seed].every((number) => Number.isInteger(number) && number > 0))
		throw new WrongUseError("--rounds、--fuzz 和 --seed 要写正整数，例如 --rounds 7。");
	const corpus = readCorpus(
		values.corpus
			? fromWhereTyped(values.corpus)
			: path.join(projectRoot, "..", "shared", "wechat"),
	);
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-bench-clean-"));
	try {
		const correctedRoot = path.join(folder, "truth");
		const doubts = writeCorrectedTruth(corpus, correctedRoot);
		console.error("正在清理测量用的文章…");
		const results = path.join(folder, "ours");
		const cleaned = await cleanCorpus(corpus, results);
		const scores = scoresOf(corpus, results, correctedRoot);
		const own = ownFigures(corpus, cleaned, seed, fuzzRuns);
		if (values.quality) {
			const ours = { name: ourName, ...scores, own, costs: [], memory: undefined };
			tellFailures(ours);
			const misses = qualityRows.filter((row) => !row.isMet(ours, { turndown: undefined }));
			for (const row of qualityRows)
				console.log(
					`${misses.includes(row) ? "✗" : "✓"} ${row.measure}: ${row.show(ours, { turndown: undefined })} (${row.bar})`,
				);
			if (misses.length > 0) process.exitCode = 1;
			return;
		}

		console.error("正在用别的工具清理同样的文章…");
		const converters = await Promise.all(
			toolNames.map(
				async (tool): Promise<readonly [string, Convert]> => [tool, await otherTools[tool].load()],
			),
		);
		for (const [tool, convert] of converters)
			await convertCorpus(corpus, convert, path.join(folder, tool));

		console.error("正在测速…");
		const now = new Date();
		const inputs = corpus.samples.flatMap(({ part, id, html, isArticle }) =>
			part !== "cases" && isArticle ? [{ id: part === "page" ? `page ${id}` : id, html }] : [],
		);
		const costs = await measureSpeed(
			new Map<string, Convert>([
				["ours", (html) => clean(html, { pictures: "keep" }).body],
				["whole", (html) => wholeArticle(html, now)],
				...converters,
			]),
			inputs,
			rounds,
		);
		const costsOf = (tool: string): Cost[] => costs.get(tool) ?? [];

		console.error(`正在测内存：每个工具 ${batch} 篇…`);
		const articles = path.join(folder, "batch");
		writeBatch(corpus.samples, articles, batch);
		const ours: ToolFigures = {
			name: ourName,
			...scores,
			own,
			costs: costsOf("ours"),
			wholeCosts: costsOf("whole"),
			memory: await cleanerMemory(articles, path.join(folder, "batch-ours"), batch),
		};
		const others: ToolFigures[] = [];
		for (const tool of toolNames)
			others.push({
				name: otherTools[tool].name,
				...scoresOf(corpus, path.join(folder, tool), correctedRoot),
				costs: costsOf(tool),
				memory: await toolMemory(tool, articles, path.join(folder, `batch-${tool}`), batch),
			});

		const count = (part: string) => corpus.samples.filter((each) => each.part === part).length;
		const report = reportOf(ours, others, {
			articles: count("frag"),
			pages: count("page"),
			cases: count("cases"),
			rounds,
			seed,
			fuzz: fuzzRuns,
			doubts,
			marksOverLines: corpus.samples.flatMap(({ part, id, result }) => {
				const body = cleaned.get(result)?.body;
				return part === "frag" && body && marksOverLines(body) > 0 ? [id] : [];
			}),
		});
		console.log(report);
		tellFailures(ours);
		writeAtomic(path.join(projectRoot, "docs", "measurements", "cleaner.md"), report);
		if (missed(ours, others).length > 0) process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
