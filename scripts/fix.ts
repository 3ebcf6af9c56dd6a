/** npm run fix: formats every file and mends what the linter can mend safely. */
import { runCommand } from "./lib/errors.ts";
import { binOf, runNode } from "./lib/run-tool.ts";

await runCommand(() => {
	const codes = [
		runNode(binOf("@biomejs/biome"), ["check", "--write"]),
		runNode(binOf("prettier"), ["--write", "--log-level=warn", "src/**/*.astro"]),
	];
	const isClean = codes.every((code) => code === 0);
	console.log(isClean ? "格式已整理好。" : "格式已整理；上面列出的还需要动手改。");
	if (!isClean) process.exitCode = 1;
});
