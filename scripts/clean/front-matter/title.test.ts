import { describe, expect, it } from "vitest";
import { cleanTitle, isSameTitle, looksLikeTitle, slipsIn, titleFromLead } from "./title.ts";
import { titleOf } from "./title-of.ts";

describe("cleanTitle", () => {
	it.each([
		["医院新闻│云岭市中医院召开座谈会", [], "云岭市中医院召开座谈会"],
		["首页 > 工作动态 > 青川分院揭牌", [], "青川分院揭牌"],
		["【原创】医联体进社区", [], "医联体进社区"],
		["医联体进社区[图]", [], "医联体进社区"],
		["【喜讯】云岭市医共体召开推进会丨动态", [], "云岭市医共体召开推进会"],
		["【青川动态】医联体进社区", [], "医联体进社区"],
		["医联体进社区 - 云岭日报", ["云岭日报"], "医联体进社区"],
		["云岭日报|医联体进社区", ["云岭日报"], "医联体进社区"],
		["【图文】医院动态：医联体进社区_云岭日报", ["云岭日报"], "医联体进社区"],
	])("takes what the site put around %s", (raw, names, title) => {
		expect(cleanTitle(raw, names)).toBe(title);
	});

	it("keeps a theme and its event apart by their bar", () => {
		const title = "同心聚力 共促健康|云岭市人民医院召开医联体启动会";
		expect(cleanTitle(title, ["云岭发布"])).toBe(title);
	});

	it("keeps a title that is the account's own name", () => {
		expect(cleanTitle("云岭日报", ["云岭日报"])).toBe("云岭日报");
	});
});

describe("titleFromLead", () => {
	it.each([
		[
			"为方便群众，自2031年1月1日起，云岭市人民医院夜间门诊时间调整为18:00至21:00，现公告如下。",
			"云岭市人民医院夜间门诊时间调整为18:00至21:00",
		],
		[
			"3月2日，省医院党委委员、副院长，主任医师白川带领专家到云岭市人民医院义诊。",
			"主任医师白川带领专家到云岭市人民医院义诊",
		],
	])("takes the clause in which something happens from %s", (lead, title) => {
		expect(titleFromLead(lead)).toBe(title);
	});
});

describe("isSameTitle", () => {
	it("sees through channels, marks and white space", () => {
		expect(isSameTitle("医院新闻│甲乙丙丁开会 了", "甲乙丙丁开会了")).toBe(true);
		expect(isSameTitle("甲乙丙丁开会", "甲乙丙丁散会")).toBe(false);
		expect(isSameTitle("！！", "？？")).toBe(false);
	});
});

describe("looksLikeTitle", () => {
	it.each(["云岭市人民医院医联体启动会召开", "同心聚力 共促健康"])("accepts %s", (line) => {
		expect(looksLikeTitle(line)).toBe(true);
	});
	it.each([
		"2031-03-02 10:00",
		"来源：云岭日报社编辑部",
		"短",
		"这是一句完整的话，说完了就有句号。",
	])("refuses %s", (line) => {
		expect(looksLikeTitle(line)).toBe(false);
	});
});

describe("titleOf", () => {
	const lead = "3月2日上午，云岭市人民医院与青川县中医院合作签约仪式在云岭举行。双方代表出席。";

	it("takes what the page says before what the text shows", () => {
		const titled = titleOf(
			{ facts: { title: "页面的标题" }, blocks: ["第一行的标题文字", lead] },
			undefined,
		);
		expect(titled).toMatchObject({ title: "页面的标题", isPrinted: true });
	});

	it("takes the first line of a text copy that a byline follows", () => {
		const blocks = ["云岭与青川携手签约", "2031-03-02 10:00", lead];
		expect(titleOf({ facts: {}, blocks }, undefined)).toMatchObject({
			title: "云岭与青川携手签约",
			isPrinted: true,
		});
	});

	it("only guesses from a first line that nothing confirms", () => {
		const { isPrinted, doubts } = titleOf(
			{ facts: {}, blocks: ["也许是个小标题", lead] },
			undefined,
		);
		expect(isPrinted).toBe(false);
		expect(doubts[0]).toContain("原文没有标题");
	});

	it("says what the lead reports where the title is lost", () => {
		expect(titleOf({ facts: {}, blocks: [lead] }, undefined).title).toBe(
			"云岭市人民医院与青川县中医院合作签约仪式在云岭举行",
		);
	});

	it("reports a slip and leaves it", () => {
		const { title, doubts } = titleOf(
			{ facts: { title: "协手同行促健康" }, blocks: [lead] },
			undefined,
		);
		expect(title).toBe("协手同行促健康");
		expect(doubts[0]).toContain("携手");
	});
});

describe("slipsIn and titleFromLead", () => {
	it("know nothing of a sound title and an empty lead", () => {
		expect(slipsIn("携手同行")).toEqual([]);
		expect(titleFromLead("")).toBe("");
	});
});
