/** npm run bench:search: measures the Chinese search against its bars, beside Pagefind as it comes. */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeSite } from "./bench-search/html.ts";
import { thisMachine } from "./bench-search/machine.ts";
import { type FolderFigures, measureFolder } from "./bench-search/measure-folder.ts";
import { readQueries } from "./bench-search/own-queries.ts";
import { makeSite } from "./bench-search/pages.ts";
import { linesOf } from "./bench-search/print-figures.ts";
import { makeQueries } from "./bench-search/queries.ts";
import { figuresText, writeFigures } from "./bench-search/write-figures.ts";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { projectRoot } from "./lib/project-root.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

const defaultSizes = "1000,3000,10000";
const defaultSeed = "20260101";

/** Makes a site of so many pages, and measures it. */
async function measureSize(
	pages: number,
	seed: number,
	withPlain: boolean,
): Promise<FolderFigures> {
	const site = makeSite(pages, seed);
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-bench-"));
	try {
		writeSite(folder, site.pages);
		return await measureFolder(folder, makeQueries(site, seed + 1), withPlain);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function existingFolder(given: string): string {
	const folder = fromWhereTyped(given);
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw new WrongUseError(`找不到文件夹 ${folder}。--pages 要给出一个放着网页的文件夹。`);
	return folder;
}

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:search",
		about:
			"按标准测量中文搜索；有一项不达标，退出码为 1。不带参数时把结果写入 docs/measurements/search.md",
		usage:
			"npm run bench:search -- [--sizes 1000,3000,10000] [--seed 数字] [--no-plain] [--pages 文件夹 --queries 文件.json] [--json 文件.json]",
		flags: {
			sizes: { type: "string", default: defaultSizes },
			seed: { type: "string", default: defaultSeed },
			"no-plain": { type: "boolean", default: false },
			pages: { type: "string" },
			queries: { type: "string" },
			json: { type: "string" },
		},
		flagHelp: {
			sizes: "生成的网页数，用逗号隔开",
			seed: "随机数种子",
			"no-plain": "不与原样的 Pagefind 比较",
			pages: "改用这个文件夹里的网页（只读取，不写入）",
			queries: '与 --pages 同用：[{"text": "医联体", "right": ["/a/"]}]，kind 和 entity 可以不写',
			json: "把全部结果写成 JSON 文件",
		},
	});
	if ((values.pages === undefined) !== (values.queries === undefined))
		throw new WrongUseError("--pages 和 --queries 要一起给出。");
	const sizes = values.sizes.split(",").map(Number);
	if (sizes.some((pages) => !Number.isInteger(pages) || pages < 50))
		throw new WrongUseError("--sizes 要写不小于 50 的整数，用逗号隔开。");
	const seed = Number(values.seed);
	if (!Number.isInteger(seed)) throw new WrongUseError("--seed 要写整数。");
	const withPlain = !values["no-plain"];
	const measured: FolderFigures[] = [];
	const add = (figures: FolderFigures) => {
		measured.push(figures);
		for (const line of linesOf(figures)) console.log(line);
	};
	if (values.pages !== undefined && values.queries !== undefined) {
		const queries = readQueries(fromWhereTyped(values.queries));
		add(await measureFolder(existingFolder(values.pages), queries, withPlain));
	} else for (const pages of sizes) add(await measureSize(pages, seed, withPlain));
	const machine = thisMachine();
	if (values.json !== undefined)
		writeAtomic(
			fromWhereTyped(values.json),
			`${JSON.stringify({ machine, sizes: measured }, null, "\t")}\n`,
		);
	const isDefault = values.sizes === defaultSizes && values.seed === defaultSeed && withPlain;
	if (isDefault && values.pages === undefined)
		writeFigures(
			path.join(projectRoot, "docs", "measurements", "search.md"),
			figuresText(measured, machine),
		);
	const missed = measured.flatMap((one) => one.missed.map((name) => `${one.pages} pages: ${name}`));
	for (const name of missed) console.error(`missed bar: ${name}`);
	if (missed.length > 0) process.exitCode = 1;
	else console.log("All bars are met.");
});
