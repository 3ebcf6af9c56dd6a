import { describe, expect, it } from "vitest";
import { formatMetric, numericValue } from "./metrics.ts";

describe("formatMetric", () => {
	it.each([
		[{ value: "10万", qualifier: "余", unit: "人次" }, "10万余人次"],
		[{ value: "4.4万", qualifier: "余", unit: "名" }, "4.4万余名"],
		[{ value: "900", qualifier: "余", unit: "场" }, "900余场"],
		[{ value: "90", qualifier: "以上", unit: "%" }, "90%以上"],
		[{ value: "百", qualifier: "约…余", unit: "人" }, "约百余人"],
		[{ value: "300", qualifier: "约", unit: "家" }, "约300家"],
		[{ value: "76", qualifier: undefined, unit: "名" }, "76名"],
	] as const)("prints %o as %s", (metric, text) => {
		expect(formatMetric(metric)).toBe(text);
	});
});

describe("numericValue", () => {
	it.each([
		["76", 76],
		["1,000", 1000],
		["4.4万", 44_000],
		["10万", 100_000],
		["1.2亿", 120_000_000],
		["百", 100],
		["三十五", 35],
		["十二", 12],
		["两千零五", 2005],
		["一万二千", 12_000],
	])("reads %s", (value, number) => {
		expect(numericValue(value)).toBe(number);
	});

	it("says that a word is no number", () => {
		expect(numericValue("若干")).toBeNaN();
		expect(numericValue("")).toBeNaN();
	});
});
