import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../lib/project-root.ts";
import type { Sample } from "./corpus.ts";

const sampleMs = 40;

/** How the memory of one process went while it took a batch, in megabytes. */
export interface MemoryFigures {
	readonly articles: number;
	readonly peakMb: number;
	/** The mean of what it held during the first, the second and the last hundred articles. */
	readonly firstMb: number;
	readonly secondMb: number;
	readonly lastMb: number;
	readonly exitCode: number | null;
}

/** What a process holds and the most it has held; undefined where the system does not tell (Linux does). */
function heldMb(id: number): { now: number; peak: number } | undefined {
	try {
		const status = readFileSync(`/proc/${id}/status`, "utf8");
		const kb = (field: string) => Number(new RegExp(`^${field}:\\s*(\\d+)`, "m").exec(status)?.[1]);
		return { now: kb("VmRSS") / 1024, peak: kb("VmHWM") / 1024 };
	} catch {
		return undefined;
	}
}

/** Writes so many articles into a folder: those of the corpus again and again, each with a title of its own. */
export function writeBatch(samples: readonly Sample[], folder: string, count: number): void {
	mkdirSync(folder, { recursive: true });
	const articles = samples.filter(({ part, isArticle }) => part !== "cases" && isArticle);
	for (let index = 0; index < count; index++) {
		const { html } = articles[index % articles.length] ?? { html: "" };
		// A title of its own too, so that each has a folder of its own.
		const title = `<h1 id="activity-name">用来测量内存的第${index + 1}份文章</h1>`;
		const name = `${String(index).padStart(4, "0")}.html`;
		writeFileSync(path.join(folder, name), title + html);
	}
}

/** Runs a script over a batch and watches what it holds. `isDone` says in a piece of its output how many were done. */
function watch(
	words: readonly string[],
	count: number,
	doneIn: (output: string) => number,
): Promise<MemoryFigures | undefined> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...words], {
			cwd: projectRoot,
			stdio: ["ignore", "pipe", "ignore"],
		});
		const samples: { readonly done: number; readonly now: number }[] = [];
		let done = 0;
		let peak = 0;
		const timer = setInterval(() => {
			const held = child.pid === undefined ? undefined : heldMb(child.pid);
			if (!held || Number.isNaN(held.now)) return;
			peak = Math.max(peak, held.peak);
			samples.push({ done, now: held.now });
		}, sampleMs);
		child.stdout.setEncoding("utf8").on("data", (output: string) => {
			done += doneIn(output);
		});
		child.on("error", reject);
		child.on("close", (exitCode) => {
			clearInterval(timer);
			const during = (from: number, to: number) => {
				const all = samples.filter((one) => one.done >= from && one.done < to);
				return all.reduce((sum, { now }) => sum + now, 0) / all.length;
			};
			resolve(
				samples.length === 0
					? undefined
					: {
							articles: done,
							peakMb: peak,
							firstMb: during(0, 100),
							secondMb: during(100, 200),
							lastMb: during(count - 100, count),
							exitCode,
						},
			);
		});
	});
}

/** The memory of `npm run clean` over a folder; undefined where the system does not tell. */
export const cleanerMemory = (folder: string, out: string, count: number) =>
	watch(
		[path.join(projectRoot, "scripts", "clean.ts"), folder, "--out", out, "--pictures", "keep"],
		count,
		(output) => output.match(/^[✓✗!○] /gmu)?.length ?? 0,
	);

/** The memory of another tool over the same folder. */
export const toolMemory = (tool: string, folder: string, out: string, count: number) =>
	watch(
		[fileURLToPath(import.meta.resolve("./convert-batch.ts")), tool, folder, out],
		count,
		(output) => output.match(/^done /gm)?.length ?? 0,
	);
