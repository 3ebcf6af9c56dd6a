import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { loadRecord } from "../lib/record.ts";
import { readWordList } from "./word-list.ts";

/** What is said of the office's own list. */
const said = (text: string | Uint8Array) =>
	withExampleContent(
		{ "words.yaml": typeof text === "string" ? Buffer.from(text) : text },
		(folder) => readWordList(folder).problems.map(({ message }) => message),
	);

test("a right list is read, and its words win over the project's", () =>
	withExampleContent(
		{ "words.yaml": Buffer.from('- { wrong: "协手", right: "协手", why: "店名" }\n') },
		(folder) => {
			const { slips, accepted, problems } = readWordList(folder);
			expect(problems).toEqual([]);
			expect([...accepted]).toEqual(["协手"]);
			expect(slips.some(({ wrong }) => wrong === "协手")).toBe(false);
		},
	));

test.each([
	['\n- { wrong: "下圭", right: "下邽" }', "第 2 行：“why”没有写对，要写为什么"],
	[
		'- { wrong: "圭", right: "邽", why: "地名" }',
		"第 1 行：“wrong”没有写对，要写错的写法，至少两个字",
	],
	[
		'- { wrong: "下圭", right: "下邽", why: "地名", whi: "x" }',
		"第 1 行：没有“whi”这一项。可用：wrong（",
	],
	['wrong: "下圭"', "第 1 行：词表要写成列表"],
	["- 下圭", "第 1 行：这一条没有写完整"],
	["x: [", "第 2 行：引号或括号没有成对"],
	["下圭", "第 1 行：词表要写成列表"],
	[Buffer.from([0xcf, 0xc2]), "文件不是 UTF-8 编码"],
])("%s is told with its line and what is meant", async (text, words) => {
	expect((await said(text))[0]).toContain(words);
});

test("a list of remarks alone is empty", async () => {
	expect(await said("# 还没有\n")).toEqual([]);
});

test.each(["words.yaml.txt", "words.yml", "words.toml"])(
	"%s is not passed over in silence",
	(name) =>
		withExampleContent({ [name]: Buffer.from("- 甲\n") }, (folder) => {
			expect(loadRecord(folder).problems).toMatchObject([
				{ rule: "stray-file", message: `错词表只能叫 words.yaml，“${name}”没有读` },
			]);
		}),
);

test("an article that Notepad gave another extension is found", () =>
	withExampleContent({ "articles/2025/2025-09-05-other/index.mdx.txt": "文" }, (folder) => {
		const { problems } = loadRecord(folder);
		expect(problems[0]?.mend).toContain("index.mdx.txt 改名为 index.mdx");
	}));
