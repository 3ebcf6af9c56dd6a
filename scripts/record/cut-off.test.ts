import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeExampleContent } from "../../tests/support/example-content.ts";
import { projectRoot } from "../lib/project-root.ts";
import { loadRecord } from "../lib/record.ts";
import { undoUnfinished } from "./apply-edits.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-cut-off-"));
const original = path.join(folder, "original");
const contentDir = path.join(folder, "content");
const killer = path.join(projectRoot, "tests", "support", "kill-at-write.ts");

const article = "articles/2025/2025-09-05-signing/index.mdx";
const files = {
	"hospitals/second-hospital.yaml": "name: 第二医院\n",
	"hospitals/second-hospital-again.yaml": "name: 市第二医院\n",
	"people/wang-peng.yaml": "name: 王朋\n",
	"events/signing-2025.yaml":
		"agenda: [{ verb: 签约, person: wang-peng }]\nparties: [second-hospital-again]\n",
	[article]:
		"event: signing-2025\nhospitals: [second-hospital-again]\npeople: [wang-peng]\n---\n\n市第二医院王朋签约。\n",
};

/** Runs a command of the office over the content, killed at the nth change of a file where one is given. */
function run(script: string, words: readonly string[], killAt?: number) {
	const preload = killAt === undefined ? [] : ["--import", killer];
	const { status, signal, stdout, stderr } = spawnSync(
		process.execPath,
		[...preload, path.join(projectRoot, "scripts", script), ...words, "--content", contentDir],
		{
			encoding: "utf8",
			env: { ...process.env, KILL_BELOW: contentDir, KILL_AT: String(killAt) },
		},
	);
	return { status, signal, output: stdout + stderr };
}

/** Every file of the content with its text, but for those that begin with a dot. */
const texts = () =>
	Object.fromEntries(
		globSync("**/*.{yaml,mdx}", { cwd: contentDir })
			.sort()
			.map((file) => [file, readFileSync(path.join(contentDir, file), "utf8")]),
	);
/** What a text says but for the moment at which it was mended. */
const withoutMoments = (all: Record<string, string>) =>
	JSON.parse(JSON.stringify(all).replaceAll(/updated: \\"[^"]*\\"/g, "updated"));

const restart = () => {
	rmSync(contentDir, { recursive: true, force: true });
	cpSync(original, contentDir, { recursive: true });
};

beforeAll(() => writeExampleContent(original, files));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More changes of files than any of the commands makes. */
const mostKills = 60;

/** Kills a command at its nth change of a file; whether it came so far. */
function cutOff(words: readonly string[], killAt: number): boolean {
	restart();
	const { signal, status, output } = run("record.ts", words, killAt);
	if (signal === null) expect(status, output).toBe(0);
	return signal !== null;
}

/** Whether the content says of itself that it is half old and half new. */
function saysUnfinished(): boolean {
	try {
		expect(loadRecord(contentDir).problems).toEqual([]);
		return false;
	} catch (error) {
		expect(String(error)).toContain("npm run record -- restore");
		return true;
	}
}

describe.each([
	{ words: ["merge", "second-hospital-again", "second-hospital"], step: 6 },
	{ words: ["rename", "2025/2025-09-05-signing", "--id", "2025/2025-09-05-pact"], step: 3 },
])("$words.0 $words.1", ({ words, step }) => {
	test("killed at any change of a file, leaves everything old or everything new", () => {
		restart();
		const before = texts();
		expect(run("record.ts", words).status).toBe(0);
		const after = withoutMoments(texts());
		let killAt = 1;
		let unfinished = 0;
		for (; killAt < mostKills && cutOff(words, killAt); killAt += step) {
			const isUnfinished = saysUnfinished();
			if (isUnfinished) unfinished += 1;
			expect(undoUnfinished(contentDir)).toBe(isUnfinished);
			expect([before, after]).toContainEqual(withoutMoments(texts()));
			expect(globSync("**/.*", { cwd: contentDir, exclude: (name) => name === "" })).toEqual([]);
		}
		expect(killAt).toBeLessThan(mostKills);
		expect(unfinished).toBeGreaterThan(0);
	});
});

test("putting back, killed itself, is finished by the next command", () => {
	const words = ["merge", "second-hospital-again", "second-hospital"];
	restart();
	const before = texts();
	// The first change of a file at which the journal is there.
	let cut = 4;
	while (cutOff(words, cut) && !saysUnfinished()) cut += 1;
	expect(cutOff(words, cut + 3)).toBe(true);
	expect(run("record.ts", ["restore"], 3).signal).toBe("SIGKILL");
	const { status, output } = run("record.ts", ["restore"]);
	expect(status).toBe(0);
	expect(output).toMatch(/已经恢复原样|没有中途断了的改动/);
	expect(texts()).toEqual(before);
});
