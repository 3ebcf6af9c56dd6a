import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

// A project of its own, in which everything is installed and two commands exist.
const root = mkdtempSync(path.join(tmpdir(), "newsroom-run-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(path.join(root, "scripts"));
mkdirSync(path.join(root, "node_modules"));
for (const [name, text] of [
	["package-lock.json", "{}"],
	["node_modules/.package-lock.json", "{}"],
	["scripts/wait.ts", "console.log(process.pid); setInterval(() => {}, 1000);"],
	["scripts/fail.ts", "process.exit(3);"],
] as const)
	writeFileSync(path.join(root, name), text);
const starter = path.join(root, "scripts", "run.mjs");
cpSync(path.join(import.meta.dirname, "run.mjs"), starter);

const run = (command: string) =>
	spawn(process.execPath, [starter, command], { stdio: ["ignore", "pipe", "inherit"] });

// Windows knows no signals: there a process is ended with all that it started.
test.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
	"%s ends the command too",
	async (signal) => {
		const started = run("wait");
		const [line] = await once(started.stdout, "data");
		const command = Number(String(line));
		expect(process.kill(command, 0)).toBe(true);
		started.kill(signal);
		expect(await once(started, "exit")).toEqual([null, signal]);
		expect(() => process.kill(command, 0)).toThrow("ESRCH");
	},
);

test("the exit code is that of the command", async () => {
	expect(await once(run("fail"), "exit")).toEqual([3, null]);
});
