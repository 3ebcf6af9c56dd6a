import { describe, expect, it } from "vitest";
import { aHospital, anAlliance, anArticle, anEvent } from "../../tests/support/entries.ts";
import { yearReports } from "./year-report.ts";

const figure = (period: string) => ({
	label: "服务群众",
	value: "10万",
	unit: "人次",
	scope: "集团",
	period,
	sentence: "句。",
});
const alliance = anAlliance("group");
const history = {
	alliance,
	members: [
		aHospital("a", {
			memberships: [{ alliance: "group", role: "member", from: "2023-05", until: "2030" }],
		}),
		aHospital("b", { memberships: [{ alliance: "group", role: "member", knownAt: "2020" }] }),
	],
	events: [
		anEvent("meeting", {
			start: "2025-01-18T00:00:00+08:00",
			agreements: [{ parties: ["a", "b"], scope: "转诊", signed: "2025-01-18" }],
		}),
		anEvent("called-off", { start: "2019-01-18T00:00:00+08:00", status: "cancelled" }),
	],
	articles: [
		anArticle("2025/2025-01-19-year", { metrics: [figure("2024"), figure("2023-03/2024-05")] }),
		anArticle("2025/2025-01-20-wrong", {
			metrics: [figure("2022")],
			withdrawn: { date: "2025-02-01", reason: "数字有误" },
		}),
	],
};

describe("the year reports of an alliance", () => {
	const reports = yearReports(history);
	const of = (year: string) => reports.find((report) => report.year === year);

	it("stand for every year of which there is something to tell", () => {
		// 2030 is the year in which a membership ends; 2020 only that of a source, 2019 that of a cancelled event.
		expect(reports.map(({ year }) => year)).toEqual(["2030", "2025", "2024", "2023"]);
	});

	it("tell the figures of the year, not those of its articles, and none that reach over its end", () => {
		expect(of("2024")?.figures.map(({ metric }) => metric.period)).toEqual(["2024"]);
		expect(of("2025")?.figures).toEqual([]);
	});

	it("tell its events, agreements, milestones and articles", () => {
		expect(of("2025")?.events.map(({ id }) => id)).toEqual(["meeting"]);
		expect(of("2025")?.agreements).toHaveLength(1);
		expect(of("2023")?.milestones.map(({ kind }) => kind)).toEqual(["joined"]);
		expect(of("2025")?.articles.map(({ id }) => id)).toEqual(["2025/2025-01-19-year"]);
	});
});
