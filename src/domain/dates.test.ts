import { describe, expect, it } from "vitest";
import {
	dayAfter,
	dayBefore,
	earliest,
	formatDay,
	formatEnd,
	formatInstant,
	formatPeriod,
	shanghaiDay,
	shanghaiTime,
	weekdayOf,
} from "./dates.ts";

describe("days in Asia/Shanghai", () => {
	it("takes the wall clock of Shanghai whatever the zone of the moment", () => {
		expect(shanghaiDay("2025-09-04T00:30:00+08:00")).toBe("2025-09-04");
		expect(shanghaiDay("2025-09-03T16:00:00Z")).toBe("2025-09-04");
		expect(shanghaiDay("2025-09-03T15:59:59Z")).toBe("2025-09-03");
		expect(shanghaiTime("2025-01-19T03:43:00Z")).toBe("11:43");
	});

	it("names the weekday", () => {
		expect(weekdayOf("2025-09-04T09:00:00+08:00")).toBe("星期四");
		expect(weekdayOf("2025-09-06T16:30:00Z")).toBe("星期日");
	});
});

describe("Chinese dates", () => {
	it("prints as the end the last day on which something holds", () => {
		expect(formatEnd("2026-05-20")).toBe("2026年5月19日");
		expect(formatEnd("2024-03-01")).toBe("2024年2月29日");
		expect(formatEnd("2026-05")).toBe("2026年5月前");
		expect(formatEnd("2026")).toBe("2026年前");
	});

	it("prints a day as exactly as it is known and no more", () => {
		expect(formatDay("2024")).toBe("2024年");
		expect(formatDay("2024-12")).toBe("2024年12月");
		expect(formatDay("2024-12-05")).toBe("2024年12月5日");
	});

	it("prints a moment at its precision", () => {
		const moment = "2025-01-19T11:43:00+08:00";
		expect(formatInstant(moment, "minute")).toBe("2025年1月19日 11:43");
		expect(formatInstant(moment)).toBe("2025年1月19日");
		expect(formatInstant(moment, "month")).toBe("2025年1月");
		expect(formatInstant(moment, "year")).toBe("2025年");
	});

	it("prints an interval", () => {
		expect(formatPeriod("2024")).toBe("2024年");
		expect(formatPeriod("2022/2023-09")).toBe("2022年至2023年9月");
	});
});

describe("days of less than full exactness", () => {
	it("begin with their first day", () => {
		expect(earliest("2024")).toBe("2024-01-01");
		expect(earliest("2024-12")).toBe("2024-12-01");
		expect(earliest("2024-12-05")).toBe("2024-12-05");
	});

	it("follow on the day before", () => {
		expect(dayBefore("2025-01-01")).toBe("2024-12-31");
		expect(dayBefore("2024-03-01")).toBe("2024-02-29");
	});

	it("are over after their last", () => {
		expect(dayAfter("2024")).toBe("2025-01-01");
		expect(dayAfter("2024-12")).toBe("2025-01-01");
		expect(dayAfter("2024-02-29")).toBe("2024-03-01");
	});
});
