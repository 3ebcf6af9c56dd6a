import { parseFrontmatter } from "@astrojs/markdown-remark";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle, readEntity, YamlError } from "./front-matter.ts";

/** Values that parsers of YAML are known to read differently. */
const contested = [
	"2025-09-04",
	"2025-09-04T09:00:00+08:00",
	'"2025-09-04"',
	"2024",
	"0o17",
	"017",
	"0x1F",
	"0b11",
	"1_000",
	"1,000",
	"4.4",
	"1e3",
	".5",
	".inf",
	".nan",
	"12:30",
	"12:30:45",
	"yes",
	"on",
	"No",
	"true",
	"True",
	"~",
	"null",
	"",
	"=",
	"<<",
	"!!str 2025",
	"'甲：乙'",
	"甲#乙",
	"甲 #乙",
	"|\n  一\n  二",
	">-\n  一\n  二",
	"[2024, 一]",
	"{ a: 2024-01-01 }",
];

describe("values are those that the site reads", () => {
	test.each(contested)("%s", (value) => {
		const yaml = `value: ${value}`;
		const { frontmatter } = parseFrontmatter(`---\n${yaml}\n---\n`);
		expect(readEntity(yaml).data).toEqual(frontmatter);
		expect(readArticle(`---\n${yaml}\n---\n正文`).data).toEqual(frontmatter);
	});
});

test("a place is that of the value, of its key, or of the nearest thing that exists", () => {
	const { locate } = readArticle("---\ntitle: 甲\nlist:\n  - a\n  - { b: 2, c: 你 }\n---\n正文");
	expect(locate(["title"])).toEqual({ line: 2, column: 8 });
	expect(locate(["title"], "key")).toEqual({ line: 2, column: 1 });
	expect(locate(["list", 1, "c"])).toEqual({ line: 5, column: 16 });
	expect(locate(["list", 1, "absent"])).toEqual({ line: 5, column: 5 });
	expect(locate(["list", 9])).toEqual({ line: 4, column: 3 });
	expect(locate(["absent"])).toEqual({ line: 1, column: 1 });
});

test("a text keeps its lines and columns behind the front matter", () => {
	const text = "---\ntitle: 甲\n---\n\n正文**粗**";
	const { body } = readArticle(text);
	expect(body.length).toBe(text.length);
	expect(body.split("\n")[4]).toBe("正文**粗**");
	expect(body.slice(0, text.indexOf("正文")).trim()).toBe("");
});

test.each([
	["the same key twice", "name: 甲\nname: 乙", 2],
	["a tab", "list:\n\t- 甲", 2],
	["an open quotation mark", 'name: "甲', 1],
	["a colon too many", "name: 甲: 乙", 1],
	["an anchor that is not there", "name: *甲", 1],
	["a second document", "name: 甲\n---\nname: 乙", 2],
])("%s is told at its line", (_, yaml, line) => {
	const thrown = (() => {
		try {
			return readEntity(yaml);
		} catch (error) {
			return error;
		}
	})();
	expect(thrown).toBeInstanceOf(YamlError);
	expect(thrown).toMatchObject({ position: { line: expect.closeTo(line, -0.5) } });
});

/** The error of an article. */
function errorOf(text: string): unknown {
	try {
		return readArticle(text);
	} catch (error) {
		return error;
	}
}

test.each([
	["a full-width colon", "title: 甲\nkind：launch\nsummary: 乙", "“kind”后面用了全角冒号", 3],
	[
		"a full-width colon in a list",
		"people:\n  - name：甲\n    to: 乙",
		"“name”后面用了全角冒号",
		3,
	],
	["a full-width colon at the end", "title: 甲\nkind：launch", "“kind”后面用了全角冒号", 3],
	["a quote not closed", 'title: "甲\nkind: launch\nsummary: "乙"', "引号没有成对", 2],
	["a single quote not closed", "title: 甲\nlist:\n  - '乙\nkind: a", "引号没有成对", 4],
	["quotes in a quoted value", 'kind: "launch"\ntitle: "会议"与"两家医院"', "值里的英文引号", 3],
	["quotes around a word in the middle", 'title: "开好"两会"的一年"', "里面的改成中文引号", 2],
	["quotes in a list", 'list:\n  - "乙"丙"丁"\nkind: a', "值里的英文引号", 3],
	["a quoted word before other words", 'title: "签约"仪式\nb: "丙"', "值里的英文引号", 2],
	["a quote not closed at the end", 'title: 甲\nkind: "launch', "引号没有成对", 3],
])("%s is named with its line", (_, yaml, message, line) => {
	expect(errorOf(`---\n${yaml}\n---\n正文`)).toMatchObject({
		message: expect.stringContaining(message),
		position: { line },
	});
});

test("quotes that are in order are not blamed for another slip", () => {
	const yaml = `a: "它说\\"好\\"" # 注\nb: 'it''s'\nc: it's\nd: ["甲", "乙"]\ne: >-\n  "甲"与"乙"\nf: 甲: 乙`;
	expect(errorOf(`---\n${yaml}\n---\n正文`)).toMatchObject({
		message: expect.stringContaining("冒号不对"),
		position: { line: 8 },
	});
});

test.each([
	["no front matter", "正文"],
	["front matter of another kind", '+++\ntitle = "甲"\n+++\n'],
	["front matter without an end", "---\ntitle: 甲\n正文"],
])("%s is no article", (_, text) => {
	expect(() => readArticle(text)).toThrow(YamlError);
});

test("no text makes it fail in another way", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			for (const read of [readEntity, readArticle])
				try {
					read(text).locate(["a", 0, "b"]);
				} catch (error) {
					expect(error).toBeInstanceOf(YamlError);
				}
		}),
		{ seed: 20250904, numRuns: 500 },
	);
});

test.each([
	["an article", () => readArticle("---\ntitle: 甲\nsummary: 乙\u000b丙\n---\n文\n"), 3, 11],
	["an entity", () => readEntity("name: 甲\nreading: 乙\u0000\n"), 2, 11],
])("a character in %s that cannot be seen is told at its place", (_, read, line, column) => {
	let error: unknown;
	try {
		read();
	} catch (thrown) {
		error = thrown;
	}
	expect(error).toMatchObject({
		message: "有看不见的控制字符，请删去这一处再重新输入",
		position: { line, column },
	});
});
