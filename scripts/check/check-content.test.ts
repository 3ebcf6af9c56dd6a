import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { checkContent } from "./check-content.ts";

const now = new Date("2026-06-01T00:00:00+08:00");
const check = (files: Record<string, string>) =>
	withExampleContent(files, (folder) => checkContent(folder, { now }));

test("an unfinished draft is told of its pictures and holds up nobody", async () => {
	const text = "title: 没配图\n---\n![](./absent.jpg)\n";
	const file = "articles/2025/2025-09-05-other/index.mdx";
	expect(await check({ [file]: text })).toMatchObject({ errors: 2, warnings: 0 });
	expect(await check({ [file]: `draft: true\n${text}` })).toMatchObject({ errors: 0, warnings: 2 });
});

test("code is refused in a draft too: previews build it", async () => {
	const report = await check({
		"articles/2025/2025-09-05-other/index.mdx": "draft: true\n---\n{process.env.HOME}\n",
	});
	expect(report).toMatchObject({ errors: 1, findings: [{ rule: "gate", severity: "error" }] });
});

test("findings come in the order of files and places", async () => {
	const { findings } = await check({
		"people/zhao.yaml": "name: 赵\nnick: 小赵\nage: 3\n",
		"people/an.yaml": "age: 3\n",
	});
	expect(findings.map(({ file, line }) => `${file.split("/").at(-1)}:${line}`)).toEqual([
		"an.yaml:1",
		"zhao.yaml:2",
	]);
});

test("a broken entry is no missing one: one slip gives one finding", async () => {
	const { findings } = await check({ "hospitals/first-hospital.yaml": "kind: clinic\n" });
	expect(findings.map(({ rule }) => rule)).toEqual(["schema"]);
});

test("a wrong word stops a published article and is only told in a draft", async () => {
	const text = "title: 协手共建\n---\n正文。\n";
	const file = "articles/2025/2025-09-05-other/index.mdx";
	const slips = async (front: string) =>
		(await check({ [file]: `${front}${text}` })).findings.filter(
			({ rule }) => rule === "word-slip",
		);
	expect(await slips("")).toMatchObject([{ severity: "error" }]);
	expect(await slips("draft: true\n")).toMatchObject([{ severity: "warning" }]);
});

const other = "articles/2025/2025-09-05-other/index.mdx";

test("a waiver with words lets these pass and no others", async () => {
	const report = await check({
		[other]: [
			"waivers: [{ rule: word-slip, words: 签定, reason: 来源原文, by: 王编辑 }]",
			"---",
			"双方签定协议，协手共建。",
		].join("\n"),
	});
	expect(report.waived).toMatchObject([{ words: "签定", reason: "来源原文", by: "王编辑" }]);
	expect(report.findings).toMatchObject([{ words: "协手" }]);
});

test("what makes the site unsafe is not waived", async () => {
	const report = await check({
		[other]: "waivers: [{ rule: gate, reason: 着急, by: 王编辑 }]\n---\n{process.env.HOME}\n",
	});
	expect(report.waived).toEqual([]);
	expect(report.findings.map(({ rule }) => rule).toSorted()).toEqual(["gate", "waiver"]);
});
