import { spawn } from "node:child_process";
import path from "node:path";
import { cpuSeconds } from "../bench-search/cpu-seconds.ts";
import { watchMemory } from "../bench-search/peak-memory.ts";
import { projectRoot } from "../lib/project-root.ts";

/** Builds a content folder with the office's own command; what it took. */
export async function buildMadeSite(
	contentDir: string,
	outDir: string,
): Promise<{ cpuSeconds: number; peakGb: number }> {
	const peakGb = watchMemory();
	const before = cpuSeconds();
	const script = path.join(projectRoot, "scripts", "build.ts");
	const exitCode = await new Promise<number | null>((resolve, reject) => {
		const child = spawn(process.execPath, [script, "--content", contentDir, "--out", outDir], {
			cwd: projectRoot,
			stdio: "inherit",
		});
		child.once("error", reject);
		child.once("close", resolve);
	});
	const peak = peakGb();
	if (exitCode !== 0) throw new Error(`the build of ${contentDir} ended with ${exitCode}`);
	return { cpuSeconds: cpuSeconds() - before, peakGb: peak };
}
