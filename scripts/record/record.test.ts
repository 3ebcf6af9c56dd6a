import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { allEntries, type ContentRecord, loadRecord } from "../lib/record.ts";
import { applyEdits, undoUnfinished } from "./apply-edits.ts";
import { ContentEdits } from "./content-edits.ts";
import { correct } from "./correct.ts";
import { expiringReport } from "./expiring.ts";
import { findEntry } from "./find-entry.ts";
import { merge } from "./merge.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { editsReport } from "./report.ts";
import { verifyEdits } from "./verify-edits.ts";

const now = new Date("2026-01-10T10:00:00+08:00");
const article = "articles/2025/2025-09-05-signing/index.mdx";

/** A second hospital, a second person, an event and an article that name them all. */
const files = {
	"hospitals/second-hospital.yaml": [
		"name: 第二医院",
		"# 地址待核实",
		"memberships: [{ alliance: city-alliance, role: member, from: 2024-01-01 }]",
		"",
	].join("\n"),
	"hospitals/second-hospital-again.yaml":
		"name: 市第二医院\nphone: 0913-1234567\ngrades: [{ grade: 二级甲等, from: 2015 }]\n",
	"people/wang-peng.yaml":
		"name: 王朋\nappointments: [{ organisation: second-hospital-again, titles: [院长], knownAt: 2025-09-05, source: { article: 2025/2025-09-05-signing } }]\n",
	"people/wang-pengcheng.yaml": "name: 王朋程\n",
	"events/signing-2025.yaml": [
		"name: 王朋工作室签约仪式",
		"agenda:",
		"  - { verb: 主持, person: li-ming }",
		"  - { verb: 签约, person: wang-peng, titleAsPrinted: 院长 }",
		"agreements: [{ parties: [first-hospital, second-hospital-again], scope: 转诊, signed: 2025-09-05, until: 2026-02-01 }]",
		"parties: [second-hospital, second-hospital-again]",
		"",
	].join("\n"),
	[article]: [
		"title: 王朋代表市第二医院签约",
		"event: signing-2025",
		"hospitals: [first-hospital, second-hospital-again, second-hospital]",
		"people: [wang-peng, li-ming]",
		"---",
		"",
		"院长王朋签字，王朋程见证。![王朋签字](./王朋.jpg)",
		"",
	].join("\n"),
	"articles/2025/2025-09-06-other/index.mdx": "title: 另一位王朋\n---\n\n同名的王朋。\n",
};

/** Runs a command over the example and gives what a new load of the content holds. */
function run(
	change: (edits: ContentEdits) => void,
	use: (record: ContentRecord, edits: ContentEdits, contentDir: string) => void,
) {
	return withExampleContent(files, async (contentDir) => {
		const record = loadRecord(contentDir);
		expect(record.problems).toEqual([]);
		const edits = new ContentEdits(record);
		change(edits);
		await verifyEdits(edits, now);
		applyEdits(edits);
		const after = loadRecord(contentDir);
		expect(after.problems).toEqual([]);
		expect(globSync("**/.*", { cwd: contentDir, exclude: (name) => name === "" })).toEqual([]);
		use(after, edits, contentDir);
	});
}

const textOf = (contentDir: string, file: string) =>
	readFileSync(path.join(contentDir, file), "utf8");

/** Every text of a content folder, by file. */
const allTexts = (contentDir: string) =>
	Object.fromEntries(
		globSync("**/*.{yaml,mdx}", { cwd: contentDir })
			.sort()
			.map((file) => [file, textOf(contentDir, file)]),
	);

describe("merging two hospitals", () => {
	const change = (edits: ContentEdits) =>
		merge(edits, findEntry(edits.record, "市第二医院"), findEntry(edits.record, "第二医院"));

	it("points every reference to the one that stays, once in a list", () =>
		run(change, (record, edits) => {
			expect(record.hospitals.has("second-hospital-again")).toBe(false);
			const signing = record.articles.get("2025/2025-09-05-signing");
			expect(signing?.data.hospitals.map(({ id }) => id)).toEqual([
				"first-hospital",
				"second-hospital",
			]);
			expect(record.people.get("wang-peng")?.data.appointments[0]?.organisation).toEqual({
				hospital: { collection: "hospitals", id: "second-hospital" },
			});
			const event = record.events.get("signing-2025");
			expect(event?.data.agreements[0]?.parties.map(({ id }) => id)).toContain("second-hospital");
			expect(event?.data.parties).toHaveLength(1);
			expect(new Set(edits.changes.map(({ file }) => path.basename(file)))).toEqual(
				new Set([
					"second-hospital.yaml",
					"second-hospital-again.yaml",
					"index.mdx",
					"wang-peng.yaml",
					"signing-2025.yaml",
				]),
			);
		}));

	it("takes over what is known of it, its name and its address, and keeps comments", () =>
		run(change, (record, _, contentDir) => {
			expect(record.hospitals.get("second-hospital")?.data).toMatchObject({
				name: "第二医院",
				shortNames: ["市第二医院"],
				phone: "0913-1234567",
				grades: [{ grade: "二级甲等", from: "2015" }],
				aliases: ["/hospitals/second-hospital-again/"],
			});
			expect(textOf(contentDir, "hospitals/second-hospital.yaml")).toContain("# 地址待核实");
		}));

	it("is refused where an agreement would be left with one party", () =>
		withExampleContent(files, async (contentDir) => {
			const before = allTexts(contentDir);
			const edits = new ContentEdits(loadRecord(contentDir));
			const entry = (word: string) => findEntry(edits.record, word);
			merge(edits, entry("second-hospital-again"), entry("first-hospital"));
			await expect(verifyEdits(edits, now)).rejects.toThrow(/没有改动任何文件[\s\S]*至少有两方/);
			expect(allTexts(contentDir)).toEqual(before);
		}));
});

