import { describe, expect, test } from "vitest";
import { facetsOf } from "./facets.ts";
import { hanMaps } from "./han.ts";
import { nameRows } from "./names.ts";
import type { Page } from "./page.ts";

const page = (fields: Partial<Page>): Page => ({
	url: "/a/",
	title: "题",
	summary: "",
	description: "",
	date: "",
	sortDate: "",
	image: "",
	kind: "",
	years: [],
	hospitals: [],
	blocks: [],
	entity: "",
	names: [],
	note: "",
	reading: "",
	...fields,
});

describe("hanMaps", () => {
	test("maps what only a query has to what the pages have", () => {
		const { ofPages, ofQueries } = hanMaps(["渭南市医联体"]);
		expect(ofPages).toBe("");
		expect(ofQueries).toContain("醫医");
		expect(ofQueries).toContain("聯联");
		expect(ofQueries).not.toContain("國国");
	});

	test("an odd character in a name stays what it is", () => {
		const { ofPages, kept } = hanMaps([
			"会议由渭南市第一医院院长汪昇主持,渭南市各成员单位负责人参加会议,要求提升质量。",
		]);
		expect(ofPages).toBe("");
		expect(kept).toContain("昇");
	});

	test("on a short page, too", () => {
		expect(hanMaps(["汪昇", "乾县医院"]).ofPages).toBe("");
	});

	test("words that are quoted in Traditional characters are folded", () => {
		const text = `渭南市各成员单位负责人参加会议${"，提升质量".repeat(20)}，提到醫聯體，由汪昇主持。`;
		expect(hanMaps([text]).ofPages).toBe("醫医聯联體体");
	});

	test("a page in Traditional characters is folded", () => {
		expect(hanMaps(["醫聯體簽約儀式"]).ofPages).toContain("醫医");
	});
});

describe("nameRows", () => {
	const labelsOf = (fields: Partial<Page>) => nameRows([page(fields)])[0]?.slice(3);

	test("reads surnames as surnames, and as they are read elsewhere", () => {
		expect(labelsOf({ entity: "person", title: "单明" })).toEqual([
			["单明", "shan ming", "dan ming"],
		]);
	});

	test("reads hospitals as words", () => {
		expect(labelsOf({ entity: "hospital", title: "重庆医院", names: ["重医"] })).toEqual([
			["重庆医院", "chong qing yi yuan"],
			["重医", "zhong yi"],
		]);
	});

	test("takes the record's word for a rare character, within a name too", () => {
		expect(labelsOf({ entity: "hospital", title: "下邽医院", reading: "下邽=xià guī" })).toEqual([
			["下邽医院", "xia gui yi yuan"],
		]);
		expect(labelsOf({ entity: "person", title: "盛玮", reading: "shèng wěi" })).toEqual([
			["盛玮", "sheng wei"],
		]);
	});

	test("leaves out pages that are no thing's own", () => {
		expect(nameRows([page({})])).toEqual([]);
	});
});

test("facets give each page the numbers of its labels", () => {
	expect(
		facetsOf([
			page({ kind: "签约", years: ["2025"], hospitals: ["甲院", "乙院"] }),
			page({ kind: "签约", hospitals: ["乙院"] }),
			page({}),
		]),
	).toEqual({
		labels: { kind: ["签约"], year: ["2025"], hospital: ["甲院", "乙院"] },
		pages: { kind: [0, 0, -1], year: [0, -1, -1], hospital: [[0, 1], 1, -1] },
	});
});
