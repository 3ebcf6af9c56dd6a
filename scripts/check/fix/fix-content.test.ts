import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withExampleContent } from "../../../tests/support/example-content.ts";
import { loadRecord } from "../../lib/record.ts";
import { checkRecord } from "../check-content.ts";
import { planFixes, writeFixes } from "./fix-content.ts";
import { fixText } from "./fix-text.ts";

const context = { now: new Date("2026-06-01T00:00:00+08:00") };
const file = "articles/2025/2025-09-05-other/index.mdx";

/** The file after the safe changes, and what is found then. */
const fixed = (lines: readonly string[], more: Record<string, string> = {}) =>
	withExampleContent({ ...more, [file]: lines.join("\n") }, async (folder) => {
		const record = loadRecord(folder);
		const plan = await planFixes(record, context);
		const target = path.join(folder, file);
		const before = readFileSync(target, "utf8");
		writeFixes(record, plan);
		const after = loadRecord(folder);
		const again = await planFixes(after, context);
		const { findings } = await checkRecord(after, context);
		const text = readFileSync(target, "utf8");
		return { before, text, plan, again, rules: findings.map(({ rule }) => rule) };
	});

test("names, words and punctuation are mended, and every other character stays", async () => {
	const { before, text, plan, again, rules } = await fixed([
		'title:   "第一医院院长李鸣: 协手共建"   # 标题',
		"people:",
		"    - li-ming",
		"---",
		"第一医院院长**李鸣**主持会议,双方再接再励。。",
		"",
		"<Quote cite='第一医院院长李鸣'>协手(共建)</Quote>",
		"",
		"参加人员　１２人，   详见[网站](https://example.com/a,b)。",
	]);
	expect(text).toBe(
		before
			.replaceAll("李鸣", "李明")
			.replaceAll("协手", "携手")
			.replace("会议,", "会议，")
			.replace("再接再励。。", "再接再厉。")
			.replace("(共建)", "（共建）")
			.replace("李明: ", "李明： ")
			.replace("１２", "12"),
	);
	expect(plan.places.map(({ rule }) => rule)).toEqual(
		expect.arrayContaining(["person-title", "word-slip", "punctuation"]),
	);
	expect(plan.places[0]).toMatchObject({ file: expect.stringContaining(file), line: 2 });
	expect(again.places).toEqual([]);
	expect(rules).toEqual([]);
});

test("what a person must judge is not touched", async () => {
	const { text, before, plan } = await fixed(
		[
			"title: 请人判断",
			"---",
			"第一医院副院长李明主持，到会约百余人。",
			"",
			"区卫健局局长王建军出席。（见附件)",
			"",
			"双方叫做“伙伴",
		],
		{
			"people/wang-jian-guo.yaml":
				"name: 王建国\nappointments: [{ organisation: 区卫健局, titles: [局长], knownAt: 2025-01-01 }]\n",
		},
	);
	expect(text).toBe(before);
	expect(plan.places).toEqual([]);
});

test.each([
	"第一医院院长李明、新任院长李鸣出席。",
	"第一医院原院长李鸣出席。",
	"原第一医院院长李鸣出席。",
	"接替李明的第一医院院长李鸣出席。",
	"第一医院院长李鸣出席。会前，他接任的消息刚公布，李鸣是新任院长。",
	...["新任", "候任", "拟任", "继任", "接任", "接替", "前任", "代"].map(
		(word) => `第一医院${word}院长李鸣出席。`,
	),
])("where two people may be meant the name is left as it is: %s", async (sentence) => {
	const { text, before, plan } = await fixed(["title: 换届", "people: [li-ming]", "---", sentence]);
	expect(text).toBe(before);
	expect(plan.places).toEqual([]);
});

test("a pair of brackets is one change, shown whole", async () => {
	const { text, plan } = await fixed([
		"title: 日期",
		"---",
		"9月5日(星期五)上午,双方(含村卫生室)到会。",
	]);
	expect(text).toContain("9月5日（星期五）上午，双方（含村卫生室）到会。");
	expect(plan.places.map(({ after }) => after)).toEqual([
		"9月5日（星期五）上午,双方(含村",
		expect.stringContaining("上午，双方"),
		expect.stringContaining("双方（含村卫生室）到会。"),
	]);
	expect(fixText(plan, false)).toContain("1 个文件里的 3 处");
});

test("what the article answers for is left as it is", async () => {
	const { text, before } = await fixed([
		"title: 放行",
		"waivers: [{ rule: word-slip, words: 协手, reason: 书名如此, by: 王编辑 }]",
		"---",
		"《协手》一书。",
	]);
	expect(text).toBe(before);
});

test("a plan writes nothing", () =>
	withExampleContent({ [file]: "title: 协手\n" }, async (folder) => {
		const before = readFileSync(path.join(folder, file), "utf8");
		expect((await planFixes(loadRecord(folder), context)).places).toHaveLength(1);
		expect(readFileSync(path.join(folder, file), "utf8")).toBe(before);
	}));

test("an office's own word that holds itself does not grow", async () => {
	const { text } = await fixed(["title: 词", "---", "两院共建。"], {
		"words.yaml": "- { wrong: 共建, right: 共建共享, why: 全称, safe: true }\n",
	});
	expect(text).toContain("两院共建。");
});

const metric = (sentence: string) =>
	`metrics: [{ label: 骨干, value: "76", unit: 名, scope: 集团, period: 2024, sentence: ${sentence} }]`;

test("what is mended in the text is mended in the metric's sentence that quotes it", async () => {
	const { text, plan, rules } = await fixed([
		"title: 骨干",
		metric('"2024年,两院协手派驻骨干76名。"'),
		"---",
		"2024年,两院协手派驻骨干**76**名。双方协手。",
	]);
	expect(text).toContain('sentence: "2024年，两院携手派驻骨干76名。"');
	expect(text).toContain("2024年，两院携手派驻骨干**76**名。双方携手。");
	expect(plan.held).toEqual([]);
	expect(rules).toEqual([]);
});

test("where the metric's sentence cannot follow, the text is left as it is, and that is told", async () => {
	const { text, plan, rules } = await fixed([
		"title: 骨干",
		metric('"\\u4e24院协手派驻骨干76名。"'),
		"---",
		"2024年，两院协手派驻骨干76名。双方再接再励。",
	]);
	expect(text).toContain("两院协手派驻骨干76名。双方再接再厉。");
	expect(plan.held).toMatchObject([{ rule: "word-slip", line: 11 }]);
	expect(fixText(plan, false)).toContain("有 1 处没有自动修改");
	expect(rules).toEqual(["word-slip"]);
});
