import { spawn } from "node:child_process";
import { once } from "node:events";
import {
	appendFileSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleVersion, writeVersion } from "../test-support/article-versions.ts";
import { ledgerText } from "./ledger-file.ts";

const kills = 200;
/** Kills at one time: a killed program is started anew, and most of its time is waiting. */
const atOnce = 4;
const root = mkdtempSync(path.join(tmpdir(), "clean-kill-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Programs that write two versions of an article in turn, without end; the first line they print says they began. */
const writers = {
	own: `import { writeVersion } from "./article-versions.ts";
		for (let n = 0; ; n++) { writeVersion(process.argv[2], n % 2); if (n === 0) process.stdout.write("begun\\n"); }`,
	careless: `import { appendFileSync, writeFileSync } from "node:fs";
		import { articleVersion } from "./article-versions.ts";
		for (let n = 0; ; n++) {
			const text = String(articleVersion(n % 2).files.get("index.mdx"));
			writeFileSync(process.argv[2] + "/index.mdx", "");
			for (let at = 0; at < text.length; at += 50) appendFileSync(process.argv[2] + "/index.mdx", text.slice(at, at + 50));
			if (n === 0) process.stdout.write("begun\\n");
		}`,
} as const;

const programOf = (name: keyof typeof writers) => path.join(root, `${name}.mjs`);

beforeAll(async () => {
	for (const [name, contents] of Object.entries(writers))
		await build({
			stdin: {
				contents,
				resolveDir: path.join(import.meta.dirname, "../test-support"),
				loader: "ts",
			},
			bundle: true,
			format: "esm",
			platform: "node",
			outfile: programOf(name as keyof typeof writers),
			// Some packages are CommonJS and ask for Node's own modules.
			banner: {
				js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
			},
			logLevel: "error",
		});
});

/** Runs a writer in a folder and kills it, as a power cut would, some time after it has begun. */
async function interrupt(name: keyof typeof writers, folder: string, afterMs: number) {
	mkdirSync(folder, { recursive: true });
	const child = spawn(process.execPath, [programOf(name), folder], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const began = await Promise.race([
		once(child.stdout, "data").then(() => true),
		once(child, "exit").then(() => false),
	]);
	if (!began) throw new Error("the writer ended before it was killed");
	await new Promise((resolve) => setTimeout(resolve, afterMs));
	child.kill("SIGKILL");
	await once(child, "exit");
}

/** Calls with 0 … count − 1, a few at a time. */
async function inTurns(count: number, work: (index: number) => Promise<void>) {
	let next = 0;
	const one = async () => {
		for (let index = next++; index < count; index = next++) await work(index);
	};
	await Promise.all(Array.from({ length: atOnce }, one));
}

const versions = [articleVersion(0), articleVersion(1)];
const bytesOf = (content: string | Uint8Array | undefined) => Buffer.from(content ?? "");

/** The version that a file is in, whole; undefined where it is neither. */
function versionIn(folder: string, name: string): number | undefined {
	const found = readFileSync(path.join(folder, name));
	const at = versions.findIndex(({ files, ledger }) =>
		found.equals(bytesOf(name === "ledger.json" ? ledgerText(ledger) : files.get(name))),
	);
	return at < 0 ? undefined : at;
}

const names = [...(versions[0]?.files.keys() ?? []), "ledger.json"];
const temporaries = (folder: string) => globSync("**/.*.tmp", { cwd: folder });

describe("a run that is killed while it writes", () => {
	const folders = Array.from({ length: kills }, (_, index) => path.join(root, `own-${index}`));
	let midWrite = 0;
	beforeAll(async () => {
		// Spread over several rounds of writing, which take some milliseconds each.
		await inTurns(kills, async (index) => {
			const folder = folders[index] ?? "";
			await interrupt("own", folder, Math.random() * 40);
			if (temporaries(folder).length > 0) midWrite++;
		});
	}, 300_000);

	it("leaves every file whole: the old one or the new one", () => {
		const halves = folders.flatMap((folder) =>
			names.filter((name) => versionIn(folder, name) === undefined),
		);
		expect(halves).toEqual([]);
	});

	it("was in the middle of a file often enough to tell", () => {
		expect(midWrite).toBeGreaterThan(kills / 20);
	});

	it("is put in order by the next run, which leaves nothing behind", () => {
		for (const folder of folders.filter((_, index) => index % 2 === 0)) {
			const version = versionIn(folder, "index.mdx") ?? -1;
			expect(writeVersion(folder, version)).toBe(true);
			expect(names.map((name) => versionIn(folder, name))).toEqual(names.map(() => version));
			expect(temporaries(folder)).toEqual([]);
		}
	});

	it("never costs what a person then changes by hand", () => {
		for (const folder of folders.filter((_, index) => index % 2 === 1)) {
			const file = path.join(folder, "index.mdx");
			appendFileSync(file, "人工补充的一句。\n");
			const edited = readFileSync(file);
			expect([writeVersion(folder, 0), writeVersion(folder, 1)]).toEqual([false, false]);
			expect(readFileSync(file)).toEqual(edited);
		}
	});

	it("would show half a file, were it written in place", async () => {
		let halves = 0;
		await inTurns(12, async (index) => {
			const folder = path.join(root, `careless-${index}`);
			await interrupt("careless", folder, Math.random() * 40);
			if (
				!existsSync(path.join(folder, "index.mdx")) ||
				versionIn(folder, "index.mdx") === undefined
			)
				halves++;
		});
		expect(halves).toBeGreaterThan(0);
	});
});
