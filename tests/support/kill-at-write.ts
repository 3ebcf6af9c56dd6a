/**
 * Loaded before a command (`node --import`): kills it as a power cut would, in the place of the nth renaming or removal
 * below the folder KILL_BELOW. KILL_AT counts from 1.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const below = process.env["KILL_BELOW"] ?? "";
const killAt = Number(process.env["KILL_AT"]);
let count = 0;

function countDown(file: unknown): void {
	if (!String(file).startsWith(below)) return;
	count += 1;
	if (count === killAt) process.kill(process.pid, "SIGKILL");
}

const { renameSync, rmSync } = fs;
fs.renameSync = (from, to) => {
	countDown(from);
	renameSync(from, to);
};
fs.rmSync = (file, options) => {
	countDown(file);
	rmSync(file, options);
};
syncBuiltinESMExports();
