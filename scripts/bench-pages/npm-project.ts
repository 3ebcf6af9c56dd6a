import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a command may take, in milliseconds: a slow registry, not a dead one. */
const timeout = 300_000;
const asError = (what: string, text: string) =>
	new Error(`${what}: ${text.trim().split("\n").slice(0, 3).join("; ")}`);

function npm(folder: string, ...words: string[]): void {
	const { status, stdout, stderr, error } = spawnSync("npm", words, {
		cwd: folder,
		encoding: "utf8",
		shell: process.platform === "win32",
		timeout,
	});
	if (status !== 0) throw asError(`npm ${words[0] ?? ""}`, error?.message ?? (stderr || stdout));
}

/** Installs a folder's packages from npm; runs no script of theirs. Throws with the first lines of what npm says. */
export function installPackages(folder: string): void {
	npm(folder, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps");
}

/** Unpacks a package of npm ("name@1.2.3") into a folder, without what it depends on. */
export function unpackPackage(folder: string, name: string): void {
	mkdirSync(folder, { recursive: true });
	npm(folder, "pack", name, "--loglevel=error");
	const packed = readdirSync(folder).find((file) => file.endsWith(".tgz"));
	if (!packed) throw new Error(`npm pack ${name} wrote no package`);
	const words = ["-xzf", packed, "--strip-components=1"];
	const { status, stderr } = spawnSync("tar", words, { cwd: folder, encoding: "utf8" });
	if (status !== 0) throw asError("tar", stderr);
}

/** Builds a project with the Astro that it brought along, under this Node: the machine's own may be too old for it. */
export function buildAstro(folder: string): void {
	const { bin } = readPackage(folder, "astro") as { bin: string | { astro: string } };
	const file = typeof bin === "string" ? bin : bin.astro;
	const { status, stderr, error } = spawnSync(
		process.execPath,
		[path.join(folder, "node_modules/astro", file), "build"],
		{
			cwd: folder,
			encoding: "utf8",
			timeout,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
		},
	);
	if (status !== 0) throw asError("astro build", error?.message ?? stderr);
}

function readPackage(folder: string, name: string): unknown {
	return JSON.parse(readFileSync(path.join(folder, "node_modules", name, "package.json"), "utf8"));
}

/** The version of a package that was installed. */
export function versionOf(folder: string, name: string): string {
	return (readPackage(folder, name) as { version: string }).version;
}

/** Writes text files below a folder, by their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [file, content] of Object.entries(files)) {
		const target = path.join(folder, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}

/** Copies files into a folder under their own names. */
export function copyInto(folder: string, files: readonly string[]): void {
	mkdirSync(folder, { recursive: true });
	for (const file of files) copyFileSync(file, path.join(folder, path.basename(file)));
}
