import {
	appendFileSync,
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { publicRecord } from "../../../src/domain/public-record.ts";
import { WrongUseError } from "../../lib/errors.ts";
import { readArticle } from "../../lib/front-matter.ts";
import { loadRecord } from "../../lib/record.ts";
import { checkGate } from "../gate.ts";
import { publicNetwork } from "../pictures/download.ts";
import { readOptions } from "./options.ts";
import { runClean, type Surroundings } from "./run.ts";

const paste = `云岭同心 共促健康|云岭市人民医院召开医联体启动会
<div class="rich_media_content"><section data-tools="135编辑器">
<p>2031年3月4日，云岭市人民医院医联体启动会在会议室召开。青川县柳塘中心卫生院院长林知夏和12家卫生院负责人出席，会议由云岭市人民医院院长白川主持。</p>
<section style="text-align:center"><img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/first/640?wx_fmt=jpeg" data-w="1080"></section>
<p style="text-align:center"><strong>云岭市人民医院院长白川主持大会</strong></p>
<p>会上，林知夏院长作表态发言，{process.env.HOME} 与 &lt;Script/&gt; 都只是文字。全年服务群众3万余人次。</p>
<p>export const a = 1</p>
</section></div>`;

let folder: string;
let content: string;
let printed: string[];

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "clean-"));
	content = path.join(folder, "content");
	mkdirSync(content);
	printed = [];
	vi.spyOn(console, "log").mockImplementation((line: string) => printed.push(line));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

/** No network: every name is unknown, and the cache is the test's own. */
const surroundings = (): Surroundings => ({
	network: {
		...publicNetwork,
		resolve: () => Promise.reject(Object.assign(new Error("offline"), { code: "ENOTFOUND" })),
	},
	cacheDir: path.join(folder, "cache"),
	now: new Date("2031-06-01T09:00:00+08:00"),
});

function input(name: string, text: string | Uint8Array = paste): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

const clean = (...words: string[]) =>
	runClean(readOptions([...words, "--content", content]), surroundings());
const articles = () => globSync("articles/*/*/index.mdx", { cwd: content }).sort();
const articleText = () => readFileSync(path.join(content, articles()[0] ?? ""), "utf8");
const told = () => printed.join("\n");

/** Every file below the content folder with its bytes and the time of its last change. */
const snapshot = () =>
	globSync("**/*", { cwd: content })
		.filter((name) => statSync(path.join(content, name)).isFile())
		.sort()
		.map((name) => {
			const file = path.join(content, name);
			return [name, readFileSync(file, "utf8"), statSync(file).mtimeMs];
		});