describe("merging two people of one name", () => {
	const people = {
		"people/wang-peng-two.yaml": [
			"name: 王朋",
			"appointments:",
			"  # 起始日见任免公告",
			"  - { organisation: 市第二医院, titles: [院长], from: 2023-05-01 }",
			"  - { organisation: 卫健委, titles: [委员], from: 2024-01-01 }",
			"",
		].join("\n"),
	};

	it("unites the same office, and takes over the others", () =>
		withExampleContent({ ...files, ...people }, async (contentDir) => {
			const edits = new ContentEdits(loadRecord(contentDir));
			const entry = (word: string) => findEntry(edits.record, word);
			merge(edits, entry("people/wang-peng-two"), entry("people/wang-peng"));
			await verifyEdits(edits, now);
			applyEdits(edits);
			const person = loadRecord(contentDir).people.get("wang-peng")?.data;
			expect(person?.appointments).toMatchObject([
				{
					titles: ["院长"],
					from: "2023-05-01",
					source: { article: { id: "2025/2025-09-05-signing" } },
				},
				{ titles: ["委员"], from: "2024-01-01" },
			]);
			expect(person?.appointments[0]?.knownAt).toBeUndefined();
		}));
});

describe("correcting a name", () => {
	const change = (edits: ContentEdits) =>
		correct(edits, findEntry(edits.record, "people/wang-peng"), {
			from: "王朋",
			to: "王鹏",
			id: "wang-peng-director",
			everywhere: false,
			now,
		});

	it("mends the record and every text that refers to it, not a longer name, not a file's name", () =>
		run(change, (record, _, contentDir) => {
			const text = textOf(contentDir, article);
			expect(text).toContain("title: 王鹏代表市第二医院签约");
			expect(text).toContain("院长王鹏签字，王朋程见证。![王鹏签字](./王朋.jpg)");
			expect(record.people.get("wang-peng-director")?.data.name).toBe("王鹏");
			expect(record.events.get("signing-2025")?.data.name).toBe("王鹏工作室签约仪式");
			expect(record.people.get("wang-pengcheng")?.data.name).toBe("王朋程");
		}));

	it("says at the article that it was corrected, and when", () =>
		run(change, (record) => {
			const data = record.articles.get("2025/2025-09-05-signing")?.data;
			expect(data?.corrections).toEqual([{ date: "2026-01-10", note: "文中“王朋”应为“王鹏”。" }]);
			expect(data?.updated).toBe("2026-01-10T10:00:00+08:00");
			expect(data?.date).toBe("2025-09-05T18:00:00+08:00");
		}));

	it("leaves another of that name alone, and says where", () =>
		run(change, (record, edits) => {
			expect(record.articles.get("2025/2025-09-06-other")?.data.title).toBe("另一位王朋");
			expect(edits.reminders.map(({ what }) => what)).toEqual([
				expect.stringContaining("也有“王朋”"),
			]);
		}));

	it("counts the texts that it leaves, and says how they are mended too", () =>
		run(change, (_, edits) => {
			for (const isDryRun of [true, false])
				expect(editsReport(edits, isDryRun)).toMatch(
					/另有 1 篇文字里也有“王朋”[\s\S]*--everywhere 一起改/,
				);
		}));

	it("mends every text everywhere, and neither lists nor rewrites those without the name", () =>
		withExampleContent(files, async (contentDir) => {
			const before = allTexts(contentDir);
			const edits = new ContentEdits(loadRecord(contentDir));
			const target = findEntry(edits.record, "people/wang-peng");
			correct(edits, target, { from: "王朋", to: "王鹏", everywhere: true, now });
			await verifyEdits(edits, now);
			applyEdits(edits);
			const after = allTexts(contentDir);
			const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
			expect(changed.sort()).toEqual([
				article,
				"articles/2025/2025-09-06-other/index.mdx",
				"events/signing-2025.yaml",
				"people/wang-peng.yaml",
			]);
			const report = editsReport(edits, false);
			expect(report).not.toMatch(/，0 处|另有/);
			expect(loadRecord(contentDir).events.get("launch-2025")?.data.sequence).toBe(0);
		}));

	it("raises the calendar's number of an event once, and leaves that of others", () =>
		run(change, (record) => {
			expect(record.events.get("signing-2025")?.data.sequence).toBe(1);
			expect(record.events.get("launch-2025")?.data.sequence).toBe(0);
		}));

	it("lets the old address lead to the new one", () =>
		run(change, (record) => {
			expect(record.people.get("wang-peng-director")?.data.aliases).toEqual(["/people/wang-peng/"]);
		}));
});

