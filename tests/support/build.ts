import { spawnSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../../scripts/lib/project-root.ts";

/** What a command left behind. */
export interface Outcome {
	readonly exitCode: number | null;
	/** Standard output, then standard error. */
	readonly output: string;
}

/** The clock of every build in the tests. */
export const buildNow = "2026-11-01T00:00:00+08:00";

/**
 * The environment of an office's computer: without what the test runner sets for its own pages, which a build would
 * take for its own (BASE_URL above all).
 */
export function officeEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(?:VITE.*|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST)$/.test(name),
		),
	);
}

/** Builds a site from a content folder with the office's own command. */
export function build(
	contentDir: string,
	out: string,
	words: readonly string[] = [],
	env: Readonly<Record<string, string>> = {},
): Outcome {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			path.join(projectRoot, "scripts", "build.ts"),
			"--content",
			contentDir,
			"--out",
			out,
			...words,
		],
		{
			cwd: projectRoot,
			encoding: "utf8",
			env: { ...officeEnvironment(), NEWSROOM_NOW: buildNow, ...env },
		},
	);
	return { exitCode: status, output: stdout + stderr };
}
