import { expect, test } from "vitest";
import type { Metric } from "../schemas/index.ts";
import { comparableFigures } from "./comparable-figures.ts";

const figure = (label: string, fields: Partial<Metric> = {}) => ({
	metric: {
		label,
		value: "12",
		unit: "篇",
		scope: "集团成员单位",
		period: "2024",
		sentence: "",
		...fields,
	} as Metric,
});
const labels = (figures: readonly { metric: Metric }[]) =>
	figures.map(({ metric }) => metric.label);

test("figures of one unit, scope and period stand together", () => {
	const { groups, others } = comparableFigures([
		figure("论文"),
		figure("人次", { unit: "人次" }),
		figure("SCI论文", { value: "6" }),
		figure("课题", { unit: "项" }),
		figure("新技术", { unit: "项", value: "一百八十三" }),
	]);
	expect(groups.map(labels)).toEqual([
		["论文", "SCI论文"],
		["课题", "新技术"],
	]);
	expect(labels(others)).toEqual(["人次"]);
});

test.each<[string, Partial<Metric>]>([
	["scope", { scope: "重医附二院" }],
	["period", { period: "2023" }],
	["unit", { unit: undefined }],
	["value", { value: "数" }],
])("another %s keeps a figure apart", (_, fields) => {
	const { groups, others } = comparableFigures([figure("甲"), figure("乙", fields)]);
	expect(groups).toEqual([]);
	expect(labels(others)).toEqual(["甲", "乙"]);
});

test("figures without a unit count nothing that is the same", () => {
	const { groups } = comparableFigures([
		figure("甲", { unit: undefined }),
		figure("乙", { unit: undefined }),
	]);
	expect(groups).toEqual([]);
});
