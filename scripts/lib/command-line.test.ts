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

test.each([
	[["--title"], "--title 后面少写了内容。"],
	[["--title", "--tite"], "--title 后面少写了内容。"],
	[["--all=3"], "--all 后面不写内容，只写 --all。"],
	[["张三"], "看不懂“张三”。"],
])("%s says what is wrong with it", (words, message) => {
	const flags = { title: { type: "string" }, all: { type: "boolean" } } as const;
	const flagHelp = { title: "标题", all: "全部" };
	expect(() => readCommandLine({ ...spec, flags, flagHelp }, words)).toThrow(message);
});
