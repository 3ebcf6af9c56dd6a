/** npm run index -- DIR: a search index for any folder of built pages. */
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { indexSite } from "./search-index/index-site.ts";
import { reportLines } from "./search-index/report.ts";

await runCommand(async () => {
	const { positionals } = readCommandLine({
		name: "index",
		about: "为一个已生成的网站文件夹建立搜索索引，写入其中的 pagefind 文件夹；网页本身不改动",
		usage: "npm run index -- 文件夹",
		flags: {},
		flagHelp: {},
		positionals: true,
	});
	const [given, ...more] = positionals;
	if (!given || more.length > 0)
		throw new WrongUseError("请给出一个网站文件夹，例如：npm run index -- dist");
	const folder = path.resolve(fromWhereTyped(given));
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw new WrongUseError(`找不到文件夹 ${folder}。请检查路径，例如：npm run index -- dist`);
	const report = await indexSite(folder);
	for (const line of reportLines(report)) console.log(line);
	if (report.pages === 0)
		throw new WrongUseError(`${folder} 里没有可以搜索的网页（.html），没有建立索引。`);
});
