/**
 * Completes package-lock.json: for a package whose builds for other systems could not be had when the lock was
 * made, npm leaves those entries out, and `npm ci` then stops with "Missing: … from lock file". This adds them,
 * with the system and processor that their names state, so that one lock serves Linux, macOS and Windows.
 * Run after every change of the dependencies: npm run lock.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeAtomic } from "./lib/write-atomic.ts";

interface LockEntry {
	version?: string;
	optionalDependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	dev?: boolean;
	[field: string]: unknown;
}

const systems: Record<string, string> = { windows: "win32", win32: "win32" };
const knownSystems = ["linux", "darwin", "win32", "windows", "android", "freebsd", "openharmony"];
const knownProcessors = ["x64", "arm64", "arm", "ia32", "ppc64", "riscv64", "s390x"];

/** System, processor and C library as a package's name states them; undefined where it states no system. */
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | undefined {
	const words = name.split(/[/-]/);
	const system = words.find((word) => knownSystems.includes(word));
	const processor = words.find((word) => knownProcessors.includes(word));
	if (!system || !processor) return undefined;
	const libc = words.some((word) => word.startsWith("musl"))
		? ["musl"]
		: words.includes("gnu")
			? ["glibc"]
			: undefined;
	return { os: [systems[system] ?? system], cpu: [processor], ...(libc ? { libc } : {}) };
}

/** Whether a package that `from` asks for is in the lock: looked for as Node resolves it, folder by folder upwards. */
function isLocked(packages: Record<string, LockEntry>, from: string, name: string): boolean {
	for (
		let folder = from;
		;
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
	) {
		if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
		if (folder === "") return false;
		if (!folder.includes("/node_modules/")) return packages[`node_modules/${name}`] !== undefined;
	}
}

const file = path.join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockEntry> };
const added: string[] = [];
for (const [from, entry] of Object.entries(lock.packages))
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		if (isLocked(lock.packages, from, name)) continue;
		const platform = platformOf(name);
		if (!platform || !/^\d/.test(version))
			throw new Error(`${name}@${version}: its name states no system; add it by hand`);
		lock.packages[`node_modules/${name}`] = {
			version,
			...(entry.dev ? { dev: true } : {}),
			optional: true,
			...platform,
		};
		added.push(`${name}@${version}`);
	}
lock.packages = Object.fromEntries(
	Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
if (added.length > 0) writeAtomic(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
	added.length > 0 ? `锁文件补上了 ${added.length} 项：\n${added.join("\n")}` : "锁文件是完整的。",
);
