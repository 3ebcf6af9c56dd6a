import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.ts";

/** The file behind a package's command, so that no shell is needed: on Windows commands are batch files. */
export function binOf(packageName: string, command?: string): string {
	const folder = path.join(projectRoot, "node_modules", packageName);
	const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
		bin: string | Record<string, string>;
	};
	const file = typeof bin === "string" ? bin : command ? bin[command] : Object.values(bin)[0];
	if (!file) throw new Error(`${packageName} has no command ${command ?? ""}`);
	return path.join(folder, file);
}

/** Runs a file under this Node in the project's folder, showing what it prints. Gives its exit code. */
export function runNode(
	file: string,
	words: readonly string[] = [],
	env: Readonly<Record<string, string>> = {},
): number {
	const { status } = spawnSync(
		process.execPath,
		["--disable-warning=ExperimentalWarning", file, ...words],
		{ cwd: projectRoot, stdio: "inherit", env: { ...process.env, ...env } },
	);
	return status ?? 1;
}
