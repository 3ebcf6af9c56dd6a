import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { withExampleContent } from "../../../tests/support/example-content.ts";
import { loadRecord } from "../../lib/record.ts";
import { checkRecord } from "../check-content.ts";
import type { CheckResult } from "../check-result.ts";
import { changesSince, findingKeys } from "../history/changes.ts";
import { githubReport } from "./github.ts";
import { reporters } from "./reporters.ts";

const file = "articles/2025/2025-09-05-other/index.mdx";
const wrong = {
	[file]: [
		"title: 职务不符",
		"credits: { editor: 王某 }",
		"---",
		"第一医院副院长李明主持，双方协手。",
	].join("\n"),
	"people/li-hua.yaml": "name: 李华\nnick: 小李\n",
};

const resultOf = (files: Record<string, string>) =>
	withExampleContent(files, async (contentDir): Promise<CheckResult> => {
		const record = loadRecord(contentDir);
		const report = await checkRecord(record, { now: new Date("2026-06-01T00:00:00+08:00") });
		return { record, report };
	});
const textOf = (result: CheckResult) => stripVTControlCharacters(reporters.text(result));

test("the text opens with the result, what changed and who must act, then tells each finding", async () => {
	const [opening = "", ...findings] = textOf(await resultOf(wrong)).split("\n\n");
	const lines = opening.split("\n");
	expect(lines[0]).toMatch(/^核对结果：3 处错误；错误不改好，网站不能生成。读了 2 篇文章/);
	expect(lines[1]).toMatch(/^变化：第一次核对/);
	expect(lines.slice(2)).toEqual([
		"请处理：",
		"  编辑 王某：2 处错误（《职务不符》）",
		"  资料维护人员：1 处错误（人物“李华”）",
	]);
	expect(findings.join("\n")).toMatch(/《职务不符》\n.*index\.mdx:\d+:\d+ {2}错误 {2}person-title/);
});

test("an article that cannot be read is told by its title and editor, a record by its name", async () => {
	const head = ['title: "题目“甲”"', "credits: { editor: 王某 }", "titel: 题目", "---", "文。"];
	const text = textOf(
		await resultOf({
			[file]: head.join("\n"),
			"articles/2025/2025-09-06-other/index.mdx": "title：全角冒号\nkind: other\n---\n文。",
			"people/li-hua.yaml": "name: 李华\nnick: 小李\n",
		}),
	);
	expect(text).toContain("  编辑 王某：1 处错误（《题目“甲”》）\n");
	expect(text).toMatch(/\n《题目“甲”》\n.*index\.mdx:4:1 {2}错误 {2}schema\n/);
	expect(text).toMatch(/\n《全角冒号》\n.*index\.mdx:2:1 {2}错误 {2}yaml\n/);
	expect(text).toMatch(/\n人物“李华”\n.*li-hua\.yaml:2:1 {2}错误 {2}schema\n/);
});

test("what was not there before is marked, and what is gone is counted", async () => {
	const first = await resultOf(wrong);
	const key = findingKeys(first.report.findings);
	const changes = changesSince(
		{ contentDir: "", hashes: {}, findings: [...key.slice(1), "people/li-ming.yaml\nspan-order"] },
		{ "people/li-ming": "1" },
		first.report.findings,
	);
	const text = textOf({ ...first, changes });
	expect(text).toContain("改动了 1 个人物；新出现 1 处问题，改好 1 处。");
	expect(text.match(/ {2}新出现$/gm)).toHaveLength(1);
});

test("after a run that mends, the findings are counted and not told again", async () => {
	const fixed = { places: [], held: [], isDryRun: false };
	const text = textOf({ ...(await resultOf(wrong)), fixed });
	expect(text).toMatch(/^没有可以自动修改的地方。\n\n核对结果：3 处错误/);
	expect(text).toMatch(/逐条看这 3 处：npm run check -- --content ".+"$/);
	expect(text).not.toContain("person-title");
});

