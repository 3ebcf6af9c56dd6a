import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { checkContent } from "./check-content.ts";

const now = new Date("2026-06-01T00:00:00+08:00");
const article = "articles/2025/2025-09-05-other/index.mdx";

/** The messages about an article of a title and a text. */
const messagesOf = (title: string, text: string, more: Record<string, string> = {}) =>
	withExampleContent({ ...more, [article]: `title: ${title}\n---\n${text}\n` }, async (folder) => {
		const { findings } = await checkContent(folder, { now });
		return findings.map(({ message }) => message);
	});

test("a change is told of the whole before 其中, with its direction", async () => {
	const referrals = "2025年，双向转诊860人次，其中上转520人次，下转340人次，比去年同期的700人次";
	expect(await messagesOf("其中", `${referrals}增长25%。`)).toEqual([
		"写的是“25%”，从 700 到 860 的变化是增长 22.86%",
	]);
	expect(await messagesOf("其中", `${referrals}下降55%。`)).toEqual([
		"写的是“55%”，从 700 到 340 的变化是下降 51.43%",
	]);
});

test("the words about a doubled approximation end at its unit", async () => {
	expect(
		await messagesOf("重复", "2025年，约80余人参加，近200人左右来了，近5个多小时结束。"),
	).toEqual([
		expect.stringContaining("“约80余人”"),
		expect.stringContaining("“近200人左右”"),
		expect.stringContaining("“近5个多小时”"),
	]);
});

test("the words about a number of the title end before another number", async () => {
	const text = "2025年9月5日，第一医院开班。来自五家医疗机构的80余人参加培训。";
	expect(await messagesOf("四家医疗机构医务人员参加第一医院培训", text)).toEqual([
		"标题写“四家医疗机构医务”，正文第 10 行写“五家医疗机构”",
	]);
});

test("the words about a number of members name the days on which there were any", async () => {
	const member = "memberships: [{ alliance: town-alliance, role: member, from: 2025-09-05 }]";
	const files = {
		"alliances/town-alliance.yaml":
			"name: 城镇医联体\nlead: first-hospital\nstatedMembers: { count: 3, at: 2025-09-05 }",
		"hospitals/first-hospital.yaml":
			"name: 第一医院\nmemberships: [{ alliance: town-alliance, role: lead, from: 2025-09-05 }]",
		"hospitals/east.yaml": member,
		"hospitals/west.yaml": member,
		"hospitals/south.yaml": member,
	};
	const text = "2025年9月5日，城镇医联体成立，共有4家成员单位。";
	expect(await messagesOf("成立", text, files)).toEqual([
		"“4家成员单位”与记录不合：按成员加入和退出的日期，2025-09-05 是 3 家",
	]);
});
