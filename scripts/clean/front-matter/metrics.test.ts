import { describe, expect, it } from "vitest";
import { formatMetric } from "../../../src/domain/metrics.ts";
import { metric } from "../../../src/schemas/metric.ts";
import { findMetrics } from "./metrics.ts";

const context = { scope: "云岭市人民医院", names: ["云医集团"], day: "2031-03-04" };
const found = (text: string) => findMetrics([text], context);
const printed = (text: string) => found(text).map(formatMetric);

describe("findMetrics", () => {
	it.each([
		["服务群众8万余人次。", ["8万余人次"]],
		["覆盖医务人员3.2万余名，开展讲座700余场。", ["3.2万余名", "700余场"]],
		["就诊率稳定在85%以上。", ["85%以上"]],
		["约百余人参加。", ["约百余人"]],
		["到会20家约百余人。", ["20家", "约百余人"]],
		["争取资助50万元。", ["50万元"]],
		["签约率不低于75%，门诊量突破50万人次。", ["75%以上", "超50万人次"]],
		["就诊率提高3.2个百分点。", ["3.2个百分点"]],
		["近300名专家、超1,000例手术。", ["近300名", "超1,000例"]],
		["七家分院汇报。", ["七家"]],
		["建设周期为两年。", ["两年"]],
	])("reads the figures of %s", (text, figures) => {
		expect(printed(text)).toEqual(figures);
	});

	it.each([
		"2031年3月4日上午10:30开会。",
		"落实“六个统一”管理，做好十项重点工作。",
		"这是三级甲等医院，第3名，新冠病毒第5版。",
		"一家人，一个目标，一项工程。",
		"二十届三中全会。",
	])("finds none in %s", (text) => {
		expect(printed(text)).toEqual([]);
	});

	it("says what is counted, whose it is and when", () => {
		expect(found("在2030年，云医集团共派驻60名骨干在成员单位常驻工作。")).toMatchObject([
			{ label: "派驻骨干", value: "60", unit: "名", scope: "云医集团", period: "2030" },
		]);
		expect(found("市一院医联体14家卫生院院长到会，全市已建成县域医共体9个。")).toMatchObject([
			{ label: "卫生院院长到会", scope: "市一院医联体" },
			{ label: "建成县域医共体", scope: "全市" },
		]);
		expect(found("自2020年起，全市建成中心12个。")).toMatchObject([
			{ label: "建成中心", scope: "全市", period: "2031-03-04" },
		]);
	});

	it("gives what the schema takes, with the sentence as it stands", () => {
		const text = "先说别的。全年指导发表论文12篇,其中SCI论文6篇。";
		for (const figure of found(text)) {
			expect(metric.parse(figure)).toEqual(figure);
			expect(figure.sentence).toBe("全年指导发表论文12篇,其中SCI论文6篇。");
		}
		expect(found(text)).toHaveLength(2);
	});
});
