import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { writeExampleContent } from "../../tests/support/example-content.ts";
import { measureSet, type SetFigures } from "./measure-sets.ts";
import { readMistakeSets } from "./mistake-sets.ts";
import { missedSetBars, setsReport } from "./write-sets-report.ts";

const file = "articles/2025/2025-09-05-other/index.mdx";
const mistake = (id: string, old: string, wrong: string) => ({
	id,
	kind: "wrong title",
	file,
	edits: [{ old, new: wrong }],
	evidence: "记录里李明是院长",
});

/** Writes a set with a list of mistakes, measures it, and removes it. */
async function measured(mistakes: unknown): Promise<SetFigures[]> {
	const folder = mkdtempSync(path.join(tmpdir(), "sets-"));
	try {
		writeExampleContent(path.join(folder, "one", "content"), {
			[file]: "title: 院长到会\n---\n2025年9月4日，第一医院院长李明到会，会后合影。\n",
		});
		writeFileSync(path.join(folder, "one", "mistakes.json"), JSON.stringify(mistakes));
		const sets: SetFigures[] = [];
		for (const set of readMistakeSets(folder)) sets.push(await measureSet(set));
		return sets;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test("a mistake that the check tells is found, and a change that it does not is missed", async () => {
	const sets = await measured([
		mistake("wrong-title-01", "院长李明", "副院长李明"),
		mistake("wrong-title-02", "会后合影", "会后留影"),
	]);
	expect(sets).toMatchObject([
		{ name: "one", falseAlarms: [], mistakes: [{ isFound: true }, { isFound: false }] },
	]);
	expect(missedSetBars(sets)).toEqual(["mistakes found"]);
	expect(setsReport(sets)).toContain("| one | 2 | 0 | 2 | 1 (50.0 %) | 50.0 % |");
});

test("a list that cannot be planted is told with its place", async () => {
	await expect(measured([{ id: "a" }])).rejects.toThrow(/mistakes\.json：0\.kind/);
	await expect(measured([mistake("twice", "会", "回")])).rejects.toThrow(/twice.*应当恰好一处/);
	await expect(measured([{ ...mistake("a", "李明", "李鸣"), file: "../x" }])).rejects.toThrow();
});

test("a folder without a set is told", () => {
	expect(() => readMistakeSets(import.meta.dirname)).toThrow(/没有成套的错误/);
});
