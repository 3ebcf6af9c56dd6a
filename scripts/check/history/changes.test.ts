import path from "node:path";
import { expect, test } from "vitest";
import type { Finding } from "../../lib/finding.ts";
import { changesSince, findingKeys } from "./changes.ts";

const contentDir = path.resolve("content");
const article = "content/articles/2025/2025-09-04-launch/index.mdx";
const finding = (more: Partial<Finding> = {}): Finding => ({
	file: article,
	line: 3,
	column: 1,
	rule: "person-title",
	severity: "error",
	verdict: "不符",
	words: "副院长李明",
	record: "院长",
	message: "不符：“副院长李明”。原句：副院长李明协手。",
	...more,
});
const broken = (file: string): Finding => ({
	file,
	line: 1,
	column: 1,
	rule: "schema",
	severity: "error",
	message: "缺少“title”",
});

/** What a check says after another: new, solved, hidden. */
function compare(before: readonly Finding[], after: readonly Finding[], changed: string[] = []) {
	const hashes = Object.fromEntries(changed.map((name) => [name, "2"]));
	const state = { contentDir, hashes: {}, findings: findingKeys(before) };
	const changes = changesSince(state, hashes, after);
	return [changes?.fresh.size, changes?.solved, changes?.hidden.length];
}

test("a finding is the same one where its line and another word of its sentence are other", () => {
	const moved = finding({ line: 9, message: "不符：“副院长李明”。原句：副院长李明携手。" });
	expect(compare([finding()], [moved])).toEqual([0, 0, 0]);
	expect(compare([finding()], [finding({ words: "院长张三" })])).toEqual([1, 1, 0]);
});

test("the same words twice in a file are two findings", () => {
	const twice = [finding(), finding({ line: 9 })];
	expect(compare(twice, [finding()])).toEqual([0, 1, 0]);
	expect(compare([finding()], twice)).toEqual([1, 0, 0]);
});

test("what a file that cannot be read hides is not solved", () => {
	expect(compare([finding()], [broken(article)])).toEqual([1, 0, 1]);
	// Of a text with a slip of MDX nothing else can be said.
	expect(compare([finding()], [{ ...broken(article), rule: "gate" }])).toEqual([1, 0, 1]);
	expect(compare([finding()], [])).toEqual([0, 1, 0]);
});

test("nor is what cannot be seen for want of a person's facts, unless the article was changed", () => {
	const person = broken("content/people/li-ming.yaml");
	expect(compare([finding()], [person], ["people/li-ming"])).toEqual([1, 0, 1]);
	expect(compare([finding()], [person], ["articles/2025/2025-09-04-launch"])).toEqual([1, 1, 0]);
});
