/** npm run signoff: the sheet on which an article is signed before it is published. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readBuildOptions } from "../src/build-options.ts";
import { requiredStages } from "./check/rules/review/stages.ts";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { contentFolder, requireContentFolder } from "./lib/folders.ts";
import { projectRoot } from "./lib/project-root.ts";
import { loadRecord, shownPath } from "./lib/record.ts";
import { writeAtomic } from "./lib/write-atomic.ts";
import { findArticle } from "./signoff/find-article.ts";
import { makeSheet } from "./signoff/make-sheet.ts";
import { sheetMark } from "./signoff/sheet.ts";

await runCommand(async () => {
	const { values, positionals } = readCommandLine({
		name: "signoff",
		about: "打印一篇文章的发布签发单：事实、核对结果、签字的地方、核对码",
		usage: "npm run signoff -- 文章的文件夹 [--out 文件.html] [--content DIR]",
		positionals: true,
		flags: { content: { type: "string" }, out: { type: "string" } },
		flagHelp: {
			content: "内容所在的文件夹（默认 content）",
			out: "签发单写到哪个文件（默认 signoff/文章-核对码.html）",
		},
	});
	const [word, ...more] = positionals;
	if (word === undefined || more.length > 0)
		throw new WrongUseError(
			"签发哪一篇文章？请写一篇，例如：npm run signoff -- content/articles/2025/2025-09-04-joint-departments",
		);
	const contentDir = contentFolder(values.content);
	requireContentFolder(contentDir);
	const record = loadRecord(contentDir);
	const article = findArticle(record, word);
	const { text, hash, findings } = await makeSheet(record, article, {
		now: readBuildOptions().now,
	});
	const name = `${path.posix.basename(article.id)}-${hash.slice(0, 8)}.html`;
	const file = values.out ? fromWhereTyped(values.out) : path.join(projectRoot, "signoff", name);
	if (existsSync(file) && !readFileSync(file, "utf8").includes(sheetMark))
		throw new WrongUseError(
			`${file} 已经存在，而且不是签发单，没有改动它。请换一个文件名（--out）。`,
		);
	writeAtomic(file, text);
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const review = requiredStages().map((id) => `  ${id}: { name: "", date: "" }`);
	console.log(
		[
			`签发单：${shownPath(file)}`,
			errors > 0
				? article.data.draft
					? `核对：有 ${errors} 处发布后会是错误，先改好再送签（文章还是草稿，npm run check 现在把其中一些列为提醒，照它说的改）。`
					: `核对：有 ${errors} 处错误，先改好再送签（npm run check 看怎么改）。`
				: findings.length > 0
					? `核对：没有错误，有 ${findings.length} 处提醒，可以送签。`
					: "核对：没有发现问题，可以送签。",
			...(errors > 0
				? [
						"下一步：照签发单里列出的问题改好，再运行一次这条命令；改过以后核对码会变，现在这张不要送签。",
					]
				: [
						"下一步：用浏览器打开它，按 Ctrl+P 打印（A4），送各审签字。签完字，把姓名、日期和核对码写进文章资料：",
						"review:",
						...review,
						`  sha256: "${hash}"`,
					]),
		].join("\n"),
	);
	if (errors > 0) process.exitCode = 1;
});
