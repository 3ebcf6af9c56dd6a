/** npm start: builds the site with its search and serves it on this computer. */
import { folderFlagHelp, folderFlags, readCommandLine } from "./lib/command-line.ts";
import { runCommand } from "./lib/errors.ts";
import { contentFolder, outputFolder } from "./lib/folders.ts";
import { serveSite } from "./lib/serve-site.ts";
import { buildSite } from "./lib/site-build.ts";

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "start",
		about: "生成网站并在本机打开",
		usage: "npm start -- [--content DIR] [--out DIR]",
		flags: folderFlags,
		flagHelp: folderFlagHelp,
	});
	const options = {
		contentDir: contentFolder(values.content),
		outDir: outputFolder(values.out, "dist"),
		drafts: false,
	};
	console.log("正在生成网站…");
	await buildSite(options);
	await serveSite(options);
});