describe("renaming", () => {
	it("keeps the name that a hospital bore before", () =>
		run(
			(edits) =>
				rename(edits, findEntry(edits.record, "second-hospital"), {
					name: "第二人民医院",
					until: "2026-01-01",
				}),
			(record, _, contentDir) => {
				expect(record.hospitals.get("second-hospital")?.data).toMatchObject({
					name: "第二人民医院",
					formerNames: [{ name: "第二医院", until: "2026-01-01" }],
				});
				expect(textOf(contentDir, article)).toContain("市第二医院");
			},
		));

	it("moves an article with its pictures and keeps its uid and its old address", () =>
		withExampleContent(files, async (contentDir) => {
			writeFileSync(path.join(contentDir, path.dirname(article), "王朋.jpg"), "");
			const record = loadRecord(contentDir);
			const edits = new ContentEdits(record);
			const id = "2025/2025-09-05-referral-signing";
			rename(edits, findEntry(record, "2025/2025-09-05-signing"), { id });
			await verifyEdits(edits, now);
			applyEdits(edits);
			const after = loadRecord(contentDir);
			const moved = after.articles.get(id);
			expect(moved?.data.uid).toBe(record.articles.get("2025/2025-09-05-signing")?.data.uid);
			expect(moved?.data.aliases).toEqual(["/news/2025/2025-09-05-signing/"]);
			expect(existsSync(path.join(path.dirname(moved?.path ?? ""), "王朋.jpg"))).toBe(true);
			expect(after.people.get("wang-peng")?.data.appointments[0]?.source?.article?.id).toBe(id);
		}));

	it("takes no id that is taken", () =>
		withExampleContent(files, (contentDir) => {
			const edits = new ContentEdits(loadRecord(contentDir));
			const entry = findEntry(edits.record, "second-hospital");
			expect(() => rename(edits, entry, { id: "first-hospital" })).toThrow(/已经存在/);
			expect(() => rename(edits, entry, { id: "../people/x" })).toThrow(/不能用/);
			expect(() => rename(edits, entry, { name: "新名" })).toThrow(/--until/);
		}));
});

describe("taking a person out", () => {
	const change = (edits: ContentEdits) => remove(edits, findEntry(edits.record, "王朋"), { now });

	it("leaves neither reference nor name, and does not say whose it was", () =>
		run(change, (record, _, contentDir) => {
			const texts = allTexts(contentDir);
			delete texts["articles/2025/2025-09-06-other/index.mdx"];
			const words = Object.values(texts)
				.join("\n")
				.replaceAll("王朋程", "")
				.replaceAll("王朋.jpg", "");
			expect(words).not.toContain("王朋");
			expect(words).not.toContain("wang-peng\n");
			const signing = record.articles.get("2025/2025-09-05-signing")?.data;
			expect(signing?.people.map(({ id }) => id)).toEqual(["li-ming"]);
			expect(signing?.corrections[0]?.note).not.toContain("王");
			expect(record.events.get("signing-2025")?.data.agenda[1]).toEqual({
				verb: "签约",
				party: "王某",
			});
		}));

	const colleague = (source: string) => ({
		...files,
		"people/he-xi.yaml": `name: 贺曦\nappointments: [{ organisation: second-hospital, titles: [院长], knownAt: 2025-09-05, source: { ${source} } }]\n`,
	});

	it.each([
		"text: 《王朋代表市第二医院签约》：贺曦与王朋签字。",
		"article: 2025/2025-09-05-signing, text: 贺曦与王朋签字。",
	])("takes the name out of what shows a colleague in office: %s", (source) =>
		withExampleContent(colleague(source), (contentDir) => {
			const edits = new ContentEdits(loadRecord(contentDir));
			change(edits);
			applyEdits(edits);
			const text = textOf(contentDir, "people/he-xi.yaml");
			expect(text).toContain("贺曦与王某签字");
			expect(text).not.toContain("王朋");
		}),
	);

	it("says what to do where the name stands in the source of somebody else", () =>
		withExampleContent(colleague("text: 别处的名单：贺曦、王朋。"), (contentDir) => {
			const edits = new ContentEdits(loadRecord(contentDir));
			change(edits);
			expect(editsReport(edits, false)).toMatch(/he-xi\.yaml\n.*请打开文件，把“王朋”改成“王某”/);
		}));

	it("asks for a look at the pictures", () =>
		run(change, (_, edits) => {
			expect(editsReport(edits, false)).toMatch(/还要请人看一看[\s\S]*请看一看图片/);
			expect(editsReport(edits, false)).toContain("文件名里还有“王朋”");
		}));
});

