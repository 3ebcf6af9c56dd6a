import { describe, expect, it } from "vitest";
import { articleDate } from "./article-date.ts";

const now = new Date("2031-06-01T00:00:00+08:00");
const prose = (start: string) =>
	`${start}，云岭市人民医院医联体启动会在云岭召开。各成员单位代表出席会议。`;

describe("articleDate", () => {
	it("takes the page's time as the publication, the text's as the event", () => {
		const date = articleDate({
			publishTime: "2031-03-05 09:30",
			blocks: [prose("3月4日上午")],
			now,
		});
		expect(date).toMatchObject({
			date: "2031-03-05T09:30:00+08:00",
			basis: { kind: "stated", precision: "minute" },
			event: { day: "2031-03-04", basis: { kind: "inferred" } },
			doubts: [],
		});
	});

	it("takes the day that a dateline without a year is reported with", () => {
		const { date, event } = articleDate({ blocks: [prose("云岭网3月5日讯 2030年3月4日")], now });
		expect(date).toBe("2030-03-04T00:00:00+08:00");
		expect(event).toMatchObject({ day: "2030-03-04", basis: { kind: "stated" } });
	});

	it("says no more than the month where the text says no day", () => {
		expect(articleDate({ blocks: [prose("2030年12月")], now })).toMatchObject({
			date: "2030-12-01T00:00:00+08:00",
			basis: { kind: "inferred", precision: "month" },
			doubts: ["正文只写到“2030年12月”，没有写日；date 暂填该月1日，请查明后改正"],
		});
	});

	it("reads the seconds of WeChat's scripts in Shanghai", () => {
		// 2031-03-04T16:30:00Z is half past midnight of the fifth in China.
		const date = articleDate({ publishTime: "1930408200", blocks: [], now });
		expect(date.date).toBe("2031-03-05T00:30:00+08:00");
	});

	it("reads a byline with seconds", () => {
		const blocks = ["2031-03-05 09:30:21 作者：白川", prose("3月4日")];
		expect(articleDate({ blocks, now }).date).toBe("2031-03-05T09:30:21+08:00");
	});

	it("puts an event before a publication in January into the year before", () => {
		const date = articleDate({ publishTime: "2031-01-02", blocks: [prose("12月30日")], now });
		expect(date.event?.day).toBe("2030-12-30");
	});

	it("takes the event's day where nothing says when it was published, and says so", () => {
		const date = articleDate({ blocks: [prose("2031年3月4日")], now });
		expect(date).toMatchObject({ date: "2031-03-04T00:00:00+08:00", basis: { kind: "inferred" } });
		expect(date.basis.evidence).toContain("2031年3月4日");
	});

	it("infers a year that nothing states, with its evidence and a doubt", () => {
		const date = articleDate({ blocks: [prose("7月9日")], now });
		expect(date).toMatchObject({ date: "2030-07-09T00:00:00+08:00", basis: { kind: "inferred" } });
		expect(date.doubts[0]).toContain("没有年份");
		expect(date.open[0]).toContain("2030年为推断");
	});

	it("flags a month that has run into its day", () => {
		const date = articleDate({
			publishTime: "2031-05-20",
			blocks: [prose("为加强合作，516日")],
			now,
		});
		expect(date.event).toMatchObject({ day: "2031-05-16", basis: { kind: "inferred" } });
		expect(date.doubts[0]).toContain("脱“月”字");
	});

	it("does not know the date of a text without one", () => {
		const date = articleDate({ blocks: [prose("近日")], now });
		expect(date).toMatchObject({ basis: { kind: "unknown" } });
		expect(date.doubts).toHaveLength(1);
	});

	it("lets the user decide", () => {
		const date = articleDate({ publishTime: "2031-03-05", given: "2031-03-07", blocks: [], now });
		expect(date.date).toBe("2031-03-07T00:00:00+08:00");
	});
});
