import { describe, expect, it } from "vitest";
import { plainHelpers } from "../schemas/fields.ts";
import { personSchema } from "../schemas/person.ts";
import { appointmentsAt, joinTitles } from "./titles.ts";

const person = personSchema(plainHelpers).parse({
	name: "甲某",
	appointments: [
		{ organisation: "first-hospital", titles: ["副院长"], from: "2019-03", until: "2023-06-01" },
		{ organisation: "first-hospital", titles: ["党委副书记", "院长"], from: "2023-06-01" },
		{ organisation: "某区医学会", titles: ["理事"], knownAt: "2024-05-10" },
	],
});

const titlesOn = (day: string) =>
	appointmentsAt(person, day).map(({ titles }) => joinTitles(titles));

describe("the titles of a day", () => {
	it("are those that held then, not today's", () => {
		expect(titlesOn("2021-01-01")).toEqual(["副院长"]);
		expect(titlesOn("2024-01-01")).toEqual(["党委副书记、院长"]);
	});

	it("change hands on the day of the change", () => {
		expect(titlesOn("2023-05-31")).toEqual(["副院长"]);
		expect(titlesOn("2023-06-01")).toEqual(["党委副书记、院长"]);
	});

	it("are unknown before the record begins", () => {
		expect(titlesOn("2018-12-31")).toEqual([]);
		expect(titlesOn("2024-05-09")).toEqual(["党委副书记、院长"]);
	});

	it("stand in the order of the record, from the day on that a source shows them", () => {
		expect(titlesOn("2024-05-10")).toEqual(["党委副书记、院长", "理事"]);
		expect(titlesOn("2025-01-01")).toEqual(["党委副书记、院长", "理事"]);
	});
});
