/** npm run preview: builds into a folder of its own, so that drafts never lie in dist/, and serves it. */
import path from "node:path";
import {
	folderFlagHelp,
	folderFlags,
	fromWhereTyped,
	readCommandLine,
} from "./lib/command-line.ts";
import { runCommand } from "./lib/errors.ts";
import { serveSite } from "./lib/serve-site.ts";
import { buildSite, projectRoot } from "./lib/site-build.ts";

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "preview",
		about: "生成预览并在本机打开；预览不会放进 dist/",
		usage: "npm run preview -- [--drafts] [--content DIR] [--out DIR]",
		flags: { ...folderFlags, drafts: { type: "boolean", default: false } },
		flagHelp: {
			...folderFlagHelp,
			out: "预览的文件夹（默认 .cache/preview）",
			drafts: "草稿和未到发布时间的文章也显示",
		},
	});
	const options = {
		contentDir: values.content ? fromWhereTyped(values.content) : path.join(projectRoot, "content"),
		outDir: values.out ? fromWhereTyped(values.out) : path.join(projectRoot, ".cache", "preview"),
		drafts: values.drafts,
	};
	console.log(values.drafts ? "正在生成预览（含草稿）…" : "正在生成预览…");
	await buildSite(options);
	await serveSite(options);
});
