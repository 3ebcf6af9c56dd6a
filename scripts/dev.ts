/** npm run dev: drafts visible, live reload. */
import path from "node:path";
import { readCommandLine } from "./lib/command-line.ts";
import { runCommand } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";
import { projectRoot } from "./lib/project-root.ts";
import { findFreePort } from "./lib/serve-site.ts";
import { setBuildEnvironment } from "./lib/site-build.ts";

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "dev",
		about: "边改边看：显示草稿，保存后自动刷新（搜索要用 npm run preview 看）",
		usage: "npm run dev -- [--content DIR]",
		flags: { content: { type: "string" } },
		flagHelp: { content: "内容所在的文件夹（默认 content）" },
	});
	setBuildEnvironment({
		contentDir: contentFolder(values.content),
		outDir: path.join(projectRoot, "dist"),
		drafts: true,
	});
	const port = await findFreePort();
	const { dev } = await import("astro");
	await dev({ root: projectRoot, logLevel: "warn", server: { port, host: "localhost" } });
	console.log(
		`\n正在 http://localhost:${port} 显示网站（含草稿），保存文件后自动刷新；按 Ctrl+C 停止。`,
	);
});
