import { expect, test } from "vitest";
import { withSwallowedFlags } from "./swallowed-flags.ts";

const flags = {
	fix: { type: "boolean" },
	"dry-run": { type: "boolean" },
	force: { type: "boolean" },
	content: { type: "string" },
} as const;
const read = (words: string[], environment: NodeJS.ProcessEnv) =>
	withSwallowedFlags("check", words, flags, { npm_lifecycle_event: "check", ...environment });

test("switches that npm kept are given back, once", () => {
	expect(read(["张三"], { npm_config_dry_run: "true", npm_config_fix: "true" })).toEqual([
		"张三",
		"--fix",
		"--dry-run",
	]);
	expect(read(["--fix"], { npm_config_fix: "true" })).toEqual(["--fix"]);
});

test("a flag whose value is lost, or that overwrites, stops the command with the way around", () => {
	expect(() => read(["/a"], { npm_config_content: "true" })).toThrow(
		/“--content”没有传到程序[\s\S]*npm run check '--' --content/,
	);
	expect(() => read([], { npm_config_force: "true" })).toThrow("“--force”没有传到程序");
});

test("what npm was not told is nobody's flag", () => {
	expect(read(["a"], { npm_config_yes: "", npm_config_fix: "", npm_config_cache: "/c" })).toEqual([
		"a",
	]);
	expect(withSwallowedFlags("check", [], flags, { npm_config_fix: "true" })).toEqual([]);
});
