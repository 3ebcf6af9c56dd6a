import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { withExampleContent } from "../../../tests/support/example-content.ts";
import { projectRoot } from "../../lib/project-root.ts";
import { hashContent } from "../history/content-hashes.ts";
import { stateKeys, writeState } from "../history/state-file.ts";

const wrong = "articles/2025/2025-09-05-wrong/index.mdx";
const wrongText = "title: 职务不符\n---\n第一医院副院长李明主持。\n";

/** The command itself, as the office runs it. */
function check(contentDir: string, words: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[path.join(projectRoot, "scripts/check.ts"), "--content", contentDir, ...words],
		{
			cwd: projectRoot,
			encoding: "utf8",
			env: {
				...process.env,
				GITHUB_ACTIONS: "",
				NO_COLOR: "1",
				NEWSROOM_NOW: "2026-06-01T00:00:00+08:00",
				...env,
			},
		},
	);
	return { status, stdout, stderr };
}

describe("exit codes", () => {
	test("0 where nothing blocks publication", () =>
		withExampleContent({}, (folder) => expect(check(folder).status).toBe(0)));

	test("0 for a folder without any content, which is told", () =>
		withExampleContent({}, (folder) => {
			const empty = path.join(folder, "..", "empty");
			mkdirSync(empty);
			expect(check(empty)).toMatchObject({
				status: 0,
				stdout: expect.stringContaining("这个文件夹里没有任何内容"),
			});
		}));

	test("1 where something does", () =>
		withExampleContent({ [wrong]: wrongText }, (folder) => expect(check(folder).status).toBe(1)));

	test("2 for an unknown flag, reporter or folder, with the way to mend it", () =>
		withExampleContent({}, (folder) => {
			expect(check(folder, ["--nothing"])).toMatchObject({
				status: 2,
				stderr: expect.stringContaining("看不懂"),
			});
			expect(check(folder, ["--reporter", "xml"])).toMatchObject({
				status: 2,
				stderr: expect.stringContaining("text、json、github"),
			});
			expect(check(path.join(folder, "absent"))).toMatchObject({
				status: 2,
				stderr: expect.stringContaining("找不到内容文件夹"),
			});
			expect(check(path.join(folder, "people/li-ming.yaml"))).toMatchObject({
				status: 2,
				stderr: expect.stringContaining("是一个文件，不是文件夹"),
			});
		}));
});

test("3 where the program itself fails, with what to do", () =>
	withExampleContent({}, (folder) =>
		expect(check(folder, [], { NEWSROOM_NOW: "someday" })).toMatchObject({
			status: 3,
			stderr: expect.stringContaining("请把下面的文字发给维护人员"),
		}),
	));

test("in a run of GitHub the annotations come by themselves", () =>
	withExampleContent({ [wrong]: wrongText }, (folder) => {
		expect(check(folder, [], { GITHUB_ACTIONS: "true" }).stdout).toMatch(
			/^::error file=.*title=person-title::不符/,
		);
		expect(check(folder).stdout).not.toContain("::error");
	}));

test("what a slip of the front matter hides is not called solved, and comes back as known", () =>
	withExampleContent({ [wrong]: wrongText }, (folder) => {
		const file = path.join(folder, wrong);
		check(folder);
		const text = readFileSync(file, "utf8");
		writeFileSync(file, text.replace("title:", "titel: x\ntitle:"));
		expect(check(folder).stdout).toMatch(
			/新出现 1 处问题，改好 0 处。另有 1 处在现在读不出来的文件里/,
		);
		writeFileSync(file, text);
		expect(check(folder).stdout).toMatch(/新出现 0 处问题，改好 1 处。\n/);
	}));

test("a file in the wrong place is for whoever keeps that part of the content", () =>
	withExampleContent({}, (folder) => {
		writeFileSync(path.join(folder, "hospitals", "x.yml"), "name: 甲\n");
		writeFileSync(path.join(folder, "articles", "a.md"), "甲\n");
		const { stdout } = check(folder);
		expect(stdout).toMatch(/ {2}编辑：1 处错误（.*a\.md）/);
		expect(stdout).toContain("  资料维护人员：1 处错误（医院“甲”）");
		expect(stdout).toMatch(/医院“甲”\n.*x\.yml:1:1 {2}错误 {2}stray-file/);
	}));

test("the second check says what is new and what is solved", () =>
	withExampleContent({}, (folder) => {
		check(folder);
		mkdirSync(path.join(folder, path.dirname(wrong)), { recursive: true });
		writeFileSync(path.join(folder, "people", "li-ming.yaml"), "name: 李明\nnick: 小李\n");
		expect(check(folder).stdout).toMatch(/改动了 1 个人物；新出现 [1-9] 处问题，改好 0 处。/);
	}));

