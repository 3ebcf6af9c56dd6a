/** npm run check: all content against every rule. Exit code 1 where something blocks publication. */
import { existsSync } from "node:fs";
import { readBuildOptions } from "../src/build-options.ts";
import { checkContent } from "./check/check-content.ts";
import { reportText } from "./check/report-text.ts";
import { readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "check",
		about: "检查全部内容，说明哪里要改、怎么改",
		usage: "npm run check -- [--content DIR] [--json]",
		flags: { content: { type: "string" }, json: { type: "boolean", default: false } },
		flagHelp: {
			content: "内容所在的文件夹（默认 content）",
			json: "输出 JSON，供程序读取",
		},
	});
	const contentDir = contentFolder(values.content);
	if (!existsSync(contentDir))
		throw new WrongUseError(`找不到内容文件夹 ${contentDir}。请检查 --content 后面的路径。`);
	const report = await checkContent(contentDir, { now: readBuildOptions().now });
	console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report));
	if (report.errors > 0) process.exitCode = 1;
});
