import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withExampleContent } from "../../../tests/support/example-content.ts";
import { loadRecord } from "../../lib/record.ts";
import { checkContent } from "../check-content.ts";
import { acceptPeople } from "./accept-people.ts";

const context = { now: new Date("2026-06-01T00:00:00+08:00") };
const first = "articles/2025/2025-09-05-first/index.mdx";
const second = "articles/2025/2025-09-06-second/index.mdx";
const files = {
	[second]: "title: 第二篇\n---\n第一医院副院长赵小川讲话。\n",
	[first]: [
		"title: 第一篇",
		"---",
		"第一医院副院长赵小川出席。合阳县人民医院院长钱多多主持。",
	].join("\n"),
};
const person = (folder: string, id: string) =>
	parse(readFileSync(path.join(folder, "people", `${id}.yaml`), "utf8"));

test("an unknown person enters the record with the earliest day, and the articles that name him", () =>
	withExampleContent(files, async (folder) => {
		const { accepted, notAccepted } = acceptPeople(loadRecord(folder), [], false);
		expect(notAccepted).toEqual([]);
		expect(accepted).toHaveLength(2);
		expect(person(folder, "zhao-xiao-chuan")).toEqual({
			name: "赵小川",
			appointments: [
				{
					organisation: "first-hospital",
					titles: ["副院长"],
					knownAt: "2025-09-05",
					source: { article: "2025/2025-09-05-first" },
				},
			],
		});
		expect(person(folder, "qian-duo-duo").appointments[0].organisation).toBe("合阳县人民医院");
		const { articles } = loadRecord(folder);
		expect(articles.get("2025/2025-09-06-second")?.data.people).toEqual([
			{ collection: "people", id: "zhao-xiao-chuan" },
		]);
		expect((await checkContent(folder, context)).findings).toEqual([]);
	}));

test("a file with a slip is named as such, and nobody is entered a second time", () =>
	withExampleContent(
		{
			"people/zhao-xiao-chuan.yaml": "name: 赵小川\nappointment: []\n",
			[second]: files[second],
		},
		async (folder) => {
			const { findings } = await checkContent(folder, context);
			expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(["schema"]);
			const { accepted, notAccepted } = acceptPeople(loadRecord(folder), [], false);
			expect(accepted).toEqual([]);
			expect(notAccepted.join()).toContain("zhao-xiao-chuan.yaml");
		},
	));

test.each([
	[
		"of the only hospital",
		"hospitals: [first-hospital]",
		"我院副院长钱多多主持。",
		"first-hospital",
	],
	[
		"of the alliance's leader among several",
		"hospitals: [second, first-hospital]\nalliances: [city-alliance]",
		"我院副院长钱多多主持。",
		"first-hospital",
	],
	[
		"of nobody among several",
		"hospitals: [second, first-hospital]",
		"我院副院长钱多多主持。",
		undefined,
	],
	[
		"of a speaker's, in a quotation",
		"hospitals: [first-hospital]",
		"第二医院的人说：“我院副院长钱多多主持。”",
		undefined,
	],
	[
		"of a reprint's source",
		"hospitals: [first-hospital]\nsource: { name: 河东县人民医院 }",
		"我院副院长钱多多主持。",
		undefined,
	],
])("我院 is that %s", (_, head, body, organisation) =>
	withExampleContent(
		{
			"hospitals/second.yaml": "name: 河东县人民医院\n",
			[first]: `title: 我院\n${head}\n---\n${body}\n`,
		},
		(folder) => {
			const { accepted } = acceptPeople(loadRecord(folder), ["钱多多"], false);
			expect(accepted).toHaveLength(organisation === undefined ? 0 : 1);
			if (organisation !== undefined)
				expect(person(folder, "qian-duo-duo").appointments[0].organisation).toBe(organisation);
			return Promise.resolve();
		},
	),
);

test.each([
	[
		"two offices, each at its own",
		"河东市卫生局副局长兼河东市中医院院长钱多多主持。",
		[
			["河东市卫生局", "副局长"],
			["河东市中医院", "院长"],
		],
	],
	[
		"two offices at one institution",
		"河东大学党委副书记、河东大学医学院党委书记钱多多主持。",
		[["河东大学", "党委副书记", "医学院党委书记"]],
	],
	[
		"the organisation of the one before",
		"河东县卫健局局长李四海、副局长钱多多出席。",
		[["河东县卫健局", "副局长"]],
	],
	[
		"a department of the organisation of the one before",
		"河东县人民医院妇产科主任李四海、普外科主任钱多多坐诊。",
		[["河东县人民医院", "普外科主任"]],
	],
	[
		"a name before the title of the one before",
		"合阳县人民医院李四海院长、河东一院副院长钱多多签约。",
		[["河东一院", "副院长"]],
	],
	[
		"an organisation behind words that lead up to it",
		"省卫健委调研组到河东市。河东市人民政府副市长钱多多陪同调研。",
		[["河东市人民政府", "副市长"]],
	],
	[
		"a county of one character",
		"道县县委召开会议。仪式由县人民政府副县长钱多多主持。",
		[["道县人民政府", "副县长"]],
	],
	[
		"an organ of a place beside the body",
		"河东区委常委、河东区卫健局局长钱多多讲话。",
		[["河东区卫健局", "区委常委", "局长"]],
	],
])("an unknown person is entered with %s", (_, text, offices) =>
	withExampleContent({ [first]: `title: 第一篇\n---\n${text}\n` }, async (folder) => {
		acceptPeople(loadRecord(folder), [], false);
		const { appointments } = person(folder, "qian-duo-duo");
		expect(
			appointments.map(({ organisation, titles }: { organisation: string; titles: string[] }) => [
				organisation,
				...titles,
			]),
		).toEqual(offices);
		const { findings } = await checkContent(folder, context);
		expect(findings.filter(({ rule }) => rule === "person-title")).toEqual([]);
	}),
);

