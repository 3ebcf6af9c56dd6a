import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "./calendar-entry.ts";
import { escapeText, foldLine } from "./content-line.ts";
import { writeCalendar } from "./write-calendar.ts";

const signing: CalendarEntry = {
	uid: "event-2025-signing@alliance-newsroom",
	sequence: 2,
	changed: "2025-09-05T10:00:00+08:00",
	start: "2025-09-04T09:30:00+08:00",
	end: "2025-09-04T11:00:00+08:00",
	precision: "minute",
	name: "签约仪式,暨科室共建启动会;第一场",
	description: "第一行\n第二行",
	venue: "门诊楼\\五楼会议室",
	url: "https://news.example.cn/events/2025-signing/",
	organiser: { name: '第一"医院', url: "https://news.example.cn/hospitals/first/" },
	categories: ["签约", "启动会"],
	status: "CONFIRMED",
};

/** The events of a calendar as ical.js reads them. */
function readBack(text: string): ICAL.Event[] {
	return new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents("vevent")
		.map((component) => new ICAL.Event(component));
}

function write(...entries: CalendarEntry[]): string {
	return writeCalendar({ name: "活动", entries });
}

const octets = (text: string) => new TextEncoder().encode(text).length;

describe("writeCalendar", () => {
	it("is read by an independent parser as it was meant", () => {
		const [event] = readBack(write(signing));
		expect(event?.uid).toBe(signing.uid);
		expect(event?.summary).toBe(signing.name);
		expect(event?.description).toBe("第一行\n第二行");
		expect(event?.location).toBe(signing.venue);
		expect(event?.sequence).toBe(2);
		expect(event?.startDate.toJSDate().toISOString()).toBe("2025-09-04T01:30:00.000Z");
		expect(event?.endDate.toJSDate().toISOString()).toBe("2025-09-04T03:00:00.000Z");
		expect(event?.component.getFirstProperty("categories")?.getValues()).toEqual(
			signing.categories,
		);
	});

	it("gives a day without hours as a whole day with an exclusive end", () => {
		const day = { ...signing, precision: "day", end: undefined } as const;
		const text = write(day);
		expect(text).toContain("DTSTART;VALUE=DATE:20250904\r\nDTEND;VALUE=DATE:20250905\r\n");
		expect(readBack(text)[0]?.startDate.isDate).toBe(true);
		expect(write({ ...day, end: "2025-12-31T00:00:00+08:00" })).toContain(
			"DTEND;VALUE=DATE:20260101\r\n",
		);
	});

	it("counts the day in Asia/Shanghai", () => {
		const early = { ...signing, precision: "day", start: "2025-09-03T16:30:00Z", end: undefined };
		expect(write(early as CalendarEntry)).toContain("DTSTART;VALUE=DATE:20250904");
	});

	it("keeps the UID and raises SEQUENCE where an event is called off", () => {
		const called = { ...signing, status: "CANCELLED", sequence: 3 } as const;
		const [before] = readBack(write(signing));
		const [after] = readBack(write(called));
		expect(after?.uid).toBe(before?.uid);
		expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
		expect(after?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
	});

	it("names an organiser without a mailbox", () => {
		const text = write(signing).replaceAll("\r\n ", "");
		expect(text).toContain(`ORGANIZER;CN="第一'医院":https://`);
		expect(text).not.toMatch(/mailto:/i);
	});

	it("leaves out an end that is no later than the start", () => {
		expect(write({ ...signing, end: signing.start })).not.toContain("DTEND");
	});

	it("writes what every event must have, in UTC, and the same bytes twice", () => {
		const text = write(signing);
		for (const name of [
			"UID:",
			"DTSTAMP:20250905T020000Z",
			"DTSTART:20250904T013000Z",
			"SEQUENCE:2",
		])
			expect(text).toContain(`\r\n${name}`);
		expect(write(signing)).toBe(text);
	});

	it("is a calendar without events too", () => {
		expect(readBack(write())).toEqual([]);
	});
});

describe("whatever the text", () => {
	const anyText = fc.string({ unit: "grapheme", maxLength: 200 });
	const cleaned = (text: string) =>
		text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\t\n]|\p{Cs}/gu, "");

	it("every line ends with CRLF, has at most 75 octets and whole characters", () => {
		fc.assert(
			fc.property(anyText, anyText, (name, venue) => {
				const text = write({ ...signing, name: `名${name}`, venue });
				expect(text.endsWith("\r\n")).toBe(true);
				for (const line of text.slice(0, -2).split("\r\n")) {
					expect(line).not.toMatch(/[\r\n]/);
					expect(octets(line)).toBeLessThanOrEqual(75);
					expect(line).not.toMatch(/\p{Cs}/u);
				}
			}),
		);
	});

	it("folding is undone by removing CRLF and a space", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (line) => {
				expect(foldLine(line).replaceAll("\r\n ", "")).toBe(line);
			}),
		);
	});

	it("an independent parser gives the text back", () => {
		fc.assert(
			fc.property(anyText, (name) => {
				const [event] = readBack(write({ ...signing, name: `名${name}` }));
				expect(event?.summary).toBe(cleaned(`名${name}`));
			}),
		);
	});

	it("no text begins a property of its own", () => {
		const text = write({ ...signing, name: "会\r\nATTENDEE:mailto:a@example.cn" });
		expect(text).not.toContain("\r\nATTENDEE");
		expect(escapeText("a\u2028b\u0000c\u0007")).toBe("a\u2028bc");
	});
});
