// What `run.mjs` does where something is missing: npm's work, which says nothing for minutes on a slow line.
import { spawn } from "node:child_process";

const sayEverySeconds = 30;

/** Resolves with the exit code of a child (1 where a signal or an error ended it), and says every 30 s that it is at work.
 * @param {import("node:child_process").ChildProcess} child
 * @param {(message: string) => void} say
 * @returns {Promise<number>} */
export function waitAloud(child, say) {
	let seconds = 0;
	const timer = setInterval(() => {
		seconds += sayEverySeconds;
		say(`仍在安装…已 ${seconds} 秒`);
	}, sayEverySeconds * 1000);
	return new Promise((resolve) => {
		/** @param {number | null} status */
		const end = (status) => {
			clearInterval(timer);
			resolve(status ?? 1);
		};
		child.on("exit", end);
		child.on("error", () => end(null));
	});
}

/** Starts the install of what the lock file names.
 * @param {string} cwd */
export function startInstall(cwd) {
	/** @type {import("node:child_process").StdioOptions} */
	const stdio = ["ignore", "inherit", "inherit"];
	// npm tells its own path; calling it through Node works on Windows too, where npm is a batch file.
	const npmCli = process.env.npm_execpath;
	return npmCli
		? spawn(process.execPath, [npmCli, "ci"], { cwd, stdio })
		: spawn("npm ci", { cwd, stdio, shell: true });
}
