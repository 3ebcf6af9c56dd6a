/** npm test: every test, stage by stage. Goes on after a failure, and ends with 1 where anything failed. */
import { readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { addUp, type Counts, runStage } from "./test/run-stage.ts";
import { stages } from "./test/stages.ts";

await runCommand(async () => {
	const { values, positionals } = readCommandLine({
		name: "test",
		about: "运行全部测试",
		usage: "npm test -- [--only 阶段,阶段] [--update-screenshots] [测试文件…]",
		positionals: true,
		flags: {
			only: { type: "string" },
			"update-screenshots": { type: "boolean", default: false },
		},
		flagHelp: {
			only: `只运行这些阶段：${stages.map(({ id }) => id).join("、")}`,
			"update-screenshots": "以现在的样子为准，重存网页的截图",
		},
	});
	const wanted = values.only?.split(",");
	const unknown = wanted?.find((id) => !stages.some((stage) => stage.id === id));
	if (unknown !== undefined)
		throw new WrongUseError(
			`没有“${unknown}”这个阶段。可用：${stages.map(({ id }) => id).join("、")}`,
		);
	if (values["update-screenshots"]) process.env["UPDATE_SCREENSHOTS"] = "1";
	const results: { title: string; seconds: string; counts: Counts }[] = [];
	for (const stage of stages.filter(({ id }) => wanted?.includes(id) ?? true)) {
		const title = `${stage.title}(${stage.id})`;
		console.log(`\n━━━━ ${title} ━━━━`);
		const startedMs = performance.now();
		const counts = await runStage(stage, positionals).catch((error: unknown): Counts => {
			console.error(error instanceof Error ? error.message : error);
			return { passed: 0, failed: 1, skipped: 0 };
		});
		const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
		results.push({ title, seconds, counts });
	}
	const total = addUp(results.map(({ counts }) => counts));
	console.log("\n━━━━ 结果 ━━━━");
	for (const { title, seconds, counts } of results)
		console.log(
			`${counts.failed > 0 ? "✗" : "✓"} ${title}：通过 ${counts.passed}，失败 ${counts.failed}，略过 ${counts.skipped}，用时 ${seconds} 秒`,
		);
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	if (total.failed > 0) process.exitCode = 1;
});
