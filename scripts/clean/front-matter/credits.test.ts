import { describe, expect, it } from "vitest";
import { readCredits } from "./credits.ts";

describe("readCredits", () => {
	it.each([
		["作者：记者白川", { reporters: ["白川"] }],
		["本报云岭讯（记者 白川）今日开会。", { reporters: ["白川"] }],
		["（通讯员：白川、林知夏 、乔木）", { correspondents: ["白川", "林知夏", "乔木"] }],
		["本报记者 白川 摄", { photographers: ["白川"] }],
		["白川/摄", { photographers: ["白川"] }],
		["文/白川 图/林知夏", { correspondents: ["白川"], photographers: ["林知夏"] }],
		[
			"（记者 乔木 通讯员 白川 文/图）",
			{ reporters: ["乔木"], correspondents: ["白川"], photographers: ["白川"], empty: [] },
		],
		["文字：白川 图片：林知夏", { correspondents: ["白川"], photographers: ["林知夏"] }],
		["责编：白川 | 审核：林知夏", { editor: "白川", reviewers: ["林知夏"] }],
		["责任编辑:白川", { editor: "白川" }],
		["来源：云岭日报", { source: "云岭日报" }],
		[
			"各单位负责人参会。（文、图/云医二院）",
			{ correspondents: ["云医二院"], photographers: ["云医二院"] },
		],
	])("reads %s", (block, credits) => {
		expect(readCredits([block])).toMatchObject(credits);
	});

	it("reports a field that is printed but empty", () => {
		const { empty, source } = readCredits([
			"发布日期：2031-03-04  来源：党政办   审稿人：  浏览次数：18",
		]);
		expect(empty).toEqual(["审稿人"]);
		expect(source).toBe("党政办");
	});

	it("finds nobody in running text", () => {
		const { empty, ...credits } = readCredits([
			"记者会上，主任回答了提问。他说，编辑部要加强审核，来源要可靠，摄影要清楚。",
		]);
		expect(empty).toEqual([]);
		expect(Object.values(credits).flat().filter(Boolean)).toEqual([]);
	});
});
