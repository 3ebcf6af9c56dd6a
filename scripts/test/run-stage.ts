import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "../lib/browser.ts";
import { projectRoot } from "../lib/project-root.ts";
import { binOf, runNode } from "../lib/run-tool.ts";
import type { Stage, Step } from "./stages.ts";

/** How many tests passed, failed and were left out. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** What vitest's JSON report says, as far as it is counted. */
interface VitestReport {
	readonly success: boolean;
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
}

/** The clock of the tests: the same pages and the same verdicts on every day. */
const fixedNow = "2026-11-01T00:00:00+08:00";

function runStep(step: Step): Counts {
	console.log(`· ${step.name}`);
	const isGood = runNode(step.file, step.words, { NEWSROOM_NOW: fixedNow }) === 0;
	if (!isGood) console.log(`✗ ${step.name} 没有通过`);
	return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/** Runs a vitest project and counts its tests. A run that ends badly without a failed test counts as one. */
function runProject(
	project: string,
	filters: readonly string[],
	env: Readonly<Record<string, string>>,
): Counts {
	const file = path.join(projectRoot, ".cache", "test", `${project}.json`);
	rmSync(file, { force: true });
	const exitCode = runNode(
		binOf("vitest"),
		[
			"run",
			"--project",
			project,
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${file}`,
			...filters,
		],
		{ NEWSROOM_NOW: fixedNow, ...env },
	);
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
	const isBad = exitCode !== 0 || !report.success;
	return {
		passed: report.numPassedTests,
		failed: Math.max(report.numFailedTests, isBad ? 1 : 0),
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Runs one stage: its steps, all of them even where one fails, then its tests. */
export async function runStage(stage: Stage, filters: readonly string[]): Promise<Counts> {
	const counts = stage.steps.map(runStep);
	if (stage.project) {
		// Found once here, so that no test installs one and all tests use the same.
		const env: Record<string, string> = stage.needsBrowser
			? { CHROME_PATH: await ensureBrowser() }
			: {};
		counts.push(runProject(stage.project, filters, env));
	}
	return addUp(counts);
}

export function addUp(counts: readonly Counts[]): Counts {
	return counts.reduce(
		(sum, each) => ({
			passed: sum.passed + each.passed,
			failed: sum.failed + each.failed,
			skipped: sum.skipped + each.skipped,
		}),
		{ passed: 0, failed: 0, skipped: 0 },
	);
}
