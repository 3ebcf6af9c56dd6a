import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { checkContent } from "../check/check-content.ts";
import { projectRoot } from "../lib/project-root.ts";
import { loadRecord } from "../lib/record.ts";
import { findArticle } from "./find-article.ts";
import { makeSheet } from "./make-sheet.ts";

const context = { now: new Date("2026-06-01T00:00:00+08:00") };
const file = "articles/2025/2025-09-05-other/index.mdx";
const lines = [
	"title: 第一医院与<某>县医院签约",
	"draft: true",
	"hospitals: [first-hospital]",
	"people: [li-ming]",
	"credits: { reporters: [王某] }",
	"waivers: [{ rule: doubled-approximation, reason: 来源原文如此, by: 王编辑 }]",
	"metrics: [{ label: 服务群众, value: 10万, qualifier: 余, unit: 人次, scope: 全市, period: 2024, sentence: 服务群众10万余人次。 }]",
	"---",
	"第一医院院长李明主持，到会约百余人。服务群众10万余人次。",
];
const good = { [file]: lines.join("\n") };

const sheetOf = (folder: string, now = context.now) => {
	const record = loadRecord(folder);
	return makeSheet(record, findArticle(record, "2025-09-05-other"), { now });
};

test("a sheet states the facts, the result, the waivers and the hash, and escapes what is written", () =>
	withExampleContent(good, async (folder) => {
		const { text, hash, findings } = await sheetOf(folder);
		expect(findings).toEqual([]);
		expect(text).toContain("第一医院与&lt;某&gt;县医院签约");
		expect(text).not.toContain("<某>");
		expect(text).toMatch(/<td>李明<\/td><td>第一医院院长<\/td><td>同左<\/td><td>一致<\/td>/);
		expect(text).toMatch(/10万余人次<\/th><td>服务群众（全市，2024年）/);
		expect(text).toMatch(/理由：来源原文如此　放行人：<b>王编辑<\/b>/);
		expect(text).toContain(hash.slice(0, 8));
		expect(text).toContain(hash.replace(/.{8}(?=.)/g, "$& "));
		for (const stage of ["初审", "复审", "终审"])
			expect(text).toContain(`<strong>${stage}</strong>`);
	}));

test("it loads nothing, and its policy lets nothing in but its own style", () =>
	withExampleContent(good, async (folder) => {
		const { text } = await sheetOf(folder);
		expect(text).toMatch(/content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'"/);
		expect(text).not.toMatch(/<script|\bsrc=|\bhref=|url\(|style="/);
	}));

test("the same content gives the same bytes on another day, another content another hash", () =>
	withExampleContent(good, async (folder) => {
		const first = await sheetOf(folder);
		const later = await sheetOf(folder, new Date("2027-01-01T00:00:00+08:00"));
		expect(later.text).toBe(first.text);
		const target = path.join(folder, file);
		writeFileSync(target, readFileSync(target, "utf8").replace("draft: true\n", ""));
		expect((await sheetOf(folder)).hash).toBe(first.hash);
		writeFileSync(target, readFileSync(target, "utf8").replace("李明主持", "李明主持会议"));
		expect((await sheetOf(folder)).hash).not.toBe(first.hash);
	}));

test("a draft is checked as if it were published", () =>
	withExampleContent(
		{ [file]: "draft: true\ntitle: 职务不符\n---\n第一医院副院长李明主持。\n" },
		async (folder) => {
			const { findings, text } = await sheetOf(folder);
			expect(findings).toMatchObject([{ rule: "person-title", severity: "error" }]);
			expect(text).toContain("有 1 处错误没有改好，不能签发");
			expect(text).toContain("× 不符");
		},
	));

test("the command says of a draft what will be an error once it is published", () =>
	withExampleContent(
		{ [file]: "draft: true\ntitle: 职务不符\n---\n第一医院副院长李明主持。\n" },
		(folder) => {
			const out = path.join(folder, "..", "draft.html");
			const { status, stdout } = spawnSync(
				process.execPath,
				[
					path.join(projectRoot, "scripts/signoff.ts"),
					...["--content", folder, "2025-09-05-other", "--out", out],
				],
				{ cwd: projectRoot, encoding: "utf8" },
			);
			expect(stdout).toContain("有 1 处发布后会是错误");
			expect(stdout).toContain("文章还是草稿，npm run check 现在把其中一些列为提醒");
			expect(status).toBe(1);
		},
	));

test("a signed article that is changed afterwards is found", () =>
	withExampleContent(good, async (folder) => {
		const target = path.join(folder, file);
		const { hash } = await sheetOf(folder);
		const stage = "{ name: 终某, date: 2025-09-05 }";
		const signed = readFileSync(target, "utf8")
			.replace("draft: true\n", "")
			.replace(
				/review: .*\n/,
				`review: { first: { name: 初某, date: 2025-09-05 }, second: { name: 复某, date: 2025-09-05 }, final: ${stage}, sha256: "${hash}" }\n`,
			);
		writeFileSync(target, signed);
		expect((await checkContent(folder, context)).findings).toEqual([]);
		writeFileSync(target, signed.replace("李明主持", "李明主持会议"));
		expect((await checkContent(folder, context)).findings).toMatchObject([
			{ rule: "review-signature", severity: "error", words: hash, who: "终审 终某" },
		]);
	}));

test("the command writes a sheet, says what to do next, and overwrites nothing but a sheet", () =>
	withExampleContent(good, (folder) => {
		const out = path.join(folder, "..", "sheet.html");
		const run = (...words: string[]) => {
			const { status, stdout, stderr } = spawnSync(
				process.execPath,
				[path.join(projectRoot, "scripts/signoff.ts"), "--content", folder, ...words],
				{ cwd: projectRoot, encoding: "utf8" },
			);
			return { status, stdout, stderr };
		};
		expect(run("2025-09-05-other", "--out", out)).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/可以送签[\s\S]*sha256: "[0-9a-f]{64}"/),
		});
		expect(run(path.join(folder, file), "--out", out).status).toBe(0);
		writeFileSync(out, "我的文件");
		expect(run("2025-09-05-other", "--out", out)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("不是签发单"),
		});
		expect(readFileSync(out, "utf8")).toBe("我的文件");
		expect(run("2025-09-05-othr")).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("2025-09-05-other"),
		});
		expect(run().status).toBe(2);
		expect(existsSync(path.join(projectRoot, "signoff", "2025-09-05-othr"))).toBe(false);
	}));
