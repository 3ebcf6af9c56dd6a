import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { waitAloud } from "./install.mjs";

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
for (const name of ["run.mjs", "install.mjs"])
	cpSync(path.join(import.meta.dirname, name), path.join(root, "scripts", name));

const run = (command: string, env: NodeJS.ProcessEnv = process.env) =>
	spawn(process.execPath, [starter, command], { stdio: ["ignore", "pipe", "inherit"], env });
/** Takes away what is installed, for an npm that does as it is told. */
function withNpm(text: string): NodeJS.ProcessEnv {
	const npm = path.join(root, "npm.mjs");
	writeFileSync(npm, text);
	rmSync(path.join(root, "node_modules/.package-lock.json"), { force: true });
	return { ...process.env, npm_execpath: npm };
}
const putInstalled = `import { writeFileSync } from "node:fs"; writeFileSync("node_modules/.package-lock.json", "{}");`;

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

test("what is missing is installed before the command runs", async () => {
	expect(await once(run("fail", withNpm(putInstalled)), "exit")).toEqual([3, null]);
});

test("where the install fails, its code is given and no command runs", async () => {
	expect(await once(run("fail", withNpm("process.exit(7);")), "exit")).toEqual([7, null]);
	writeFileSync(path.join(root, "node_modules/.package-lock.json"), "{}");
});

test("an install says every 30 seconds that it goes on, until it ends", async () => {
	vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
	try {
		const said: string[] = [];
		const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
		const ended = waitAloud(child, (message) => said.push(message));
		vi.advanceTimersByTime(29_000);
		expect(said).toEqual([]);
		vi.advanceTimersByTime(40_000);
		expect(said).toEqual(["仍在安装…已 30 秒", "仍在安装…已 60 秒"]);
		child.stdin.end();
		expect(await ended).toBe(0);
		vi.advanceTimersByTime(90_000);
		expect(said).toHaveLength(2);
	} finally {
		vi.useRealTimers();
	}
});

test("a program that cannot be started counts as failed", async () => {
	expect(await waitAloud(spawn(path.join(root, "no-such-program")), () => undefined)).toBe(1);
});

test.skipIf(process.platform === "win32")("SIGTERM ends the install too", async () => {
	const started = run("fail", withNpm("console.log(process.pid); setInterval(() => {}, 1000);"));
	const [line] = await once(started.stdout, "data");
	started.kill("SIGTERM");
	expect(await once(started, "exit")).toEqual([null, "SIGTERM"]);
	expect(() => process.kill(Number(String(line)), 0)).toThrow("ESRCH");
	writeFileSync(path.join(root, "node_modules/.package-lock.json"), "{}");
});