describe("writing", () => {
	it("is all or nothing: what fails in the middle is put back", () =>
		withExampleContent(files, (contentDir) => {
			const before = allTexts(contentDir);
			const edits = new ContentEdits(loadRecord(contentDir));
			merge(
				edits,
				findEntry(edits.record, "second-hospital-again"),
				findEntry(edits.record, "second-hospital"),
			);
			const blocked = path.join(contentDir, "articles", "2025", "2025-09-04-launch");
			edits.moves.push({ from: path.join(contentDir, "nowhere"), to: `${blocked}-moved` });
			expect(() => applyEdits(edits)).toThrow();
			expect(allTexts(contentDir)).toEqual(before);
		}));

	it("is undone by the next command where it was cut off", () =>
		withExampleContent(files, (contentDir) => {
			const before = allTexts(contentDir);
			const file = path.join(contentDir, "people/wang-peng.yaml");
			const old = path.join(contentDir, "people/.wang-peng.yaml.record-old");
			const steps = [{ from: file, to: old }];
			writeFileSync(path.join(contentDir, ".record-journal.json"), JSON.stringify(steps));
			renameSync(file, old);
			expect(undoUnfinished(contentDir)).toBe(true);
			expect(allTexts(contentDir)).toEqual(before);
			expect(undoUnfinished(contentDir)).toBe(false);
		}));
});

describe("finding an entry", () => {
	it("asks which, and says what comes near", () =>
		withExampleContent({ ...files, "people/wang-peng-two.yaml": "name: 王朋\n" }, (contentDir) => {
			const record = loadRecord(contentDir);
			expect(() => findEntry(record, "王朋")).toThrow(/不止一个[\s\S]*people\/wang-peng-two/);
			expect(() => findEntry(record, "wang-pen")).toThrow(/最接近的：people\/wang-peng/);
			expect(findEntry(record, "people/wang-peng").id).toBe("wang-peng");
			expect(findEntry(record, "content/people/wang-peng.yaml").id).toBe("wang-peng");
		}));
});

describe("a command that lacks a word", () => {
	it.each([
		[[], "少写了要做什么"],
		[["merge", "第一医院"], "merge 要写两条"],
		[["rename"], "少写了是哪一条"],
	])("%j is told what is missing", (words, message) =>
		withExampleContent(files, (contentDir) => {
			const { status, stderr } = spawnSync(
				process.execPath,
				["scripts/record.ts", ...words, "--content", contentDir],
				{ encoding: "utf8" },
			);
			expect(status).toBe(2);
			expect(stderr).toContain(message);
			expect(stderr).not.toContain("没有找到");
		}),
	);

	it("tells a date that is none", () =>
		withExampleContent(files, (contentDir) => {
			const edits = new ContentEdits(loadRecord(contentDir));
			const entry = findEntry(edits.record, "second-hospital");
			expect(() => rename(edits, entry, { name: "新名", until: "2026-13-01" })).toThrow(
				/日期“2026-13-01”不对/,
			);
		}));
});

describe("the agreements that expire", () => {
	it("are told with the days left, and those without a term are counted", () =>
		withExampleContent(files, (contentDir) => {
			const record = loadRecord(contentDir);
			const report = expiringReport(record, "2026-01-10", 90);
			expect(report).toContain("2026年2月1日（还有 22 天）  第一医院、市第二医院：转诊");
			expect(expiringReport(record, "2026-02-02", 90)).toBe("90 天内没有协议到期。");
		}));
});

it("changes nothing but what it says", () =>
	withExampleContent(files, async (contentDir) => {
		const before = allTexts(contentDir);
		const edits = new ContentEdits(loadRecord(contentDir));
		const target = findEntry(edits.record, "people/wang-peng");
		correct(edits, target, { from: "王朋", to: "王鹏", everywhere: false, now });
		await verifyEdits(edits, now);
		expect(allTexts(contentDir)).toEqual(before);
		applyEdits(edits);
		const after = allTexts(contentDir);
		const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
		const told = new Set(edits.changes.map(({ file }) => file));
		expect(changed).toHaveLength(told.size);
		for (const entry of allEntries(edits.record))
			if (changed.includes(path.relative(contentDir, entry.path)))
				expect(told).toContain(entry.file);
	}));
