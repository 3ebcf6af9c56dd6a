import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { readRuleExamples } from "../../tests/support/rule-examples.ts";
import { checkContent } from "./check-content.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { rulesDocument } from "./rules-table.ts";

const examples = readRuleExamples(path.join(import.meta.dirname, "rules"));
const now = new Date("2026-06-01T00:00:00+08:00");

const modules = new Map<string, Record<string, Rule>>();
for (const { source } of examples) modules.set(source, await import(source));
const ruleOf = ({ source, exportName }: { source: string; exportName: string }) =>
	modules.get(source)?.[exportName];

test("the content that the examples start from is right", async () => {
	const report = await withExampleContent({}, (folder) => checkContent(folder, { now }));
	expect(report.findings).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule]))("%s has a right and a wrong example", (_, rule) => {
	const own = examples.filter((example) => ruleOf(example) === rule);
	expect(own.some(({ places }) => places.length === 0)).toBe(true);
	expect(own.some(({ places }) => places.length > 0)).toBe(true);
});

describe.each(examples)("$exportName, example $#", (example) => {
	test(
		example.places.length > 0 ? "is found by this rule alone, at its places" : "is left in peace",
		async () => {
			const { findings } = await withExampleContent(example.files, (folder) =>
				checkContent(folder, { now }),
			);
			if (example.places.length === 0) return expect(findings).toEqual([]);
			expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([ruleOf(example)?.id]));
			expect(findings.map(({ line, column }) => `${line}:${column}`)).toEqual(
				expect.arrayContaining([...example.places]),
			);
		},
	);
});

test("docs/rules.md is current: after a change of the rules, npm run check -- --rules", () => {
	const file = path.join(import.meta.dirname, "../../docs/rules.md");
	expect(readFileSync(file, "utf8").replaceAll("\r\n", "\n")).toBe(rulesDocument());
});

test("every rule has an id of its own", () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
