import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";

/** A program that prints what the cleaner and the front matter make of fixtures and fuzz, and nothing else. */
const program = `
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { clean } from "./pipeline.ts";
import { draftArticle } from "./front-matter/draft.ts";
import { fuzzPages } from "./test-support/fuzz.ts";
const none = { hospitals: new Map(), people: new Map(), events: new Map(), alliances: new Map() };
const now = new Date("2031-06-01T00:00:00+08:00");
const hash = createHash("sha256");
let count = 0;
const pages = globSync("fixtures/*/input.html").sort().map((file) => readFileSync(file, "utf8"));
for (const html of [...pages, ...fuzzPages(50)]) {
	try {
		const result = clean(html);
		hash.update(JSON.stringify([result, draftArticle(result, none, {}, now)]));
		count++;
	} catch (error) {
		hash.update(error.message);
	}
}
if (process.argv[2] === "clock") hash.update(new Date(0).toString());
console.log(count, hash.digest("hex"));
`;

const folder = mkdtempSync(path.join(tmpdir(), "clean-deterministic-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bundled = path.join(folder, "program.mjs");
beforeAll(() =>
	build({
		stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
		bundle: true,
		format: "esm",
		platform: "node",
		outfile: bundled,
		// Some packages are CommonJS and ask for Node's own modules.
		banner: {
			js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
		},
		logLevel: "error",
	}),
);

/** What the program prints in other surroundings. */
function printed(env: Record<string, string>, ...words: string[]): string {
	const { stdout, stderr } = spawnSync(process.execPath, [bundled, ...words], {
		cwd: import.meta.dirname,
		encoding: "utf8",
		env: { ...process.env, ...env },
	});
	return stdout || stderr;
}

const surroundings = [
	{ TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
	{ TZ: "America/New_York", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
	{ TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" },
];

it("the same bytes come out in every time zone and language", () => {
	const [first = "", ...others] = surroundings.map((each) => printed(each));
	expect(Number(first.split(" ")[0])).toBeGreaterThan(50);
	expect(others).toEqual(others.map(() => first));
});

it("would notice: a program that writes down the local time prints another line in each", () => {
	const [first = {}, second = {}] = surroundings;
	expect(printed(first, "clock")).not.toBe(printed(second, "clock"));
});
