import { describe, expect, it } from "vitest";
import { plainHelpers } from "../schemas/fields.ts";
import { hospitalSchema } from "../schemas/hospital.ts";
import { allNames, gradeAt, membershipsAt, nameAt } from "./hospitals.ts";

const hospital = hospitalSchema(plainHelpers).parse({
	name: "某县人民医院",
	shortNames: ["县医院"],
	formerNames: [
		{ name: "某县第一医院", until: "2010" },
		{ name: "某县卫生院", until: "1988-05-01" },
	],
	kind: "general",
	grades: [
		{ grade: "三级综合医院", from: "2024-12" },
		{ grade: "二级甲等", from: "2012" },
	],
	region: { province: "重庆市" },
	memberships: [
		{ alliance: "city-group", role: "member", from: "2013", until: "2020-01-01" },
		{ alliance: "city-group", role: "branch", from: "2020-01-01" },
		{ alliance: "specialists", role: "member", knownAt: "2025-01-18" },
	],
});

describe("a hospital at a date", () => {
	it("bears the name it bore on that day", () => {
		expect(nameAt(hospital, "1980")).toBe("某县卫生院");
		expect(nameAt(hospital, "1988-05-01")).toBe("某县第一医院");
		expect(nameAt(hospital, "2010-01-01")).toBe("某县人民医院");
	});

	it("has the grade it had on that day, whatever the order of the record", () => {
		expect(gradeAt(hospital, "2011")).toBeUndefined();
		expect(gradeAt(hospital, "2024-11-30")).toBe("二级甲等");
		expect(gradeAt(hospital, "2024-12-01")).toBe("三级综合医院");
	});

	it("belongs where it belonged on that day", () => {
		expect(membershipsAt(hospital, "2019-12-31").map(({ role }) => role)).toEqual(["member"]);
		expect(membershipsAt(hospital, "2020-01-01").map(({ role }) => role)).toEqual(["branch"]);
		expect(membershipsAt(hospital, "2025-01-18")).toHaveLength(2);
	});

	it("may be met under any of its names", () => {
		expect(allNames(hospital)).toEqual(["某县人民医院", "县医院", "某县第一医院", "某县卫生院"]);
	});
});