test("the last words show how to answer for a finding, where that is allowed", async () => {
	const title = textOf(await resultOf(wrong));
	expect(title).toMatch(
		/就不再提这一处：waivers: \[\{ rule: "person-title", words: "第一医院副院长李明", reason: "理由", by: "姓名" \}\]$/,
	);
	const lesser = await resultOf({ [file]: `${wrong[file]}\n\n到会约百余人。\n` });
	expect(textOf(lesser)).toMatch(
		/waivers: \[\{ rule: "person-title", words: "第一医院副院长李明", /,
	);
	const lone = await resultOf({ [file]: "title: 到会\n---\n到会约百余人。\n" });
	expect(textOf(lone)).toContain("doubled-approximation");
	expect(textOf(lone)).not.toContain("waivers: [");
	const number = await resultOf({ [file]: "title: 电话\n---\n联系人：13812345678。\n" });
	expect(textOf(number)).toContain(
		'就不再提这一处：waivers: [{ rule: "privacy-number", words: "138…78", reason',
	);
	const dates =
		"review:\n  first: { name: 赵某, date: 2025-09-03 }\n  second: { name: 周某, date: 2025-09-05 }\n  final: { name: 吴某, date: 2025-09-04 }";
	expect(textOf(await resultOf({ [file]: `title: 审稿\n${dates}\n---\n文。\n` }))).toContain(
		'这篇文章里的同类问题都不再提：waivers: [{ rule: "review-dates", reason',
	);
	const person = textOf(await resultOf({ "people/li-hua.yaml": "name: 李华\nnick: 小李\n" }));
	expect(person).not.toContain("waivers");
});

test("a waiver of one number leaves the next one told", async () => {
	const waivers =
		'waivers: [{ rule: privacy-number, words: "138…78", reason: 对外公布, by: 王编辑 }]';
	const { report } = await resultOf({
		[file]: `title: 电话\n${waivers}\n---\n咨询：13812345678，或13987654321。\n`,
	});
	expect(report.findings.map(({ words }) => words)).toEqual(["139…21"]);
});

test("the command that takes somebody into the record names the folder that was checked", async () => {
	const unknown = await resultOf({ [file]: "title: 到会\n---\n第二医院院长赵小川出席。\n" });
	expect(textOf(unknown)).toMatch(/npm run check -- --accept 赵小川 --content "[^"]+" 收进记录/);
});

test("right content is said to be right", async () => {
	expect(textOf(await resultOf({}))).toMatch(/^核对结果：没有发现问题。/);
});

test("JSON gives file, line, column, rule, verdict, the words found and what the record says", async () => {
	const { findings, tasks } = JSON.parse(reporters.json(await resultOf(wrong)));
	expect(findings).toContainEqual(
		expect.objectContaining({
			file: expect.stringContaining(file),
			line: expect.any(Number),
			column: expect.any(Number),
			rule: "person-title",
			severity: "error",
			verdict: "不符",
			words: "第一医院副院长李明",
			record: "第一医院院长",
		}),
	);
	expect(tasks[0]).toMatchObject({ who: "编辑 王某", errors: 2 });
});

test("GitHub's annotations hide no line break, percent sign, colon or comma", () => {
	const finding = {
		file: "content/a,b:c.mdx",
		line: 3,
		column: 7,
		rule: "weekday",
		severity: "error",
		message: "100%\n不符：星期",
		mend: "改正",
	} as const;
	expect(githubReport([finding, { ...finding, severity: "warning", file: "x.mdx" }])).toBe(
		[
			"::error file=content/a%2Cb%3Ac.mdx,line=3,col=7,title=weekday::100%25%0A不符：星期%0A改正",
			"::warning file=x.mdx,line=3,col=7,title=weekday::100%25%0A不符：星期%0A改正",
		].join("\n"),
	);
});