describe("changes of the content", () => {
	const slips = {
		[wrong]: "title: 协手共建\n---\n第一医院院长李鸣主持。合阳县人民医院院长赵小川出席。\n",
	};

	test("--fix --dry-run tells what would be changed, --fix changes it and checks again", () =>
		withExampleContent(slips, (folder) => {
			const file = path.join(folder, wrong);
			const before = readFileSync(file, "utf8");
			const trial = check(folder, ["--fix", "--dry-run"]);
			expect(trial.stdout).toContain("试运行：会自动修改 1 个文件里的 2 处");
			expect(readFileSync(file, "utf8")).toBe(before);
			const { status, stdout } = check(folder, ["--fix"]);
			expect(stdout).toMatch(/改前：.*李鸣[\s\S]*改后：.*李明/);
			expect(status).toBe(0);
			expect(readFileSync(file, "utf8")).toBe(
				before.replace("协手", "携手").replace("李鸣", "李明"),
			);
		}));

	test("--accept writes the people whom it is told, after the names are mended", () =>
		withExampleContent(slips, (folder) => {
			const { stdout } = check(folder, ["--fix", "--accept", "赵小川"]);
			expect(stdout).toMatch(/已收进记录[\s\S]*赵小川 → .*people\/zhao-xiao-chuan\.yaml/);
			expect(readdirSync(path.join(folder, "people")).toSorted()).toEqual([
				"li-ming.yaml",
				"zhao-xiao-chuan.yaml",
			]);
		}));

	test("a name without --accept and --dry-run alone are no use", () =>
		withExampleContent({}, (folder) => {
			expect(check(folder, ["赵小川"]).status).toBe(2);
			expect(check(folder, ["--dry-run"]).status).toBe(2);
		}));
});

describe("a built site", () => {
	/** A page whose link leads nowhere. */
	const slip =
		'<!doctype html><html lang="zh-CN"><head><link rel="canonical" href="https://news.example.cn/"></head><body><a href="/none/">无</a></body></html>';
	const siteOf = (contentDir: string) => path.join(contentDir, "..", "site");
	const writeSite = (contentDir: string) => {
		mkdirSync(siteOf(contentDir));
		writeFileSync(path.join(siteOf(contentDir), "index.html"), slip);
	};
	const keep = (contentDir: string) =>
		writeState(stateKeys.build(contentDir, siteOf(contentDir)), {
			contentDir,
			hashes: hashContent(contentDir),
			findings: [],
		});

	test("of this content is checked, and its errors are told as those of the publication", () =>
		withExampleContent({}, (folder) => {
			writeSite(folder);
			keep(folder);
			const { status, stdout } = check(folder, ["--out", siteOf(folder)]);
			expect(status).toBe(1);
			expect(stdout).toMatch(/^核对结果：.*错误都在生成好的网页里，不改好不能发布/);
			expect(stdout).toMatch(/index\.html:1:\d\d+ {2}错误 {2}site-link/);
		}));

	test("of older or unknown content is checked for warnings alone", () =>
		withExampleContent({}, (folder) => {
			writeSite(folder);
			const unknown = check(folder, ["--out", siteOf(folder)]);
			expect(unknown).toMatchObject({
				status: 0,
				stdout: expect.stringContaining("不知道"),
			});
			expect(unknown.stdout).toMatch(/提醒 {2}site-link/);
			keep(folder);
			writeFileSync(path.join(folder, "people", "zhao.yaml"), "name: 赵\n");
			expect(check(folder, ["--out", siteOf(folder)]).stdout).toMatch(
				/生成以后内容改过[\s\S]*提醒 {2}site-link/,
			);
		}));
});

describe("--changed", () => {
	test("without a build there is nothing to compare with", () =>
		withExampleContent({}, (folder) =>
			expect(check(folder, ["--changed"])).toMatchObject({
				status: 2,
				stderr: expect.stringContaining("还没有用 npm run build 生成过"),
			}),
		));

	test("tells what it compares with, looks at the changed articles, and counts what it leaves out", () =>
		withExampleContent({ [wrong]: wrongText }, (contentDir) => {
			const out = path.join(contentDir, "..", "site");
			writeState(stateKeys.build(contentDir, out), {
				contentDir,
				hashes: hashContent(contentDir),
				findings: [],
			});
			const unchanged = check(contentDir, ["--changed", "--out", out]);
			expect(unchanged).toMatchObject({
				status: 0,
				stdout: expect.stringContaining("以后，内容没有改动"),
			});
			expect(unchanged.stdout).toContain("没有改动的内容里还有 1 处问题没有列出");
			const launch = path.join(contentDir, "articles/2025/2025-09-04-launch");
			writeFileSync(path.join(launch, "note.pdf"), "a new file beside the article");
			const { stdout } = check(contentDir, ["--changed", "--out", out]);
			expect(stdout).toContain("1 篇文章：\n  《科室共建启动》  articles/2025/2025-09-04-launch\n");
			expect(stdout).not.toContain("person-title");
			rmSync(launch, { recursive: true });
			expect(check(contentDir, ["--changed", "--out", out]).stdout).toContain(
				"  articles/2025/2025-09-04-launch（已删去）\n",
			);
		}));
});
