import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { drawPicture } from "./illustrations/draw-picture.ts";
import { pictures } from "./illustrations/pictures.ts";
import { folderFlagHelp, folderFlags, readCommandLine } from "./lib/command-line.ts";
import { runCommand } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

/** Draws the pictures of the sample articles anew; a file whose bytes stay the same is left alone. */
await runCommand(async () => {
	const { values } = readCommandLine({
		name: "illustrate",
		about: "重画示例文章的示意图",
		usage: "npm run illustrate -- [--content 文件夹]",
		flags: { content: folderFlags.content },
		flagHelp: { content: folderFlagHelp.content },
	});
	const articles = path.join(contentFolder(values.content), "articles");
	let changed = 0;
	for (const [file, draw] of Object.entries(pictures)) {
		const target = path.join(articles, file);
		const bytes = await drawPicture(draw(), file);
		if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
		writeAtomic(target, bytes);
		changed += 1;
		console.log(`${file}(${Math.round(bytes.length / 1024)} kB)`);
	}
	console.log(`共 ${Object.keys(pictures).length} 张示意图,改动 ${changed} 张。`);
});
