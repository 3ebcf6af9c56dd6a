import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { calendarDay, instant, line, organisation, plainReference, webAddress } from "./fields.ts";
import { metric, period } from "./metric.ts";

const messageOf = (schema: z.ZodType, value: unknown) => {
	const result = schema.safeParse(value);
	return result.success ? undefined : result.error.issues.map(({ message }) => message).join(";");
};

describe("instant", () => {
	it("keeps a moment as written, zone included", () => {
		expect(instant.parse("2025-09-04T09:00:00+08:00")).toBe("2025-09-04T09:00:00+08:00");
	});

	it.each([
		["2025-09-04", /带时区/],
		["2025-09-04T09:00:00", /带时区/],
		["2025-02-30T09:00:00+08:00", /没有“2025-02-30T09:00:00\+08:00”这一天/],
		[new Date("2025-09-04T01:00:00Z"), /加引号/],
		[undefined, /带时区/],
	])("refuses %s and says how to write it", (value, message) => {
		expect(messageOf(instant, value)).toMatch(message);
	});
});

describe("calendarDay", () => {
	it("takes a day as exactly as it is known, however YAML hands it over", () => {
		expect(calendarDay.parse("2024-12")).toBe("2024-12");
		expect(calendarDay.parse(2016)).toBe("2016");
		expect(calendarDay.parse(new Date("2024-12-05T00:00:00Z"))).toBe("2024-12-05");
	});

	it.each([
		"2024-13",
		"2024-02-30",
		"去年",
		"24-1-1",
		null,
		new Date("2024-12-05T01:00:00Z"),
		new Date(Number.NaN),
	])("refuses %s", (value) => {
		expect(messageOf(calendarDay, value)).toMatch(/日期要写成/);
	});
});

describe("line", () => {
	it.each(["a\u200bb", "a\u202eb", "a\nb", "a\u0000b", "a\ue000b"])(
		"refuses what cannot be seen: %j",
		(text) => {
			expect(messageOf(line, text)).toMatch(/看不见/);
		},
	);

	it("trims its edges and refuses blanks", () => {
		expect(line.parse(" 渭南市 ")).toBe("渭南市");
		expect(messageOf(line, "  ")).toBe("这里不能空着");
	});
});

describe("webAddress", () => {
	it.each([
		"javascript:alert(1)",
		"data:text/html,x",
		"//example.cn",
		"https://user@example.cn/",
		"https://example.cn/a b",
		"java\nscript:alert(1)",
	])("refuses %j", (text) => {
		expect(messageOf(webAddress, text)).toMatch(/网址要以/);
	});

	it("takes https", () => {
		expect(webAddress.parse("https://example.cn/新闻?a=1#b")).toBe("https://example.cn/新闻?a=1#b");
	});
});

describe("references", () => {
	it("are ids in ASCII", () => {
		expect(plainReference("people").parse("sheng-wei")).toEqual({
			collection: "people",
			id: "sheng-wei",
		});
		expect(messageOf(plainReference("people"), "盛玮")).toMatch(/小写字母/);
		expect(messageOf(plainReference("people"), "../secret")).toMatch(/小写字母/);
	});

	it("tell a hospital of the record from a plain name", () => {
		expect(organisation.parse("weinan-first")).toEqual({
			hospital: { collection: "hospitals", id: "weinan-first" },
		});
		expect(organisation.parse("临渭区卫健局")).toEqual({ name: "临渭区卫健局" });
	});
});

describe("metrics", () => {
	const figure = {
		label: "服务群众",
		scope: "集团",
		period: 2024,
		sentence: "全年服务群众10万余人次。",
	};

	it("keep the value as written", () => {
		expect(metric.parse({ ...figure, value: "10万", qualifier: "余", unit: "人次" }).value).toBe(
			"10万",
		);
		expect(metric.parse({ ...figure, value: 76, unit: "名" }).value).toBe("76");
	});

	it.each(["约10万", "10万余", "4.4.4", ""])(
		"refuse %j: the qualifier has a field of its own",
		(value) => {
			expect(messageOf(metric, { ...figure, value })).toMatch(/照原文写/);
		},
	);

	it("have a period that does not run backwards", () => {
		expect(period.parse("2022/2023")).toBe("2022/2023");
		expect(messageOf(period, "2023/2022")).toMatch(/时期要写成/);
		expect(messageOf(period, "2022/2023/2024")).toMatch(/时期要写成/);
	});
});
