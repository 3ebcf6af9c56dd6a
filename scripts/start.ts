/** npm start: builds the site with its search and serves it on this computer. */
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
		name: "start",
		about: "生成网站并在本机打开",
		usage: "npm start -- [--content DIR] [--out DIR]",
		flags: folderFlags,
		flagHelp: folderFlagHelp,
	});
	const options = {
		contentDir: values.content ? fromWhereTyped(values.content) : path.join(projectRoot, "content"),
		outDir: values.out ? fromWhereTyped(values.out) : path.join(projectRoot, "dist"),
		drafts: false,
	};
	console.log("正在生成网站…");
	await buildSite(options);
	await serveSite(options);
});
