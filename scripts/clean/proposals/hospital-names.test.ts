import { describe, expect, it } from "vitest";
import { readAbbreviations, writeOut } from "./abbreviations.ts";
import { findHospitalNames } from "./hospital-names.ts";

const names = (...blocks: string[]) => findHospitalNames(blocks).map(({ name }) => name);

describe("findHospitalNames", () => {
	it("reads hospitals and health centres out of a sentence", () => {
		expect(
			names("会上，为松涧中心卫生院、柳塘卫生院授牌，云岭市人民医院与青川县中医院签约。"),
		).toEqual(["松涧中心卫生院", "柳塘卫生院", "云岭市人民医院", "青川县中医院"]);
	});

	it("leaves out the words before a name", () => {
		expect(names("肯定了过去一年云岭市人民医院的帮助。云岭市人民医院召开会议。")).toEqual([
			"云岭市人民医院",
		]);
	});

	it("keeps the places before a name", () => {
		expect(names("来自四川省广安市青川县人民医院的同仁")).toEqual(["四川省广安市青川县人民医院"]);
	});

	it.each([
		"基层医院、上级医院和公立医院",
		"全市14家卫生院院长",
		"三级甲等医院为龙头",
		"云岭区区直医院",
		"集团成员医院负责人",
		"示范医院、县级公立医院",
		"云岭市人民医院集团",
	])("finds no hospital in %s", (text) => {
		expect(names(text)).toEqual([]);
	});
});

describe("readAbbreviations", () => {
	const text = [
		"云岭大学附属第二医院（以下简称：云大附二院）在云水苗族自治县(以下简称“云水县”)举行会议。",
	];

	it("reads what a text declares", () => {
		expect([...readAbbreviations(text)]).toEqual([
			["云大附二院", "云岭大学附属第二医院"],
			["云水县", "云水苗族自治县"],
		]);
	});

	it("writes a declared start of a name out", () => {
		expect(writeOut("云水县人民医院", readAbbreviations(text))).toBe("云水苗族自治县人民医院");
		expect(writeOut("青川县人民医院", readAbbreviations(text))).toBe("青川县人民医院");
	});
});
