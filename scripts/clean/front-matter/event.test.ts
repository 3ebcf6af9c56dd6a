import { describe, expect, it } from "vitest";
import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { matchEvent } from "./event.ts";
import { findHospitals } from "./hospitals.ts";

const event = (start: string, organisers: string[], parties: string[] = []) =>
	schemas.events(plainHelpers).parse({ name: "会", kind: "launch", start, organisers, parties });
const events = new Map([
	["launch", event("2031-03-04T00:00:00+08:00", ["first-hospital"], ["third-hospital"])],
	["other", event("2031-03-04T00:00:00+08:00", ["second-hospital"])],
	["press", event("2031-03-09T10:00:00+08:00", ["云岭市政府新闻办公室"])],
]);
const clues = (day: string, hospitals: string[], text = "") => ({
	date: {
		date: "2031-03-10T00:00:00+08:00",
		event: { day, printed: day, basis: { kind: "stated" as const, precision: "day" as const } },
	},
	text,
	hospitals,
	people: [],
});

describe("matchEvent", () => {
	it("finds the event of the day by who held it", () => {
		expect(matchEvent(clues("2031-03-04", ["first-hospital"]), events)).toBe("launch");
		expect(matchEvent(clues("2031-03-04", ["second-hospital", "third-hospital"]), events)).toBe(
			"other",
		);
	});

	it("knows an organiser that is no hospital by its name in the text", () => {
		expect(matchEvent(clues("2031-03-09", [], "云岭市政府新闻办公室召开发布会"), events)).toBe(
			"press",
		);
	});

	it("takes no event of another day or of strangers, and none where two fit alike", () => {
		expect(matchEvent(clues("2031-03-05", ["first-hospital"]), events)).toBeUndefined();
		expect(matchEvent(clues("2031-03-04", []), events)).toBeUndefined();
		expect(
			matchEvent(clues("2031-03-04", ["first-hospital", "second-hospital"]), events),
		).toBeUndefined();
	});
});

describe("findHospitals", () => {
	const hospital = (name: string, shortNames: string[] = [], formerNames: object[] = []) =>
		schemas.hospitals(plainHelpers).parse({
			name,
			shortNames,
			formerNames,
			kind: "general",
			region: { province: "四川省" },
		});
	const record = new Map([
		[
			"first",
			hospital("云岭市第一医院", ["市一院", "云一院"], [{ name: "云岭地区医院", until: "2001" }]),
		],
		["other-first", hospital("青川市第一医院", ["市一院"])],
		["branch", hospital("云岭市第一医院松涧分院")],
	]);
	const ids = (text: string) => findHospitals(text, record).map(({ id }) => id);

	it("finds full, short and former names, the longest at each place", () => {
		expect(ids("云岭市第一医院松涧分院与云一院、云岭地区医院")).toEqual([
			"branch",
			"first",
			"first",
		]);
	});

	it("takes a name that many cities have only where the article says whose it is", () => {
		expect(ids("市一院召开会议")).toEqual([]);
		expect(ids("青川市第一医院开会，市一院院长讲话")).toEqual(["other-first", "other-first"]);
	});
});
