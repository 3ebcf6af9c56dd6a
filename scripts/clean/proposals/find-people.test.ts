import { describe, expect, it } from "vitest";
import { findPeople } from "./find-people.ts";

/** Name, organisation and titles of everybody a text names. */
const people = (...blocks: string[]) =>
	findPeople(blocks).map(({ name, organisation, titles }) => [
		name,
		organisation,
		titles.join("、"),
	]);

describe("findPeople", () => {
	it("reads a list in which the organisation carries on", () => {
		expect(
			people("云岭市人民医院党委书记林知夏，副院长白川，党委委员、纪委书记乔木出席会议。"),
		).toEqual([
			["林知夏", "云岭市人民医院", "党委书记"],
			["白川", "云岭市人民医院", "副院长"],
			["乔木", "云岭市人民医院", "党委委员、纪委书记"],
		]);
	});

	it("reads several titles before a name, and two people of one place", () => {
		expect(
			people("青川县中医院党委书记林知夏、院长白川，青川县卫健局党组书记、局长乔木到会。"),
		).toEqual([
			["林知夏", "青川县中医院", "党委书记"],
			["白川", "青川县中医院", "院长"],
			["乔木", "青川县卫健局", "党组书记、局长"],
		]);
	});

	it("gives names that 、 joins one title", () => {
		expect(people("云岭市人民医院副院长林知夏、白川、乔木出席。").map(([name]) => name)).toEqual([
			"林知夏",
			"白川",
			"乔木",
		]);
	});

	it("keeps a department in the title", () => {
		expect(
			people("云岭市人民医院普外二科主任白川和云岭市卫健委医政处处长林知夏介绍情况。"),
		).toEqual([
			["白川", "云岭市人民医院", "普外二科主任"],
			["林知夏", "云岭市卫健委", "医政处处长"],
		]);
	});

	it("lets two departments share a title", () => {
		expect(people("会上，云岭市人民医院医务科、医联体办公室主任白川汇报。")).toEqual([
			["白川", "云岭市人民医院", "医务科、医联体办公室主任"],
		]);
	});

	it("reads party offices of a county", () => {
		expect(people("青川县县委常委、宣传部部长林知夏，青川县政府副县长白川讲话。")).toEqual([
			["林知夏", "青川县", "县委常委、宣传部部长"],
			["白川", "青川县政府", "副县长"],
		]);
	});

	it("reads a name before its title", () => {
		expect(findPeople(["最后，白川院长作总结。随后林知夏书记表示感谢。"])).toMatchObject([
			{ name: "白川", titles: ["院长"], isShort: true, does: "作总结" },
			{ name: "林知夏", titles: ["书记"], isShort: true },
		]);
	});

	it("reads captions", () => {
		expect(people("市二院院长白川主持大会")).toEqual([["白川", "市二院", "院长"]]);
	});

	it.each([
		["院长白川全面介绍工作。", "白川"],
		["院长白川等领导出席。", "白川"],
		["院长林知夏代表医院发言。", "林知夏"],
		["院长欧阳青出席。", "欧阳青"],
		["部长任远讲话。", "任远"],
		["书记曾宪文作介绍。", "曾宪文"],
		["会议由院长于海主持。", "于海"],
	])("ends the name rightly in %s", (text, name) => {
		expect(findPeople([text]).map((person) => person.name)).toEqual([name]);
	});

	it.each([
		"书记强调，要抓好落实。",
		"院长们纷纷表示支持。",
		"各卫生院院长参加会议。",
		"卫生健康委员会副主任等出席。",
		"宣传部部长、康复科主任到会。",
		"记者白川报道。",
		"委员会成员一致同意。",
	])("finds nobody in %s", (text) => {
		expect(people(text)).toEqual([]);
	});

	it("comes to the end of a line that lists titles without end", () => {
		const [person] = findPeople([`云岭市人民医院${"党委副书记、".repeat(50_000)}院长白川出席。`]);
		expect(person).toMatchObject({ name: "白川", organisation: "云岭市人民医院" });
	});
});
