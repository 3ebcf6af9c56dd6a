import { describe, expect, test } from "vitest";
import type { NameRow } from "./lists.ts";
import { completeNames, foldPinyin, isPinyin, suggestNames } from "./suggest.ts";

const rows: readonly NameRow[] = [
	["person", "/people/sheng-wei/", "院长", ["盛玮", "sheng wei"]],
	["person", "/people/lv-mei/", "护士长", ["吕梅", "lv mei"]],
	["person", "/people/wang-zhiqiang/", "", ["王志强", "wang zhi qiang"]],
	[
		"hospital",
		"/hospitals/b/",
		"三甲",
		["重庆医科大学附属第二医院", "chong qing yi ke da xue fu shu di er yi yuan"],
		["重医附二院", "chong yi fu er yuan"],
	],
	["hospital", "/hospitals/w/", "三甲", ["渭南市第一医院", "wei nan shi di yi yi yuan"]],
];
const names = (query: string) => suggestNames(query, rows).map(({ name }) => name);

describe("suggestNames", () => {
	test.each([
		["shengwei", "盛玮"],
		["sheng wei", "盛玮"],
		["Shèng Wěi", "盛玮"],
		["sw", "盛玮"],
		["lümei", "吕梅"],
		["lyumei", "吕梅"],
		["lumei", "吕梅"],
		["chongyifueryuan", "重庆医科大学附属第二医院"],
		["cyfey", "重庆医科大学附属第二医院"],
		["chongyifueryuam", "重庆医科大学附属第二医院"],
		["盛伟", "盛玮"],
		["盛　伟", "盛玮"],
		["王强", "王志强"],
		["王志刚", "王志强"],
		["重医附三院", "重庆医科大学附属第二医院"],
		["盛玮什么时候讲话", "盛玮"],
		["渭南市一院", "渭南市第一医院"],
		["渭南一院", "渭南市第一医院"],
		["市一院", "渭南市第一医院"],
		["重医二院", "重庆医科大学附属第二医院"],
	])("takes %s for %s", (query, name) => {
		expect(names(query)).toContain(name);
	});

	test.each([
		"量子纠缠",
		"市三医院",
		"科学院",
		"市法院",
		"渭南学院",
		"xylophone",
		"zz",
		"火山",
		"王",
		"12345",
		"",
	])("suggests nothing for %s", (query) => {
		expect(names(query)).toEqual([]);
	});

	test("names the spelling that resembles, and the name that it belongs to", () => {
		expect(suggestNames("重医附三院", rows)[0]).toMatchObject({
			name: "重庆医科大学附属第二医院",
			label: "重医附二院",
			reason: "similar",
		});
	});
});

describe("completeNames", () => {
	test.each([
		["重医", "重庆医科大学附属第二医院"],
		["第二医院", "重庆医科大学附属第二医院"],
		["sheng", "盛玮"],
		["wzq", "王志强"],
		["渭南市一院", "渭南市第一医院"],
	])("completes %s to %s", (typed, name) => {
		expect(completeNames(typed, rows, 8).map((one) => one.name)).toContain(name);
	});

	test("gives no more than asked for", () => {
		expect(completeNames("医院", rows, 1)).toHaveLength(1);
	});
});

test("pinyin is Latin letters alone", () => {
	expect(isPinyin("ｓｈｅｎｇ ｗｅｉ")).toBe(true);
	expect(isPinyin("CT检查")).toBe(false);
	expect(isPinyin("h1n1")).toBe(false);
	expect(foldPinyin("Nǚ'er")).toBe("nuer");
});
