import { describe, expect, it } from "vitest";
import type { Metric } from "../schemas/index.ts";
import { trendsOf } from "./trends.ts";

const metric = (fields: Partial<Metric>): Metric => ({
	label: "服务群众",
	value: "10万",
	unit: "人次",
	scope: "集团成员单位",
	period: "2024",
	sentence: "句。",
	...fields,
});

const trends = (...metrics: Partial<Metric>[]) =>
	trendsOf(metrics.map((fields, source) => ({ metric: metric(fields), source })));

describe("a trend", () => {
	it("stands where scope, unit and length of period agree, the oldest first", () => {
		const [trend] = trends({ period: "2024" }, { period: "2023", value: "8.5万" });
		expect(trend?.figures.map(({ metric: { value } }) => value)).toEqual(["8.5万", "10万"]);
		expect(trend?.obstacles).toEqual([]);
	});

	it.each([
		[{ period: "2023", scope: "全市" }, "范围不同：“全市”、“集团成员单位”"],
		[{ period: "2023", unit: "人" }, "单位不同：“人”、“人次”"],
		[{ period: "2023-12" }, "时期的长短不同：“月”、“年”"],
		[{ value: "9万" }, "同一时期有不同的数"],
	])("does not stand with %j", (fields, reason) => {
		const [trend] = trends({}, fields);
		expect(trend?.obstacles).toEqual([reason]);
	});

	it("is drawn out of figures of several scopes", () => {
		const found = trends({}, { period: "2023", value: "8万" }, { scope: "全市", period: "2023" });
		expect(found).toHaveLength(1);
		expect(found[0]?.figures).toHaveLength(2);
		expect(found[0]?.obstacles).toEqual([]);
	});

	it("counts a figure once that is told twice", () => {
		expect(trends({}, {})).toEqual([]);
		expect(trends({}, {}, { period: "2023" })[0]?.figures).toHaveLength(2);
	});

	it("needs two figures", () => {
		expect(trends({}, { label: "下派专家", period: "2023" })).toEqual([]);
	});
});