describe("npm run clean", () => {
	it("makes a draft that the schema and the gate let pass, with its ledger beside it", async () => {
		expect(await clean(input("a.html"))).toBe(0);
		const record = loadRecord(content);
		expect(record.problems).toEqual([]);
		const [article] = record.articles.values();
		expect(article?.data).toMatchObject({
			title: "云岭同心 共促健康|云岭市人民医院召开医联体启动会",
			kind: "launch",
			date: "2031-03-04T00:00:00+08:00",
			dateBasis: { kind: "inferred" },
			draft: true,
		});
		expect(article?.id).toMatch(/^2031\/2031-03-04-yunling/);
		expect(checkGate(articleText())).toEqual([]);
		const ledger = path.join(content, path.dirname(articles()[0] ?? ""), "ledger.json");
		expect(JSON.parse(readFileSync(ledger, "utf8"))).toMatchObject({ version: 1 });
	});

	it("keeps pasted code as text", async () => {
		await clean(input("a.html"));
		const { body } = readArticle(articleText());
		for (const text of ["process.env.HOME", "Script/", "const a = 1"]) expect(body).toContain(text);
	});

	it("marks a picture that cannot be had, with its caption and a task", async () => {
		await clean(input("a.html"));
		expect(articleText()).toContain('<MissingFigure caption="云岭市人民医院院长白川主持大会" />');
		expect(told()).toContain("连不上网络");
	});

	it("keeps a picture's relative address with --pictures keep", async () => {
		const page = paste.replace(
			"https://mmbiz.qpic.cn/mmbiz_jpg/first/640?wx_fmt=jpeg",
			"../assets/a.jpg",
		);
		expect(await clean(input("a.html", page), "--pictures", "keep")).toBe(0);
		expect(articleText()).toContain("](../assets/a.jpg)");
		expect(checkGate(articleText())).not.toEqual([]);
	});

	it("changes nothing when it is run a second time, on another day too", async () => {
		const file = input("a.html", paste.replace("2031年3月4日", "3月4日"));
		await clean(file);
		const before = snapshot();
		const later = { ...surroundings(), now: new Date("2033-01-01T00:00:00+08:00") };
		expect(await runClean(readOptions([file, "--content", content]), later)).toBe(0);
		expect(snapshot()).toEqual(before);
		expect(told()).toContain("没有变化");
	});

	it("counts proposals among its own that a run left which was cut off before the article", async () => {
		await clean(input("启动会.html"));
		const before = snapshot().map(([name, text]) => [name, text]);
		for (const name of globSync("articles/*/*/{index.mdx,ledger.json}", { cwd: content }))
			rmSync(path.join(content, name));
		await clean(path.join(folder, "启动会.html"));
		expect(before.some(([name]) => String(name).includes("proposals"))).toBe(true);
		expect(snapshot().map(([name, text]) => [name, text])).toEqual(before);
	});

	it("leaves an article that somebody has edited alone, until it is told to", async () => {
		const file = input("a.html");
		await clean(file);
		const article = path.join(content, articles()[0] ?? "");
		appendFileSync(article, "\n手工补写的一段。\n");
		const edited = snapshot();
		expect(await clean(file)).toBe(1);
		expect(snapshot()).toEqual(edited);
		expect(told()).toContain("手工改过");
		expect(await clean(file, "--force")).toBe(0);
		expect(articleText()).not.toContain("手工补写");
	});

	it("leaves an article from another file alone", async () => {
		await clean(input("a.html"));
		expect(await clean(input("b.html", `${paste}\n<!-- saved again -->`))).toBe(0);
		expect(await clean(input("c.html", paste.replace("作表态发言", "表了态")))).toBe(1);
		expect(told()).toContain("另一份文件");
	});

	it("finds the article again where it has been moved", async () => {
		const file = input("a.html");
		await clean(file);
		const old = path.join(content, path.dirname(articles()[0] ?? ""));
		const moved = path.join(content, "articles/2031/2031-03-04-launch");
		cpSync(old, moved, { recursive: true });
		rmSync(old, { recursive: true });
		expect(await clean(file)).toBe(0);
		expect(articles()).toEqual(["articles/2031/2031-03-04-launch/index.mdx"]);
	});

	it("takes title, date, kind and address from the user", async () => {
		await clean(
			input("a.html"),
			"--title",
			"另一个标题",
			"--date",
			"2031-03-06",
			"--kind",
			"座谈会",
			"--slug",
			"talk",
		);
		expect(articles()).toEqual(["articles/2031/2031-03-06-talk/index.mdx"]);
		expect(readArticle(articleText()).data).toMatchObject({
			title: "另一个标题",
			kind: "symposium",
		});
	});

	it("writes nothing on a dry run", async () => {
		expect(await clean(input("a.html"), "--dry-run")).toBe(0);
		expect(snapshot()).toEqual([]);
		expect(existsSync(path.join(folder, "cache"))).toBe(false);
	});

	it("writes one file alone where --out names one", async () => {
		const out = path.join(folder, "out", "x.mdx");
		expect(await clean(input("a.html"), "--out", out, "--pictures", "keep")).toBe(0);
		expect(globSync("**/*", { cwd: path.join(folder, "out") })).toEqual(["x.mdx"]);
		expect(readFileSync(out, "utf8")).toContain("https://mmbiz.qpic.cn/mmbiz_jpg/first/640");
		expect(snapshot()).toEqual([]);
		writeFileSync(out, "别的内容");
		expect(await clean(input("a.html"), "--out", out, "--pictures", "keep")).toBe(1);
		expect(readFileSync(out, "utf8")).toBe("别的内容");
	});

	it("cleans a folder, tells of each, and goes on after a bad one", async () => {
		input("in/a.html");
		input("in/b.html", "");
		input("in/sub/c.txt", paste.replaceAll("2031年3月4日", "2031年5月6日"));
		input("in/a_files/x.html");
		input("in/notes.docx", "no paste");
		expect(await clean(path.join(folder, "in"))).toBe(1);
		expect(articles()).toHaveLength(2);
		expect(told()).toContain(
			"没有读    notes.docx：用 Word 或 WPS 打开，另存为“网页（.html）”再清理\n共 3 份：已写成 2，没有清理 1。另有 1 个文件没有读，见上。",
		);
	});

	it("names the files that it passes over beside a single paste, and those of a folder without any", async () => {
		input("in/a.html");
		input("in/b.PNG", "no paste");
		input("in/Thumbs.db", "no file of the office");
		expect(await clean(path.join(folder, "in"))).toBe(0);
		expect(told()).toMatch(
			/没有读 +b\.PNG：图片不单独清理.*\n共 1 份：已写成 1。另有 1 个文件没有读/,
		);
		input("none/c.pdf", "no paste");
		await expect(clean(path.join(folder, "none"))).rejects.toThrow(
			/没有可清理的文件（.*）。\n {2}c\.pdf：打开它复制文字/,
		);
	});

	it("gives JSON to another program and nothing else", async () => {
		await clean(input("a.html"), "--json", "--dry-run");
		expect(JSON.parse(told())).toMatchObject([
			{ status: "dry-run", kind: "launch", day: "2031-03-04", missing: [] },
		]);
	});

	it("proposes what the record lacks, accepts it, and refers to it", async () => {
		const file = input("a.html");
		await clean(file);
		const proposals = globSync("articles/*/*/proposals/*/*.yaml", { cwd: content });
		expect(proposals.map((name) => path.basename(name)).sort()).toEqual([
			expect.stringMatching(/^2031-.*\.yaml$/),
			"bai-chuan.yaml",
			"lin-zhi-xia.yaml",
			expect.stringMatching(/liu-tang/),
			expect.stringMatching(/yun-ling/),
		]);
		expect(loadRecord(content).problems).toEqual([]);

		const person = path.join(content, proposals.find((name) => name.includes("bai-chuan")) ?? "");
		writeFileSync(person, readFileSync(person, "utf8").replace('"院长"', '"执行院长"'));
		// The record has no region for a city that is on no map.
		for (const name of proposals.filter((each) => each.includes("hospitals"))) {
			const hospital = path.join(content, name);
			writeFileSync(hospital, readFileSync(hospital, "utf8").replace("待核实", "四川省"));
		}
		expect(await clean(file, "--accept")).toBe(0);
		const record = loadRecord(content);
		expect(record.problems).toEqual([]);
		expect(record.people.get("bai-chuan")?.data.appointments[0]?.titles).toEqual(["执行院长"]);
		const [article] = record.articles.values();
		for (const entry of [...record.hospitals.values(), ...record.events.values()])
			expect(entry.data.source?.article.id, entry.id).toBe(article?.id);
		// No sentence of the article is copied: a mistake corrected there would stay on their pages.
		for (const { data } of record.people.values())
			expect(data.appointments.map(({ source }) => source)).toEqual([
				{ article: { collection: "articles", id: article?.id } },
			]);
		expect(article?.data.people.map(({ id }) => id).sort()).toEqual(["bai-chuan", "lin-zhi-xia"]);
		expect(article?.data.hospitals).toHaveLength(2);
		expect(article?.data.event).toBeDefined();
		const shown = publicRecord({
			articles: [],
			hospitals: [...record.hospitals.values()],
			people: [...record.people.values()],
			events: [...record.events.values()],
			alliances: [],
		});
		expect(
			[...shown.hospitals, ...shown.people, ...shown.events],
			"all come with the draft",
		).toEqual([]);
		expect(globSync("articles/*/*/proposals/**", { cwd: content })).toEqual([]);
	});

	it("accepts the proposals of an edited article, leaves it as it is, and tells both", async () => {
		const file = input("a.html");
		await clean(file);
		for (const name of globSync("articles/*/*/proposals/hospitals/*.yaml", { cwd: content })) {
			const hospital = path.join(content, name);
			writeFileSync(hospital, readFileSync(hospital, "utf8").replace("待核实", "四川省"));
		}
		const article = path.join(content, articles()[0] ?? "");
		appendFileSync(article, "\n手工补写的一段。\n");
		const edited = readFileSync(article, "utf8");
		printed = [];
		expect(await clean(file, "--accept")).toBe(1);
		expect(readFileSync(article, "utf8")).toBe(edited);
		const { people, hospitals, events } = loadRecord(content);
		expect([people.size, hospitals.size, events.size]).toEqual([2, 2, 1]);
		expect(told()).not.toContain("没有写入任何文件");
		expect(told()).toContain("文章没有动；已写进资料 5 条：hospitals/");
		expect(told()).toMatch(
			/hospitals 里加 [a-z0-9-]+、[a-z0-9-]+；people 里加 (?:lin-zhi-xia、bai-chuan|bai-chuan、lin-zhi-xia)；加一行 event: "2031-/,
		);
		expect(globSync("articles/*/*/proposals/**", { cwd: content })).toEqual([]);

		const before = snapshot();
		printed = [];
		expect(await clean(file, "--accept")).toBe(1);
		expect(told()).toContain("没有写入任何文件");
		expect(snapshot()).toEqual(before);
	});

	it("leaves a namesake of somebody in the record a proposal until a person confirms it", async () => {
		mkdirSync(path.join(content, "people"));
		writeFileSync(
			path.join(content, "people/bai-chuan.yaml"),
			"name: 白川\nappointments: [{ organisation: 别处中医院, titles: [主任], knownAt: 2030-01-01 }]\n",
		);
		mkdirSync(path.join(content, "hospitals"));
		writeFileSync(
			path.join(content, "hospitals/elsewhere.yaml"),
			"name: 别处中医院\nkind: chinese\nregion: { province: 四川省 }\n",
		);
		const file = input("a.html");
		await clean(file);
		for (const name of globSync("articles/*/*/proposals/hospitals/*.yaml", { cwd: content })) {
			const hospital = path.join(content, name);
			writeFileSync(hospital, readFileSync(hospital, "utf8").replace("待核实", "四川省"));
		}
		await clean(file, "--accept");
		expect(told()).toMatch(/people\/bai-chuan-2：资料里有同名的人（people\/bai-chuan），没有写进/);
		expect([...loadRecord(content).people.keys()].sort()).toEqual(["bai-chuan", "lin-zhi-xia"]);
		const [proposal = ""] = globSync("articles/*/*/proposals/people/*.yaml", { cwd: content });
		expect(path.basename(proposal)).toBe("bai-chuan-2.yaml");
		const namesake = path.join(content, proposal);
		writeFileSync(namesake, `# 已确认不是同一位\n${readFileSync(namesake, "utf8")}`);
		expect(await clean(file, "--accept")).toBe(0);
		expect(loadRecord(content).people.has("bai-chuan-2")).toBe(true);
	});

	it("does not take a slip of the pen into the record, nor one that lies beside the article", async () => {
		mkdirSync(path.join(content, "people"));
		mkdirSync(path.join(content, "hospitals"));
		const officer = (name: string) =>
			`name: ${name}\nappointments: [{ organisation: yunling, titles: [院长], knownAt: 2030-01-01 }]\n`;
		writeFileSync(path.join(content, "people/bo-chuan.yaml"), officer("白船"));
		writeFileSync(
			path.join(content, "hospitals/yunling.yaml"),
			"name: 云岭市人民医院\nkind: general\nregion: { province: 四川省 }\n",
		);
		const file = input("a.html");
		await clean(file, "--accept");
		expect(told()).toMatch(/没有建议新建，请先核对姓名：\n\s+1\. “白川”与白船只差一字，任同一职务/);
		expect(loadRecord(content).ids.people).toEqual(["bo-chuan", "lin-zhi-xia"]);
		const folderOf = path.dirname(path.join(content, articles()[0] ?? ""));
		mkdirSync(path.join(folderOf, "proposals/people"), { recursive: true });
		writeFileSync(path.join(folderOf, "proposals/people/bai-chuan.yaml"), officer("白川"));
		await clean(folderOf, "--accept");
		expect(told()).toMatch(/people\/bai-chuan：“白川”与白船只差一字/);
		expect(loadRecord(content).ids.people).toEqual(["bo-chuan", "lin-zhi-xia"]);
	});

	it("accepts nothing where another article is in the way", async () => {
		await clean(input("a.html"));
		const before = snapshot();
		const other = input(
			"c.html",
			paste.replace("作表态发言", "表了态").replaceAll("云岭市", "成都市"),
		);
		expect(
			await clean(other, "--accept", "--title", "云岭同心 共促健康|云岭市人民医院召开医联体启动会"),
		).toBe(1);
		expect(told()).toContain("没有写入任何文件");
		expect(snapshot()).toEqual(before);
	});

	it("does not let a proposal into the record while something in it is unknown", async () => {
		const file = input("a.html");
		expect(await clean(file, "--accept")).toBe(0);
		expect(told()).toContain("待核实");
		const record = loadRecord(content);
		expect(record.hospitals.size).toBe(0);
		// Nor whoever works there: nothing in the record refers to what is not in it.
		expect(told()).toMatch(/people\/bai-chuan：它引用的 \S+ 还没有写进资料/);
		expect(record.people.size + record.events.size).toBe(0);
	});

	it("puts a dropped piece back, into the paste's article and into an edited one", async () => {
		const file = input(
			"a.html",
			paste.replace("</section></div>", "</section></div><p>谢谢楼主分享</p>"),
		);
		await clean(file, "--json");
		const dropped = JSON.parse(told())[0].ledger.find(
			({ text, kind }: { text: string; kind: string }) =>
				kind === "dropped" && text.includes("谢谢楼主"),
		);
		expect(dropped).toBeDefined();
		expect(articleText()).not.toContain("谢谢楼主分享");
		await clean(file, "--restore", String(dropped.id));
		expect(articleText()).toContain("谢谢楼主分享");
		const restored = snapshot();
		await clean(file);
		expect(snapshot()).toEqual(restored);

		const article = path.join(content, articles()[0] ?? "");
		writeFileSync(article, articleText().replace("谢谢楼主分享", "手工改过"));
		const ledger = JSON.parse(
			readFileSync(path.join(path.dirname(article), "ledger.json"), "utf8"),
		);
		const title = ledger.entries.find(({ text }: { text: string }) => text.startsWith("云岭同心"));
		expect(await clean(path.dirname(article), "--restore", String(title.id))).toBe(0);
		expect(articleText()).toMatch(/云岭同心 共促健康[\s\S]*手工改过/);
		expect(await clean(path.dirname(article), "--restore", "999")).toBe(1);
	});

	it("does not follow a link out of the articles' folder", async () => {
		const outside = path.join(folder, "outside");
		mkdirSync(outside);
		mkdirSync(path.join(content, "articles"));
		symlinkSync(outside, path.join(content, "articles", "2031"));
		expect(await clean(input("a.html"))).toBe(1);
		expect(globSync("**/*", { cwd: outside })).toEqual([]);
	});

	it("says of a file that is not there in which folder it looked, and how to do without a path", async () => {
		await expect((async () => clean(path.join(folder, "不在 这里.html")))()).rejects.toThrow(
			`没有 不在 这里.html 这个文件：是在文件夹 ${folder} 里找的。输入 npm run clean -- 和一个空格，再把文件拖进这个窗口`,
		);
	});

	it.each([
		[[]],
		[["missing.html"]],
		[["a.html", "--kind", "party"]],
		[["a.html", "--date", "soon"]],
		[["a.html", "--slug", "../x"]],
		[["a.html", "--pictures", "all"]],
		[["a.html", "--off", "sanitise"]],
		[["a.html", "--restore", "0"]],
		[["a.html", "--unknown"]],
		[["a.html", "a.html", "--title", "甲"]],
	])("calls %j wrong use", async (words) => {
		input("a.html");
		const named = words.map((word) => (word.endsWith(".html") ? path.join(folder, word) : word));
		await expect((async () => clean(...named))()).rejects.toThrow(WrongUseError);
		expect(snapshot()).toEqual([]);
	});
});
