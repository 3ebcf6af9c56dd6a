/** npm run preview: builds into a folder of its own, so that drafts never lie in dist/, and serves it. */
import { folderFlagHelp, folderFlags, readCommandLine } from "./lib/command-line.ts";
import { runCommand } from "./lib/errors.ts";
import { contentFolder, outputFolder } from "./lib/folders.ts";
import { serveSite } from "./lib/serve-site.ts";
import { buildSite } from "./lib/site-build.ts";

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
		contentDir: contentFolder(values.content),
		outDir: outputFolder(values.out, ".cache", "preview"),
		drafts: values.drafts,
	};
	console.log(values.drafts ? "正在生成预览（含草稿）…" : "正在生成预览…");
	await buildSite(options);
	await serveSite(options);
});