test("somebody whose organisation nobody can tell is left to a person, with the way", () =>
	withExampleContent({ [first]: "title: 无单位\n---\n院长赵小川出席。\n" }, (folder) => {
		const { accepted, notAccepted } = acceptPeople(loadRecord(folder), [], false);
		expect(accepted).toEqual([]);
		expect(notAccepted).toEqual([
			expect.stringMatching(/看不出.*npm run new -- person --name 赵小川/),
		]);
	}));

test("somebody whose facts are there and cannot be read is not entered a second time", () =>
	withExampleContent({ ...files, "people/zhao.yaml": "name: 赵小川\nnick: 小赵\n" }, (folder) => {
		const { accepted, notAccepted } = acceptPeople(loadRecord(folder), ["赵小川"], false);
		expect(accepted).toEqual([]);
		expect(notAccepted).toEqual([
			expect.stringMatching(/“赵小川”已有资料 .*people\/zhao\.yaml，但里面有错/),
		]);
		expect(loadRecord(folder).ids.people).toEqual(["li-ming", "zhao"]);
	}));

test("those who are named are accepted and no others", () =>
	withExampleContent(files, (folder) => {
		acceptPeople(loadRecord(folder), ["赵小川"], false);
		expect(loadRecord(folder).ids.people).toEqual(["li-ming", "zhao-xiao-chuan"]);
		expect(() => acceptPeople(loadRecord(folder), ["孙悟空"], false)).toThrow(
			/没有“孙悟空”。待收录的：钱多多（qian-duo-duo）/,
		);
	}));

test("a file that is there is never overwritten", () =>
	withExampleContent(files, (folder) => {
		const target = path.join(folder, "people", "zhao-xiao-chuan.yaml");
		const record = loadRecord(folder);
		writeFileSync(target, "name: 别人\n");
		expect(acceptPeople(record, ["赵小川"], false).notAccepted).toEqual([
			expect.stringContaining("资料里已有这个编号"),
		]);
		expect(readFileSync(target, "utf8")).toBe("name: 别人\n");
	}));

test("a trial shows the files and writes none", () =>
	withExampleContent(files, (folder) => {
		const { proposals } = acceptPeople(loadRecord(folder), [], true);
		expect(proposals[0]).toMatch(/^people\/zhao-xiao-chuan\.yaml\n# 建议：赵小川/);
		expect(loadRecord(folder).ids.people).toEqual(["li-ming"]);
	}));

test.each([
	["in office", "2025-01-01", undefined],
	["who has left", "2020-01-01", "2025-01-01"],
])(
	"a name that is nearly that of an officer %s is not accepted, asked for or not",
	(_, from, until) =>
		withExampleContent(
			{
				"people/zhao.yaml": `name: 赵晓川\nappointments: [{ organisation: first-hospital, titles: [副院长], from: ${from}${until ? `, until: ${until}` : ""} }]\n`,
				[first]: "title: 第一篇\n---\n第一医院副院长赵小川出席。合阳县人民医院院长钱多多主持。\n",
			},
			(folder) => {
				const told =
					"“赵小川”与赵晓川只差一字，任同一职务：是不是写错了？是另一个人，再用 npm run new -- person 新建";
				expect(acceptPeople(loadRecord(folder), ["赵小川"], false)).toMatchObject({
					accepted: [],
					notAccepted: [told],
				});
				const trial = acceptPeople(loadRecord(folder), [], true);
				expect(trial.notAccepted).toEqual([told]);
				expect(trial.proposals).toHaveLength(1);
				expect(acceptPeople(loadRecord(folder), [], false).notAccepted).toEqual([told]);
				expect(loadRecord(folder).ids.people).toEqual(["li-ming", "qian-duo-duo", "zhao"]);
			},
		),
);

test("who is in the record already is told so, and the trial names no other command", () =>
	withExampleContent(files, (folder) => {
		const record = loadRecord(folder);
		expect(() => acceptPeople(record, ["李明"], false)).toThrow(
			"“李明”已经在记录里（people/li-ming.yaml），不用再收。待收录的：",
		);
		const { proposals } = acceptPeople(record, [], true);
		expect(proposals.join("\n")).toContain("# 建议：赵小川。来自《");
		expect(proposals.join("\n")).not.toContain("npm run clean");
	}));
