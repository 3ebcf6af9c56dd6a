/** npm run check: all content against every rule. Exit code 1 where something blocks publication. */
import { existsSync } from "node:fs";
import { readBuildOptions } from "../src/build-options.ts";
import { checkRecord } from "./check/check-content.ts";
import { listMentions, mentionText } from "./check/list-mentions.ts";
import { reportText } from "./check/report-text.ts";
import { readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";
import { loadRecord } from "./lib/record.ts";

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "check",
		about: "检查全部内容，说明哪里要改、怎么改",
		usage: "npm run check -- [--content DIR] [--json] [--mentions]",
		flags: {
			content: { type: "string" },
			json: { type: "boolean", default: false },
			mentions: { type: "boolean", default: false },
		},
		flagHelp: {
			content: "内容所在的文件夹（默认 content）",
			json: "输出 JSON，供程序读取",
			mentions: "列出文中每一处人名的单位、职务和核对结果",
		},
	});
	const contentDir = contentFolder(values.content);
	if (!existsSync(contentDir))
		throw new WrongUseError(`找不到内容文件夹 ${contentDir}。请检查 --content 后面的路径。`);
	const record = loadRecord(contentDir);
	const report = await checkRecord(record, { now: readBuildOptions().now });
	const mentions = values.mentions ? listMentions(record) : undefined;
	if (values.json) console.log(JSON.stringify({ ...report, mentions }, null, 2));
	else {
		if (mentions) console.log(`${mentions.map(mentionText).join("\n")}\n`);
		console.log(reportText(report));
	}
	if (report.errors > 0) process.exitCode = 1;
});
