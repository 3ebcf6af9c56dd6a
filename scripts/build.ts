/** npm run build: the public site with its search index. */
import { folderFlagHelp, folderFlags, readCommandLine } from "./lib/command-line.ts";
import { runCommand } from "./lib/errors.ts";
import { contentFolder, outputFolder } from "./lib/folders.ts";
import { buildSite } from "./lib/site-build.ts";

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "build",
		about: "生成网站，含搜索；草稿和未到发布时间的文章不会出现",
		usage: "npm run build -- [--content DIR] [--out DIR] [--drafts] [--site URL] [--base PATH]",
		flags: {
			...folderFlags,
			drafts: { type: "boolean", default: false },
			site: { type: "string" },
			base: { type: "string" },
		},
		flagHelp: {
			...folderFlagHelp,
			drafts: "草稿也生成（每页都会注明不让搜索引擎收录）",
			site: "网站地址，例如 https://news.example.cn（默认见 src/site.config.ts）",
			base: "网站所在的子路径，例如 /news/",
		},
	});
	const startedMs = performance.now();
	const outDir = outputFolder(values.out, "dist");
	await buildSite({
		contentDir: contentFolder(values.content),
		outDir,
		drafts: values.drafts,
		site: values.site,
		base: values.base,
	});
	const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
	console.log(
		`网站已生成：${outDir}（用时 ${seconds} 秒）。把这个文件夹的内容放到网站服务器上即可发布。`,
	);
});
