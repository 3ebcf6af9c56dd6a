import { describe, expect, it } from "vitest";
import { cleanBody } from "../test-support/clean-body.ts";

describe("punctuation", () => {
	it.each([
		["会上,院长指出:要抓落实;要快!好吗?", "会上，院长指出：要抓落实；要快！好吗？"],
		["发表SCI论文6篇,新增课题48项", "发表SCI论文6篇，新增课题48项"],
		["体温37.3℃,血压稳定", "体温37.3℃，血压稳定"],
		["县医院(以下简称:本院)召开会议", "县医院（以下简称：本院）召开会议"],
		["重<b>点</b>,难<i>点</i>", "重**点**，难*点*"],
	])("of %s becomes full width", (given, wanted) => {
		expect(cleanBody(`<p>${given}</p>`)).toEqual([wanted]);
	});

	it.each([
		"11:43开会，4.4万余名，1,000人，比分3:2",
		"下邽(guī)镇卫生院",
		"约翰(John, MD)说",
		"WHO, CDC and others",
		"`a, b`，`f(x)`",
	])("of %s stays", (given) => {
		const html = given.replace(/`([^`]+)`/g, "<code>$1</code>");
		expect(cleanBody(`<p>${html}</p>`)[0]).toBe(
			given === "约翰(John, MD)说" ? "约翰（John, MD）说" : given,
		);
	});

	it("can be left as it is", () => {
		expect(cleanBody("<p>会上,他说</p>", { off: ["repair-punctuation"] })).toEqual(["会上,他说"]);
	});
});
