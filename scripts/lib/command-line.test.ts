import { expect, test } from "vitest";
import { helpText, readCommandLine } from "./command-line.ts";

const spec = {
	name: "check",
	about: "检查内容",
	usage: "npm run check",
	flags: { title: { type: "string" } },
	flagHelp: { title: "标题" },
} as const;

test("help and messages carry full-width punctuation", () => {
	expect(helpText(spec)).toMatch(/^check：检查内容\n用法：npm run check\n/);
	expect(() => readCommandLine(spec, ["--tite"])).toThrow(/^看不懂“--tite”。\ncheck：/);
});
